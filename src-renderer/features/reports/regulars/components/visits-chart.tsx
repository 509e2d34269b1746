import { useTranslation } from 'react-i18next';
import type { VisitKind } from '#shared/domain/reports/visits/listed-visits.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { CountAxis, NameAxis } from '#renderer/ui/chart/chart-axes.tsx';
import { Bars } from '#renderer/ui/chart/chart-bars.tsx';
import { ChartLegend } from '#renderer/ui/chart/chart-legend.tsx';
import { Chart } from '#renderer/ui/chart/chart.tsx';
import { useShowVisits } from '../../visits/use-show-visits.ts';
import type { SpanUnit, VisitSpan } from '../visit-spans.ts';
import styles from './regulars.module.css';

interface Props {
  readonly spans: readonly VisitSpan[];
  readonly unit: SpanUnit;
  /** What the picture says. */
  readonly label: string;
}

/** Bars of visits, first ones on top of those of people who came again; what is not over yet is hatched. */
export function VisitsChart({ spans, unit, label }: Props) {
  const { t } = useTranslation('reports-regulars');
  const format = useFormat();
  const showVisits = useShowVisits();
  const show = (kind: VisitKind, span: VisitSpan | undefined) => {
    if (span !== undefined) showVisits({ kind, days: { from: span.from, to: span.to } });
  };
  const name = (start: number) => {
    const span = spans.find((one) => one.start === start);
    if (span === undefined) return '';
    return unit === 'month' ? format.shortMonth(span.start) : format.shortDayMonth(span.start);
  };
  return (
    <div className={styles.chart}>
      <ChartLegend
        items={[
          { label: t('legend.again'), look: 'full' },
          { label: t('legend.first'), look: 'soft' },
          ...(spans.some(isOpen) ? [{ label: t('legend.unfinished'), look: 'hatched' as const }] : []),
        ]}
      />
      <Chart label={label} data={spans} height={280}>
        <NameAxis of="start" words={name} />
        <CountAxis />
        <Bars
          of="again"
          stacked="below"
          look={spans.map((span) => (isOpen(span) ? 'hatched' : 'full'))}
          onChoose={(at) => show('returning', spans[at])}
        />
        <Bars of="firstVisits" stacked="top" look="soft" onChoose={(at) => show('first', spans[at])} />
      </Chart>
    </div>
  );
}

/** It is not over yet, or not all of it lies in the days chosen. */
const isOpen = ({ unfinished, partial }: VisitSpan): boolean => unfinished || partial;
