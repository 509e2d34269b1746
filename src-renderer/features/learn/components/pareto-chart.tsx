import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Bar, CartesianGrid, ComposedChart, LabelList, Line, XAxis, YAxis } from 'recharts';
import type { LearnReport } from '#shared/contract/learn.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useReasonWords } from '#renderer/lib/use-reason-words.ts';
import { Chart, ChartLegend, chartTick } from '#renderer/ui/chart.tsx';
import styles from './learn.module.css';

interface Props {
  readonly groups: LearnReport['reasons'];
}

/** Letters of a group's name that fit under its bar. */
const longestName = { wide: 22, narrow: 7 } as const;

/** Bars by how often, a line for what they add up to; everything in it stands in the table below too. */
export function ParetoChart({ groups }: Props) {
  const { t } = useTranslation('learn');
  const format = useFormat();
  const words = useReasonWords();
  const bars = groups.map((group) => ({ name: words(group), count: group.count, cumulative: group.cumulative }));
  const enough = bars.find(({ cumulative }) => cumulative >= 0.8) ?? bars.at(-1);
  const narrow = useMediaQuery('(max-width: 61.99em)', false, { getInitialValueInEffect: false });
  const longest = longestName[narrow ? 'narrow' : 'wide'];
  if (enough === undefined) return null;
  const spoken = t('reasons.chart', {
    list: format.list(bars.map(({ name, count }) => t('reasons.bar', { reason: name, number: format.number(count) }))),
    share: format.percent(enough.cumulative),
    last: enough.name,
  });
  return (
    <div>
      <ChartLegend
        items={[
          { label: t('reasons.legendBars'), look: 'full' },
          { label: t('reasons.legendLine'), look: 'line' },
        ]}
      />
      <Chart label={spoken}>
        <ComposedChart data={bars} accessibilityLayer={false} margin={{ top: 24, right: 0, bottom: 0, left: 0 }}>
          <CartesianGrid vertical={false} stroke="var(--st-line)" />
          <XAxis
            dataKey="name"
            tick={narrow ? { ...chartTick, fontSize: 11 } : chartTick}
            tickLine={false}
            axisLine={{ stroke: 'var(--st-edge)' }}
            interval={0}
            tickFormatter={(name: string) => shortened(name, longest)}
          />
          <YAxis
            yAxisId="count"
            tick={chartTick}
            tickLine={false}
            axisLine={false}
            width={40}
            allowDecimals={false}
            tickFormatter={(count: number) => format.number(count)}
          />
          <YAxis
            yAxisId="share"
            orientation="right"
            domain={[0, 1]}
            ticks={[0, 0.2, 0.4, 0.6, 0.8, 1]}
            tick={chartTick}
            tickLine={false}
            axisLine={false}
            width={56}
            tickFormatter={(share: number) => format.percent(share)}
          />
          <Bar
            yAxisId="count"
            dataKey="count"
            className={styles.bar ?? ''}
            fill="var(--st-accent-fill)"
            radius={[6, 6, 0, 0]}
            maxBarSize={72}
            isAnimationActive={false}
          >
            <LabelList dataKey="count" position="insideBottom" className={styles.barLabel ?? ''} />
          </Bar>
          <Line
            yAxisId="share"
            dataKey="cumulative"
            className={styles.line ?? ''}
            stroke="var(--st-ink)"
            strokeWidth={2}
            dot={{ r: 4, fill: 'var(--st-card)', stroke: 'var(--st-ink)', strokeWidth: 2 }}
            isAnimationActive={false}
          />
        </ComposedChart>
      </Chart>
    </div>
  );
}

function shortened(name: string, longest: number): string {
  const letters = Array.from(name);
  if (letters.length <= longest) return name;
  return `${letters.slice(0, longest - 1).join('')}…`;
}
