import { useTranslation } from 'react-i18next';
import type { ShiftsReport } from '#shared/contract/reports/shifts.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { CountAxis, NameAxis } from '#renderer/ui/chart/chart-axes.tsx';
import { Bars } from '#renderer/ui/chart/chart-bars.tsx';
import { Chart } from '#renderer/ui/chart/chart.tsx';
import { useHourWords } from '../../frame/use-hour-words.ts';

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
    <Chart label={spoken} data={bars} height={220}>
      <NameAxis of="name" />
      <CountAxis />
      <Bars of="stamps" />
    </Chart>
  );
}
