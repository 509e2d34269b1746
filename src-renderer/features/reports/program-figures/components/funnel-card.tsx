import { useTranslation } from 'react-i18next';
import type { ProgramFigure } from '#shared/contract/reports/program-figures.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { CountAxis, NameAxis } from '#renderer/ui/chart/chart-axes.tsx';
import { Bars } from '#renderer/ui/chart/chart-bars.tsx';
import { Chart } from '#renderer/ui/chart/chart.tsx';
import type { FigureTable } from '#renderer/ui/figure-table.ts';
import { FiguresCard } from '#renderer/ui/figures-card.tsx';
import { Quiet } from '#renderer/ui/words.tsx';

/** So many steps have room for what is written over each. */
const FEW = 15;

interface Props {
  readonly program: ProgramFigure;
  readonly table: FigureTable;
}

/** How many of the cards begun reached each step. */
export function FunnelCard({ program, table }: Props) {
  const { t } = useTranslation('reports-program-figures');
  const format = useFormat();
  const { reached, cards, onOtherTerms, needed, starterStamps } = program;
  const begun = cards.started - onOtherTerms;
  const bars = reached.map((count, index) => ({ step: index + 1, count }));
  const few = needed <= FEW;
  const full = reached.at(-1) ?? 0;
  const half = reached[Math.ceil(needed / 2) - 1] ?? 0;
  const facts = { begun: format.number(begun), half: format.number(half), full: format.number(full) };
  const notes = [
    t('funnel.note', { count: begun, number: facts.begun }),
    starterStamps > 0
      ? t('funnel.starter', { count: starterStamps, number: format.number(starterStamps) })
      : t('funnel.opening'),
    ...(onOtherTerms === 0 ? [] : [t('funnel.others', { count: onOtherTerms, number: format.number(onOtherTerms) })]),
  ];
  return (
    <FiguresCard title={t('funnel.title')} note={notes.join(' ')} table={table} tableLook="behind">
      {begun === 0 ? (
        <Quiet>{t('funnel.none')}</Quiet>
      ) : (
        <Chart label={t('funnel.chart', facts)} data={bars}>
          <NameAxis of="step" every={few} />
          <CountAxis />
          <Bars of="count" labels={few ? 'on' : undefined} />
        </Chart>
      )}
    </FiguresCard>
  );
}
