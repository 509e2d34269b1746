import { useTranslation } from 'react-i18next';
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import type { ProgramFigure } from '#shared/contract/reports/program-figures.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Chart, ChartLegend, chartTick } from '#renderer/ui/chart.tsx';
import type { FigureTable } from '#renderer/ui/figure-table.ts';
import { FiguresCard } from '#renderer/ui/figures-card.tsx';
import styles from './program-figures.module.css';

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
        <p className={styles.quiet}>{t('stall.none')}</p>
      ) : (
        <>
          <ChartLegend
            items={[
              { label: t('stall.col.still'), look: 'full' },
              { label: t('stall.col.lapsed'), look: 'hatched' },
            ]}
          />
          <Chart label={t('stall.chart', { list: spoken })} height={220}>
            <BarChart data={[...steps]} accessibilityLayer={false} margin={{ top: 12, right: 0, bottom: 0, left: 0 }}>
              <defs>
                <pattern
                  id="lapsed-cards"
                  width="6"
                  height="6"
                  patternUnits="userSpaceOnUse"
                  patternTransform="rotate(45)"
                >
                  <rect width="6" height="6" className={styles.hatchGround ?? ''} />
                  <rect width="3" height="6" className={styles.hatchLine ?? ''} />
                </pattern>
              </defs>
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
                dataKey="still"
                stackId="stopped"
                className={styles.full ?? ''}
                fill="var(--st-accent-fill)"
                maxBarSize={72}
                isAnimationActive={false}
              />
              <Bar
                dataKey="lapsed"
                stackId="stopped"
                fill="url(#lapsed-cards)"
                stroke="var(--st-accent-fill)"
                maxBarSize={72}
                isAnimationActive={false}
              />
            </BarChart>
          </Chart>
        </>
      )}
    </FiguresCard>
  );
}
