import { useTranslation } from 'react-i18next';
import { Bar, BarChart, CartesianGrid, Cell, XAxis, YAxis } from 'recharts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Chart, ChartLegend, chartTick } from '#renderer/ui/chart.tsx';
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
  const name = (start: number) => {
    const span = spans.find((one) => one.start === start);
    if (span === undefined) return '';
    return unit === 'month' ? format.shortMonth(span.start) : format.shortDayMonth(span.start);
  };
  const open = spans.some(({ unfinished, partial }) => unfinished || partial);
  return (
    <div className={styles.chart}>
      <ChartLegend
        items={[
          { label: t('legend.again'), look: 'full' },
          { label: t('legend.first'), look: 'soft' },
          ...(open ? [{ label: t('legend.unfinished'), look: 'hatched' as const }] : []),
        ]}
      />
      <Chart label={label} height={280}>
        <BarChart data={[...spans]} accessibilityLayer={false} margin={{ top: 8, right: 0, bottom: 0, left: 0 }}>
          <defs>
            <pattern
              id="regulars-open"
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="6" height="6" fill="var(--st-accent-soft)" />
              <rect width="3" height="6" className={styles.hatch} fill="var(--st-accent-fill)" />
            </pattern>
          </defs>
          <CartesianGrid vertical={false} stroke="var(--st-line)" />
          <XAxis
            dataKey="start"
            tick={chartTick}
            tickLine={false}
            axisLine={{ stroke: 'var(--st-edge)' }}
            minTickGap={24}
            tickFormatter={name}
          />
          <YAxis
            tick={chartTick}
            tickLine={false}
            axisLine={false}
            width={52}
            allowDecimals={false}
            tickFormatter={(count: number) => format.number(count)}
          />
          <Bar
            dataKey="again"
            stackId="visits"
            className={styles.again ?? ''}
            fill="var(--st-accent-fill)"
            maxBarSize={56}
            isAnimationActive={false}
          >
            {spans.map(({ start, unfinished, partial }) => (
              <Cell key={start} fill={unfinished || partial ? 'url(#regulars-open)' : 'var(--st-accent-fill)'} />
            ))}
          </Bar>
          <Bar
            dataKey="firstVisits"
            stackId="visits"
            className={styles.first ?? ''}
            fill="var(--st-chart-soft)"
            stroke="var(--st-card)"
            strokeWidth={1.5}
            radius={[4, 4, 0, 0]}
            maxBarSize={56}
            isAnimationActive={false}
          />
        </BarChart>
      </Chart>
    </div>
  );
}
