import { useTranslation } from 'react-i18next';
import type { HoursReport } from '#shared/contract/reports/rhythm.contract.ts';
import { weekdays } from '#shared/domain/kernel/weekday.ts';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import type { FigureTable } from '#renderer/ui/figure-table.ts';
import { FiguresCard } from '#renderer/ui/figures-card.tsx';
import { TextLink } from '#renderer/ui/text-link.tsx';
import { useFigureCells } from '#renderer/ui/use-figure-cells.ts';
import { useShowVisits } from '../../visits/use-show-visits.ts';
import { useHours } from '../api/use-rhythm.ts';
import { Quiet, Said } from '#renderer/ui/words.tsx';

interface Props {
  readonly filter: ReportFilter;
}

/** When customers come: a row for each weekday, a column for each hour, the stronger the more. */
export function HoursCard({ filter }: Props) {
  const { t } = useTranslation('reports-rhythm');
  const format = useFormat();
  const sentence = useErrorSentence();
  const { data: report, error } = useHours(filter);
  const table = useHoursTable(report);
  const showVisits = useShowVisits();
  const busiest = report === undefined ? undefined : busiestOf(report);
  return (
    <FiguresCard title={t('hours.title')} note={t('hours.note')} table={table}>
      {error === null ? null : <ErrorNotice>{sentence(error)}</ErrorNotice>}
      {busiest === undefined ? null : (
        <Said>
          {t('hours.sentence', {
            weekday: format.weekdayName(busiest.weekday),
            from: onClock(busiest.hour),
            to: onClock(busiest.hour + 1),
            count: busiest.visits,
            number: format.number(busiest.visits),
          })}
        </Said>
      )}
      {report === undefined || report.cells.length > 0 ? null : <Quiet>{t('hours.none')}</Quiet>}
      {report === undefined || report.unknown === 0 ? null : (
        <Quiet>
          <TextLink onClick={() => showVisits({ kind: 'all', hour: -1 })}>
            {t('hours.unknown', { count: report.unknown, number: format.number(report.unknown) })}
          </TextLink>
        </Quiet>
      )}
    </FiguresCard>
  );
}

/** The busiest hour; none where several are as busy. */
function busiestOf({ cells }: HoursReport): HoursReport['cells'][number] | undefined {
  const [first, second] = cells.toSorted((a, b) => b.visits - a.visits);
  return first !== undefined && first.visits === second?.visits ? undefined : first;
}

function onClock(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

/** A cell leads to the visits it counts. */
function useHoursTable(report: HoursReport | undefined): FigureTable | undefined {
  const { t } = useTranslation('reports-rhythm');
  const format = useFormat();
  const cells = useFigureCells();
  const showVisits = useShowVisits();
  if (report === undefined || report.cells.length === 0) return undefined;
  const seen = report.cells.map(({ hour }) => hour);
  const first = Math.min(...seen);
  const hours = Array.from({ length: Math.max(...seen) - first + 1 }, (_, at) => first + at);
  const most = Math.max(...report.cells.map(({ visits }) => visits));
  return {
    name: t('hours.title'),
    heads: [t('hours.col'), ...hours.map((hour) => String(hour).padStart(2, '0'))],
    rows: weekdays.map((weekday) => ({
      key: String(weekday),
      cells: [
        { text: format.weekdayName(weekday) },
        ...hours.map((hour) => {
          const visits = report.cells.find((cell) => cell.weekday === weekday && cell.hour === hour)?.visits ?? 0;
          const open = () => showVisits({ kind: 'all', on: weekday, hour });
          return { ...cells.count(visits, open), heat: visits / most };
        }),
      ],
    })),
  };
}
