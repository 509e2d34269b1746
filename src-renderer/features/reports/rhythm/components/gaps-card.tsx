import { useTranslation } from 'react-i18next';
import type { GapsReport } from '#shared/contract/reports/rhythm.contract.ts';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { CountAxis, NameAxis } from '#renderer/ui/chart/chart-axes.tsx';
import { Bars } from '#renderer/ui/chart/chart-bars.tsx';
import { PlaceMark } from '#renderer/ui/chart/chart-lines.tsx';
import { Chart } from '#renderer/ui/chart/chart.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import type { FigureTable } from '#renderer/ui/figure-table.ts';
import { FiguresCard } from '#renderer/ui/figures-card.tsx';
import { TextLink } from '#renderer/ui/text-link.tsx';
import { useFigureCells } from '#renderer/ui/use-figure-cells.ts';
import { useShowVisits } from '../../visits/use-show-visits.ts';
import { useGaps } from '../api/use-rhythm.ts';
import { Quiet, Said } from '#renderer/ui/words.tsx';

interface Props {
  readonly filter: ReportFilter;
}

/** How long the gaps between visits were that have ended. */
export function GapsCard({ filter }: Props) {
  const { t } = useTranslation('reports-rhythm');
  const format = useFormat();
  const sentence = useErrorSentence();
  const { data: report, error } = useGaps(filter);
  const table = useGapsTable(report);
  const showVisits = useShowVisits();
  const quartiles = report?.quartiles ?? null;
  return (
    <FiguresCard title={t('gaps.title')} note={t('gaps.note')} table={table} tableLook="behind">
      {error === null ? null : <ErrorNotice>{sentence(error)}</ErrorNotice>}
      {report === undefined ? null : quartiles === null ? (
        <Quiet>{t('gaps.none')}</Quiet>
      ) : (
        <>
          <Said>{t('gaps.sentence', { count: quartiles.median, first: quartiles.first, third: quartiles.third })}</Said>
          <GapBars report={report} quartiles={quartiles} />
        </>
      )}
      {report === undefined || report.waiting === 0 ? null : (
        <Quiet>
          <TextLink onClick={() => showVisits({ kind: 'all', gap: 'none' })}>
            {t('gaps.waiting', { count: report.waiting, number: format.number(report.waiting) })}
          </TextLink>
        </Quiet>
      )}
    </FiguresCard>
  );
}

interface BarsProps {
  readonly report: GapsReport;
  readonly quartiles: NonNullable<GapsReport['quartiles']>;
}

/** A bar for each day up to thirty; the middle half of all gaps is in full colour. The table leads where a press does. */
function GapBars({ report, quartiles }: BarsProps) {
  const { t } = useTranslation('reports-rhythm');
  const format = useFormat();
  const showVisits = useShowVisits();
  const bars = report.byDay.map((visits, at) => ({ days: at + 1, visits }));
  const longer = report.longer.reduce((sum, { visits }) => sum + visits, 0);
  const spoken = t('gaps.chart', {
    median: t('curve.days', { count: quartiles.median }),
    longer: format.percent(longer / report.gaps),
  });
  return (
    <Chart label={spoken} data={bars}>
      <NameAxis of="days" ticks={[1, 5, 10, 15, 20, 25, 30]} />
      <CountAxis />
      <Bars
        of="visits"
        look={bars.map(({ days }) => (days >= quartiles.first && days <= quartiles.third ? 'full' : 'soft'))}
        onChoose={(at) => showVisits({ kind: 'all', gap: { from: at + 1, to: at + 1 } })}
      />
      {quartiles.median > bars.length ? null : <PlaceMark x={quartiles.median} label={t('gaps.median')} />}
    </Chart>
  );
}

function useGapsTable(report: GapsReport | undefined): FigureTable | undefined {
  const { t } = useTranslation('reports-rhythm');
  const format = useFormat();
  const cells = useFigureCells();
  const showVisits = useShowVisits();
  if (report === undefined || report.gaps === 0) return undefined;
  const spans = [
    ...report.byDay.map((visits, at) => ({ name: format.number(at + 1), from: at + 1, to: at + 1, visits })),
    ...report.longer.map(({ from, to, visits }) => ({
      name: to === null ? t('gaps.over', { from }) : t('gaps.range', { from, to }),
      from,
      to,
      visits,
    })),
  ];
  let upTo = 0;
  return {
    name: t('gaps.title'),
    heads: [t('gaps.col'), t('gaps.visits'), t('gaps.share'), t('gaps.upTo')],
    rows: spans.map(({ name, from, to, visits }) => {
      upTo += visits;
      return {
        key: name,
        cells: [
          { text: name },
          cells.count(visits, () => showVisits({ kind: 'all', gap: { from, to } })),
          cells.share({ count: visits, of: report.gaps }),
          cells.share({ count: upTo, of: report.gaps }),
        ],
      };
    }),
  };
}
