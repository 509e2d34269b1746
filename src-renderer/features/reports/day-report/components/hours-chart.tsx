import { useTranslation } from 'react-i18next';
import { Bar, BarChart, CartesianGrid, LabelList, XAxis, YAxis } from 'recharts';
import type { DayReport } from '#shared/contract/reports/day-report.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Chart, chartTick } from '#renderer/ui/chart.tsx';
import { useDayWords } from '../use-day-words.ts';
import styles from './day-report.module.css';

/** Customers by hour; everything in it stands in the table too. */
export function HoursChart({ hours }: Pick<DayReport, 'hours'>) {
  const { t } = useTranslation('reports-day-report');
  const format = useFormat();
  const words = useDayWords();
  const [busiest] = hours.toSorted((a, b) => b.visits - a.visits);
  if (busiest === undefined) return <p>{t('hours.none')}</p>;
  const said = t('hours.busiest', {
    hour: words.hour(busiest.hour),
    count: busiest.visits,
    number: format.number(busiest.visits),
  });
  return (
    <div>
      <p className={styles.sentence}>{said}</p>
      <Chart label={said} height={200}>
        <BarChart
          data={hours.map(({ hour, visits }) => ({ name: words.hour(hour), visits }))}
          accessibilityLayer={false}
          margin={{ top: 20, right: 0, bottom: 0, left: 0 }}
        >
          <CartesianGrid vertical={false} stroke="var(--st-line)" />
          <XAxis dataKey="name" tick={chartTick} tickLine={false} axisLine={{ stroke: 'var(--st-edge)' }} />
          <YAxis tick={chartTick} tickLine={false} axisLine={false} width={36} allowDecimals={false} />
          <Bar
            dataKey="visits"
            fill="var(--st-accent-fill)"
            radius={[6, 6, 0, 0]}
            isAnimationActive={false}
            maxBarSize={44}
          >
            <LabelList dataKey="visits" position="top" className={styles.barLabel ?? ''} />
          </Bar>
        </BarChart>
      </Chart>
    </div>
  );
}
