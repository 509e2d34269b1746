import { useTranslation } from 'react-i18next';
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import type { ShiftsReport } from '#shared/contract/reports/shifts.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Chart, chartTick } from '#renderer/ui/chart.tsx';
import { useHourWords } from '../../frame/use-hour-words.ts';
import styles from './shifts.module.css';

interface Props {
  readonly hours: ShiftsReport['hours'];
}

/** Stamps by the hour they were given in; everything in it stands in the table too. */
export function HoursChart({ hours }: Props) {
  const { t } = useTranslation('reports-shifts');
  const format = useFormat();
  const { clock, span } = useHourWords();
  const bars = hours.flatMap(({ hour, till }) =>
    hour < 0 || till.stamps === 0 ? [] : [{ hour, name: clock(hour), stamps: till.stamps }],
  );
  const most = bars.toSorted((one, other) => other.stamps - one.stamps)[0];
  if (most === undefined) return null;
  const spoken = t('hours.chart', {
    count: most.stamps,
    number: format.number(most.stamps),
    span: span(most.hour),
    bars: format.number(bars.length),
  });
  return (
    <Chart label={spoken} height={220}>
      <BarChart data={bars} accessibilityLayer={false} margin={{ top: 12, right: 0, bottom: 0, left: 0 }}>
        <CartesianGrid vertical={false} stroke="var(--st-line)" />
        <XAxis dataKey="name" tick={chartTick} tickLine={false} axisLine={{ stroke: 'var(--st-edge)' }} />
        <YAxis
          tick={chartTick}
          tickLine={false}
          axisLine={false}
          width={56}
          allowDecimals={false}
          tickFormatter={(count: number) => format.number(count)}
        />
        <Bar
          dataKey="stamps"
          className={styles.bar ?? ''}
          fill="var(--st-accent-fill)"
          radius={[6, 6, 0, 0]}
          maxBarSize={56}
          isAnimationActive={false}
        />
      </BarChart>
    </Chart>
  );
}
