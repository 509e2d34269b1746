import { useTranslation } from 'react-i18next';
import type { KeptFit } from '#shared/contract/reports/btyd.contract.ts';
import { addDays } from '#shared/domain/kernel/business-day.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { CountAxis, NameAxis } from '#renderer/ui/chart/chart-axes.tsx';
import { Bars } from '#renderer/ui/chart/chart-bars.tsx';
import { ChartLegend } from '#renderer/ui/chart/chart-legend.tsx';
import { DottedLine } from '#renderer/ui/chart/chart-lines.tsx';
import { Chart } from '#renderer/ui/chart/chart.tsx';
import type { FigureTable } from '#renderer/ui/figure-table.ts';
import { FiguresCard } from '#renderer/ui/figures-card.tsx';
import { useFigureCells } from '#renderer/ui/use-figure-cells.ts';
import { sumOfCheck, verdictOf } from '../btyd-finding.ts';
import { Said } from '#renderer/ui/words.tsx';

interface Props {
  readonly holdOut: NonNullable<NonNullable<KeptFit['found']>['holdOut']>;
}

/** What the model expected of weeks it knew nothing of, beside what came. */
export function CheckCard({ holdOut }: Props) {
  const { t } = useTranslation('reports-btyd');
  const format = useFormat();
  const cells = useFigureCells();
  const weeks = holdOut.weeks.map(({ expected, came }, index) => {
    const day = addDays(holdOut.knownUntil, 1 + 7 * index);
    return { day, name: format.shortDay(day), expected, came };
  });
  const sum = sumOfCheck(holdOut);
  const { verdict, share } = verdictOf(sum);
  const said = {
    weeks: sum.weeks,
    expected: format.number(sum.expected),
    came: format.number(sum.came),
    share: format.percent(share),
  };
  const table: FigureTable = {
    name: t('check.title'),
    heads: [t('check.week'), t('check.expected'), t('check.came')],
    rows: [
      ...weeks.map(({ day, expected, came }) => ({
        key: String(day),
        cells: [cells.day(day), cells.decimal(expected, 1), cells.count(came)],
      })),
      {
        key: 'total',
        cells: [cells.text(t('check.total')), cells.decimal(sum.expected, 1), cells.count(sum.came)],
      },
    ],
  };
  const ends = (values: readonly number[]) =>
    [Math.min(...values), Math.max(...values)].map((value) => format.number(Math.round(value)));
  const [first, last] = ends(weeks.map(({ came }) => came));
  const [firstExpected, lastExpected] = ends(weeks.map(({ expected }) => expected));
  return (
    <FiguresCard
      title={t('check.title')}
      note={t('check.note', { date: format.day(holdOut.knownUntil) })}
      table={table}
      tableLook="behind"
    >
      <Said>{t(`check.${verdict}`, said)}</Said>
      <ChartLegend
        items={[
          { label: t('check.came'), look: 'full' },
          { label: t('check.expected'), look: 'line' },
        ]}
      />
      <Chart label={t('check.chart', { first, last, firstExpected, lastExpected })} data={weeks}>
        <NameAxis of="name" />
        <CountAxis />
        <Bars of="came" />
        <DottedLine of="expected" />
      </Chart>
    </FiguresCard>
  );
}
