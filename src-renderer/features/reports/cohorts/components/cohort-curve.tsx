import { useTranslation } from 'react-i18next';
import { Area, CartesianGrid, ComposedChart, LabelList, Line, XAxis, YAxis } from 'recharts';
import type { CohortReport } from '#shared/contract/reports/cohorts.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Chart, ChartLegend, chartTick } from '#renderer/ui/chart.tsx';
import styles from './cohorts.module.css';
import { useCohortWords } from '../use-cohort-words.ts';

/** Fewer than so many behind a point is said. */
const FEW = 30;

interface Props {
  readonly report: CohortReport;
}

/** The share of all customers who still come, by the time since their first visit, with what chance may do to it. */
export function CohortCurve({ report: { unit, ages } }: Props) {
  const { t } = useTranslation('reports-cohorts');
  const format = useFormat();
  const words = useCohortWords();
  const points = ages.map(({ age, customers, of, interval }) => ({
    age,
    share: customers / of,
    likely: interval === null ? null : [interval.low, interval.high],
  }));
  const list = points
    .filter(({ age }) => age > 0)
    .map(({ age, share }) => t('curve.point', { later: words.later(unit, age), share: format.percent(share) }));
  return (
    <>
      <ChartLegend
        items={[
          { label: t('curve.all'), look: 'line' },
          { label: t('curve.range'), look: 'soft' },
        ]}
      />
      <Chart label={t('curve.chart', { list: format.list(list) })}>
        <ComposedChart data={points} accessibilityLayer={false} margin={{ top: 24, right: 24, bottom: 0, left: 0 }}>
          <CartesianGrid vertical={false} stroke="var(--st-line)" />
          <XAxis
            dataKey="age"
            type="number"
            domain={[0, 'dataMax']}
            allowDecimals={false}
            tick={chartTick}
            tickLine={false}
            axisLine={{ stroke: 'var(--st-edge)' }}
          />
          <YAxis
            domain={[0, 1]}
            ticks={[0, 0.25, 0.5, 0.75, 1]}
            tick={chartTick}
            tickLine={false}
            axisLine={false}
            width={52}
            tickFormatter={(share: number) => format.percent(share)}
          />
          <Area
            dataKey="likely"
            className={styles.band ?? ''}
            stroke="none"
            fill="var(--st-chart-soft)"
            fillOpacity={0.6}
            isAnimationActive={false}
          />
          <Line
            dataKey="share"
            className={styles.line ?? ''}
            stroke="var(--st-ink)"
            strokeWidth={2.5}
            dot={{ r: 4, fill: 'var(--st-card)', stroke: 'var(--st-ink)', strokeWidth: 2 }}
            isAnimationActive={false}
          >
            {points.length > 13 ? null : (
              <LabelList
                dataKey="share"
                position="top"
                offset={10}
                className={styles.pointLabel ?? ''}
                formatter={(share) => (typeof share === 'number' ? format.percent(share) : '')}
              />
            )}
          </Line>
        </ComposedChart>
      </Chart>
      {ages.some(({ of }) => of < FEW) ? <p className={styles.quiet}>{t('curve.few')}</p> : null}
    </>
  );
}
