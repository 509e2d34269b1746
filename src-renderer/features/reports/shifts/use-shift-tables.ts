import { useTranslation } from 'react-i18next';
import type { ShiftPerson, ShiftsReport } from '#shared/contract/reports/shifts.contract.ts';
import type { StaffId } from '#shared/domain/kernel/ids.ts';
import { partsOfDay } from '#shared/domain/kernel/part-of-day.ts';
import { weekdays } from '#shared/domain/kernel/weekday.ts';
import { staffKey, type CaseFigureName } from '#shared/domain/learn/case-figure.ts';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { wilson, type Interval } from '#shared/domain/statistics/wilson.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import type { FigureCell, FigureRow, FigureTable } from '#renderer/ui/figure-table.ts';
import { useFigureCells } from '#renderer/ui/use-figure-cells.ts';
import { entriesPath, entriesSearch, type EntryWish } from '../entries/entries-address.ts';
import { useReportAddress } from '../frame/report-address.ts';
import { useHourWords } from '../frame/use-hour-words.ts';
import { useNarrowingOptions } from '../frame/use-narrowing-options.ts';
import { useShowVisits } from '../visits/use-show-visits.ts';
import { usePersonName } from './use-person-name.ts';

/** The tables of the report, each for the eye and for a spreadsheet. */
export function useShiftTables(filter: ReportFilter) {
  const { t } = useTranslation('reports-shifts');
  const cells = useFigureCells();
  const format = useFormat();
  const { onOpenReport, onShowCases, onShowCustomers } = useReportAddress();
  const showVisits = useShowVisits();
  const { span } = useHourWords();
  const { weekday: weekdayNames } = useNarrowingOptions();
  const personName = usePersonName();

  /** A number, and the way to the entries behind it. */
  const entered = (count: number, wish: EntryWish): FigureCell =>
    cells.count(count, () => onOpenReport(entriesPath, entriesSearch(wish)));
  /** A number of complaints, and the way to them. */
  const cases = (count: number, figure: CaseFigureName, staffId: StaffId | null, hour: number | null): FigureCell => {
    const key = staffKey({ staffId, weekday: filter.weekday, hour });
    return cells.count(count, () => onShowCases({ from: filter.from, to: filter.to, figure, key }));
  };
  const casesOf = (count: number, figure: CaseFigureName, { staffId }: ShiftPerson): FigureCell =>
    staffId === 0 ? cells.count(count) : cases(count, figure, staffId, null);

  // Of so few voids whole percents would say nothing.
  const fine = (share: number): string => format.percent(share, 1);
  const likely = (interval: Interval | null): FigureCell =>
    interval === null ? cells.none : { ...cells.range(interval), text: `${fine(interval.low)}–${fine(interval.high)}` };

  const people = ({ people: rows }: ShiftsReport): FigureTable => {
    const withDesk = rows.some(({ desk }) => desk !== null);
    const deskHeads = [t('col.enrolments'), t('col.taken'), t('col.settled'), t('col.goodwill')];
    return {
      name: t('people.title'),
      sortable: true,
      heads: [
        t('col.person'),
        t('col.visits'),
        t('col.stamps'),
        t('col.cards'),
        t('col.issued'),
        t('col.redeemed'),
        ...(withDesk ? deskHeads : []),
      ],
      rows: rows.map((person) => {
        const { staffId: by, till, desk, goodwill } = person;
        return {
          key: String(by),
          cells: [
            { text: personName(person) },
            cells.count(person.visits, () => showVisits({ kind: 'all', by, without: 'segment' })),
            entered(till.stamps, { figure: 'stamps', by }),
            entered(till.cardsOpened, { figure: 'cards_opened', by }),
            entered(till.rewardsIssued, { figure: 'rewards_issued', by }),
            entered(till.rewardsRedeemed, { figure: 'rewards_redeemed', by }),
            ...(desk === null || goodwill === null
              ? []
              : [
                  cells.count(desk.enrolments, () =>
                    onShowCustomers({ report: 'shifts', by: by === 0 ? null : by, hour: null }),
                  ),
                  casesOf(desk.complaintsTaken, 'taken_by', person),
                  casesOf(desk.complaintsSettled, 'settled_by', person),
                  { ...casesOf(goodwill.cases, 'gesture_by', person), ...cells.money(goodwill.cost) },
                ]),
          ],
        };
      }),
    };
  };

  const corrections = ({ people: rows }: ShiftsReport): FigureTable => ({
    name: t('corrections.title'),
    sortable: true,
    heads: [
      t('col.person'),
      t('col.given'),
      t('col.undone'),
      t('col.voided'),
      t('col.voidedShare'),
      t('col.range'),
      t('col.undos'),
      t('col.voids'),
      t('col.overrides'),
      t('col.approvals'),
    ],
    rows: rows.map((person) => {
      const { staffId: by, till } = person;
      const given = till.stamps + till.stampsUndone + till.stampsVoided;
      return {
        key: String(by),
        cells: [
          { text: personName(person) },
          entered(given, { figure: 'stamps_given', by }),
          entered(till.stampsUndone, { figure: 'stamps_undone', by }),
          entered(till.stampsVoided, { figure: 'stamps_voided', by }),
          given === 0
            ? cells.none
            : { ...cells.percent(till.stampsVoided / given), text: fine(till.stampsVoided / given) },
          likely(wilson(till.stampsVoided, given)),
          entered(till.undos, { figure: 'undos', by }),
          entered(till.voids, { figure: 'voids', by }),
          entered(till.overrides, { figure: 'overrides', by }),
          entered(till.approvals, { figure: 'approvals', by }),
        ],
      };
    }),
  });

  /** Weekdays across, hours down, under the part of the day they belong to. */
  const when = ({ hours, cells: found }: ShiftsReport): FigureTable => {
    const most = Math.max(1, ...found.map(({ stamps }) => stamps));
    const shown = weekdays.filter((day) => filter.weekday === null || filter.weekday === day);
    const stampsOn = (day: number, isOf: (hour: number) => boolean): number =>
      found.reduce((sum, cell) => sum + (cell.weekday === day && isOf(cell.hour) ? cell.stamps : 0), 0);
    const allOf = (isOf: (hour: number) => boolean): number =>
      found.reduce((sum, cell) => sum + (isOf(cell.hour) ? cell.stamps : 0), 0);
    const row = (
      text: string,
      key: string,
      isOf: (hour: number) => boolean,
      wish: Partial<EntryWish>,
      inner: boolean,
    ): FigureRow => ({
      key,
      inner,
      cells: [
        { text },
        ...shown.map((on) => {
          const count = stampsOn(on, isOf);
          const cell = entered(count, { figure: 'stamps', on, ...wish });
          return { ...cell, heat: inner ? count / most : 0 };
        }),
        { ...entered(allOf(isOf), { figure: 'stamps', ...wish }), heat: 0 },
      ],
    });
    return {
      name: t('when.title'),
      heads: [
        t('col.hour'),
        ...shown.map((day) => weekdayNames.find(({ id }) => id === day)?.name ?? String(day)),
        t('col.all'),
      ],
      rows: partsOfDay.flatMap((part) => {
        const ofPart = hours.filter((hour) => hour.part === part && found.some((cell) => cell.hour === hour.hour));
        if (ofPart.length === 0) return [];
        const isOfPart = (hour: number): boolean => ofPart.some((one) => one.hour === hour);
        return [
          row(t(`part.${part}`), part, isOfPart, { part }, false),
          ...ofPart.map(({ hour }) => row(span(hour), String(hour), (one) => one === hour, { hour }, true)),
        ];
      }),
    };
  };

  const hours = ({ hours: rows }: ShiftsReport): FigureTable => {
    const withDesk = rows.some(({ desk }) => desk !== null);
    return {
      name: t('hours.title'),
      heads: [
        t('col.hour'),
        t('col.stamps'),
        t('col.cards'),
        t('col.issued'),
        t('col.redeemed'),
        t('col.undone'),
        t('col.voided'),
        ...(withDesk ? [t('col.enrolments'), t('col.taken'), t('col.settled')] : []),
      ],
      rows: rows.map(({ hour, till, desk }) => ({
        key: String(hour),
        cells: [
          { text: hour < 0 ? t('unknownHour') : span(hour) },
          entered(till.stamps, { figure: 'stamps', hour }),
          entered(till.cardsOpened, { figure: 'cards_opened', hour }),
          entered(till.rewardsIssued, { figure: 'rewards_issued', hour }),
          entered(till.rewardsRedeemed, { figure: 'rewards_redeemed', hour }),
          entered(till.stampsUndone, { figure: 'stamps_undone', hour }),
          entered(till.stampsVoided, { figure: 'stamps_voided', hour }),
          ...(desk === null
            ? []
            : [
                cells.count(desk.enrolments, () => onShowCustomers({ report: 'shifts', by: filter.staffId, hour })),
                cases(desk.complaintsTaken, 'taken_by', filter.staffId, hour),
                cases(desk.complaintsSettled, 'settled_by', filter.staffId, hour),
              ]),
        ],
      })),
    };
  };

  return { people, corrections, when, hours };
}
