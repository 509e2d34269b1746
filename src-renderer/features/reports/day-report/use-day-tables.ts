import { useTranslation } from 'react-i18next';
import type { DayFigures, DayReport } from '#shared/contract/reports/day-report.contract.ts';
import type { MinorUnits } from '#shared/domain/kernel/money.ts';
import { staffKey, type CaseFigureName } from '#shared/domain/learn/case-figure.ts';
import type { EntryFigure } from '#shared/domain/ledger/entry-figure.ts';
import type { VisitKind } from '#shared/domain/reports/visits/listed-visits.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import type { FigureRow, FigureTable } from '#renderer/ui/figure-table.ts';
import { useFigureCells } from '#renderer/ui/use-figure-cells.ts';
import { entriesPath, entriesSearch, type EntryWish } from '../entries/entries-address.ts';
import { useReportAddress } from '../frame/report-address.ts';
import { useShowVisits } from '../visits/use-show-visits.ts';
import type { VisitsWish } from '../visits/visits-address.ts';
import { usualVisitsOf, visitsOf } from './day-visits.ts';
import { useDayWords } from './use-day-words.ts';

interface Line {
  readonly key: string;
  readonly name: string;
  readonly day: number;
  readonly usual?: number | undefined;
  readonly value?: MinorUnits;
  /** What was entered for it. */
  readonly entries?: EntryFigure;
  /** Or which visits they are. */
  readonly came?: VisitKind;
}

interface CareLine {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  readonly cost?: MinorUnits;
  /** The way to the cases it counts. */
  readonly cases?: () => void;
}

/** Whoever settled them. */
const anybody = staffKey({ staffId: null, weekday: null });

/** The tables of a day, for the screen, for files and for the paper. */
export function useDayTables(report: DayReport) {
  const { t } = useTranslation('reports-day-report');
  const format = useFormat();
  const cells = useFigureCells();
  const { hour, corrected } = useDayWords();
  const { figures, rewards, usual, corrections, goodwill, complaints } = report;
  const { onOpenReport, onShowCases } = useReportAddress();
  const showVisits = useShowVisits();
  const open = (wish: EntryWish) => () => onOpenReport(entriesPath, entriesSearch({ ...wish, day: report.day }));
  const openCases = (figure: CaseFigureName, key?: string) => () =>
    onShowCases({ from: report.day, to: report.day, figure, ...(key === undefined ? {} : { key }) });
  const show = (wish: VisitsWish) => () => showVisits(wish);
  const usually = (figure: keyof DayFigures) => usual?.figures[figure];

  const lines: readonly Line[] = [
    { key: 'visits', name: t('figure.visits'), day: figures.visits, usual: usually('visits'), came: 'all' },
    {
      key: 'first',
      name: t('figure.firstVisits'),
      day: figures.firstVisits,
      usual: usually('firstVisits'),
      came: 'first',
    },
    {
      key: 'returning',
      name: t('figure.returning'),
      day: figures.visits - figures.firstVisits,
      came: 'returning',
    },
    {
      key: 'given',
      name: t('figure.stampsGiven'),
      day: figures.stamps + report.stampsTakenBack,
      entries: 'stamps_given',
    },
    { key: 'back', name: t('figure.stampsTakenBack'), day: report.stampsTakenBack, entries: 'stamps_back' },
    {
      key: 'stamps',
      name: t('figure.stampsStanding'),
      day: figures.stamps,
      usual: usually('stamps'),
      entries: 'stamps',
    },
    {
      key: 'opened',
      name: t('figure.cardsOpened'),
      day: figures.cardsOpened,
      usual: usually('cardsOpened'),
      entries: 'cards_opened',
    },
    {
      key: 'completed',
      name: t('figure.cardsCompleted'),
      day: figures.cardsCompleted,
      usual: usually('cardsCompleted'),
      entries: 'cards_completed',
    },
    {
      key: 'issued',
      name: t('figure.rewardsIssued'),
      day: rewards.issued.count,
      usual: usually('rewardsIssued'),
      value: rewards.issued.value,
      entries: 'rewards_issued',
    },
    {
      key: 'redeemed',
      name: t('figure.rewardsRedeemed'),
      day: rewards.redeemed.count,
      usual: usually('rewardsRedeemed'),
      value: rewards.redeemed.value,
      entries: 'rewards_redeemed',
    },
    {
      key: 'expired',
      name: t('figure.rewardsExpired'),
      day: rewards.expired.count,
      value: rewards.expired.value,
      entries: 'rewards_expired',
    },
  ];

  const figureTable: FigureTable = {
    name: t('figures.title'),
    heads: [t('figures.what'), t('figures.day'), t('figures.usual'), t('figures.value')],
    rows: lines.map(({ key, name, day, usual: often, value, entries, came }) => ({
      key,
      cells: [
        cells.text(name),
        cells.count(day, came !== undefined ? show(visitsOf(report.day, came)) : entries && open({ figure: entries })),
        often === undefined
          ? cells.none
          : cells.count(often, came && usual ? show(usualVisitsOf(report.day, usual, came)) : undefined),
        value === undefined ? cells.none : cells.money(value),
      ],
    })),
  };

  const correctionTable = (withCustomers: boolean, onOpen?: (index: number) => void): FigureTable => ({
    name: t('corrections.title'),
    heads: [
      t('corrections.time'),
      ...(withCustomers ? [t('corrections.customer')] : []),
      t('corrections.what'),
      t('corrections.ofDay'),
      t('corrections.by'),
      t('corrections.approved'),
      t('corrections.why'),
    ],
    rows: corrections.map((correction, index): FigureRow => {
      const { seq, at, customerName, ofDay, staffName, approvedBy, reason } = correction;
      const customer = customerName === '' ? t('corrections.erased') : customerName;
      return {
        key: String(seq),
        cells: [
          cells.text(format.time(at)),
          ...(withCustomers
            ? [{ text: customer, onClick: customerName === '' ? undefined : () => onOpen?.(index) }]
            : []),
          cells.text(corrected(correction)),
          cells.text(ofDay === report.day ? t('corrections.sameDay') : format.shortDay(ofDay)),
          staffName === null ? cells.none : cells.text(staffName),
          approvedBy === null ? cells.none : cells.text(approvedBy),
          reason === null || reason === '' ? cells.none : cells.text(reason),
        ],
      };
    }),
  });

  const peopleTable: FigureTable = {
    name: t('people.title'),
    heads: [t('people.name'), t('people.visits'), t('people.stamps'), t('people.redeemed'), t('people.corrections')],
    rows: report.people.map(({ staffId, name, visits, stamps, redeemed, corrections: taken }) => ({
      key: String(staffId ?? 0),
      cells: [
        cells.text(staffId === null ? t('people.nobody') : name),
        cells.count(visits, show({ ...visitsOf(report.day), by: staffId ?? 0 })),
        cells.count(stamps, open({ figure: 'stamps', by: staffId ?? 0 })),
        cells.count(redeemed, open({ figure: 'rewards_redeemed', by: staffId ?? 0 })),
        cells.count(taken, open({ figure: 'corrections', by: staffId ?? 0 })),
      ],
    })),
  };

  const hourTable: FigureTable = {
    name: t('hours.title'),
    heads: [t('hours.hour'), t('hours.visits')],
    rows: report.hours.map((row) => ({
      key: String(row.hour),
      cells: [cells.text(hour(row.hour)), cells.count(row.visits, show({ ...visitsOf(report.day), hour: row.hour }))],
    })),
  };

  const careTable: FigureTable = {
    name: t('goodwill.title'),
    heads: [t('goodwill.what'), t('goodwill.count'), t('goodwill.cost')],
    rows: [
      { key: 'taken', name: t('figure.complaintsTaken'), count: complaints.taken, cases: openCases('taken') },
      {
        key: 'settled',
        name: t('figure.complaintsSettled'),
        count: complaints.settled,
        cases: openCases('settled_by', anybody),
      },
      {
        key: 'open',
        name: t(report.running ? 'figure.complaintsOpenNow' : 'figure.complaintsOpen'),
        count: complaints.openAtEnd,
        cases: openCases('open_on'),
      },
      ...goodwill.kinds.map(({ kind, gestures, cost }) => ({
        key: kind,
        name: t(`goodwill.kind.${kind}`),
        count: gestures,
        cost,
      })),
    ].map((line: CareLine): FigureRow => ({
      key: line.key,
      cells: [
        cells.text(line.name),
        cells.count(line.count, line.cases),
        line.cost === undefined ? cells.none : cells.money(line.cost),
      ],
    })),
  };

  return { figureTable, correctionTable, peopleTable, hourTable, careTable };
}
