import { useTranslation } from 'react-i18next';
import type { ProgramFigure } from '#shared/contract/reports/program-figures.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { CountAxis, NameAxis } from '#renderer/ui/chart/chart-axes.tsx';
import { Bars } from '#renderer/ui/chart/chart-bars.tsx';
import { ChartLegend } from '#renderer/ui/chart/chart-legend.tsx';
import { Chart } from '#renderer/ui/chart/chart.tsx';
import type { FigureTable } from '#renderer/ui/figure-table.ts';
import { FiguresCard } from '#renderer/ui/figures-card.tsx';
import { Quiet } from '#renderer/ui/words.tsx';

interface Props {
  readonly program: ProgramFigure;
  readonly stillAfterDays: number;
  readonly table: FigureTable;
}

/** At which step the cards stand that stopped, with the rule by which they have. */
export function StallCard({ program, stillAfterDays, table }: Props) {
  const { t } = useTranslation('reports-program-figures');
  const format = useFormat();
  const { cards, steps } = program.stall;
  const spoken = format.list(
    steps
      .filter(({ still, lapsed }) => still + lapsed > 0)
      .map(({ step, still, lapsed }) =>
        t('stall.bar', { step: format.number(step), number: format.number(still + lapsed) }),
      ),
  );
  return (
    <FiguresCard
      title={t('stall.title')}
      note={t('stall.note', { count: stillAfterDays, number: format.number(stillAfterDays) })}
      table={cards === 0 ? undefined : table}
      tableLook="behind"
    >
      {cards === 0 ? (
        <Quiet>{t('stall.none')}</Quiet>
      ) : (
        <>
          <ChartLegend
            items={[
              { label: t('stall.col.still'), look: 'full' },
              { label: t('stall.col.lapsed'), look: 'hatched' },
            ]}
          />
          <Chart label={t('stall.chart', { list: spoken })} data={steps} height={220}>
            <NameAxis of="step" every={steps.length <= 15} />
            <CountAxis />
            <Bars of="still" stacked="below" />
            <Bars of="lapsed" stacked="top" look="hatched" />
          </Chart>
        </>
      )}
    </FiguresCard>
  );
}
