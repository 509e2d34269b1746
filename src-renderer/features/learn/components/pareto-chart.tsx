import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { LearnReport } from '#shared/contract/learn.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useReasonWords } from '#renderer/lib/use-reason-words.ts';
import { CountAxis, NameAxis, OtherShareAxis } from '#renderer/ui/chart/chart-axes.tsx';
import { Bars } from '#renderer/ui/chart/chart-bars.tsx';
import { ChartLegend } from '#renderer/ui/chart/chart-legend.tsx';
import { DottedLine } from '#renderer/ui/chart/chart-lines.tsx';
import { Chart } from '#renderer/ui/chart/chart.tsx';

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
  const narrow = useMediaQuery('(max-width: 61.99em)', false, { getInitialValueInEffect: false });
  const bars = groups.map((group) => ({ name: words(group), count: group.count, cumulative: group.cumulative }));
  const enough = bars.find(({ cumulative }) => cumulative >= 0.8) ?? bars.at(-1);
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
      <Chart label={spoken} data={bars}>
        <NameAxis of="name" every={narrow ? 'small' : true} letters={narrow ? longestName.narrow : longestName.wide} />
        <CountAxis />
        <OtherShareAxis />
        <Bars of="count" labels="in" />
        <DottedLine of="cumulative" other />
      </Chart>
    </div>
  );
}
