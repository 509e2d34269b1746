import { useTranslation } from 'react-i18next';
import { Bar, BarChart, CartesianGrid, LabelList, XAxis, YAxis } from 'recharts';
import type { ProgramFigure } from '#shared/contract/reports/program-figures.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Chart, chartTick } from '#renderer/ui/chart.tsx';
import type { FigureTable } from '#renderer/ui/figure-table.ts';
import { FiguresCard } from '#renderer/ui/figures-card.tsx';
import styles from './program-figures.module.css';

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
        <p className={styles.quiet}>{t('funnel.none')}</p>
      ) : (
        <Chart label={t('funnel.chart', facts)}>
          <BarChart data={bars} accessibilityLayer={false} margin={{ top: 24, right: 0, bottom: 0, left: 0 }}>
            <CartesianGrid vertical={false} stroke="var(--st-line)" />
            <XAxis
              dataKey="step"
              tick={chartTick}
              tickLine={false}
              axisLine={{ stroke: 'var(--st-edge)' }}
              tickFormatter={(step: number) => format.number(step)}
            />
            <YAxis
              tick={chartTick}
              tickLine={false}
              axisLine={false}
              width={48}
              allowDecimals={false}
              tickFormatter={(count: number) => format.number(count)}
            />
            <Bar
              dataKey="count"
              className={styles.full ?? ''}
              fill="var(--st-accent-fill)"
              radius={[6, 6, 0, 0]}
              maxBarSize={72}
              isAnimationActive={false}
            >
              {needed <= 15 ? <LabelList dataKey="count" position="top" className={styles.barLabel ?? ''} /> : null}
            </Bar>
          </BarChart>
        </Chart>
      )}
    </FiguresCard>
  );
}
