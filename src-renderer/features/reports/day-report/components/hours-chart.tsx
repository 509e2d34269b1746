import { useTranslation } from 'react-i18next';
import type { DayReport } from '#shared/contract/reports/day-report.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { CountAxis, NameAxis } from '#renderer/ui/chart/chart-axes.tsx';
import { Bars } from '#renderer/ui/chart/chart-bars.tsx';
import { Chart } from '#renderer/ui/chart/chart.tsx';
import { useDayWords } from '../use-day-words.ts';
import { Said } from '#renderer/ui/words.tsx';

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
      <Said>{said}</Said>
      <Chart label={said} data={hours.map(({ hour, visits }) => ({ name: words.hour(hour), visits }))} height={200}>
        <NameAxis of="name" />
        <CountAxis />
        <Bars of="visits" labels="on" />
      </Chart>
    </div>
  );
}
