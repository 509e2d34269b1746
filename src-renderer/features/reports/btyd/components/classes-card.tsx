import { useTranslation } from 'react-i18next';
import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts';
import type { BtydForecast, Horizon } from '#shared/contract/reports/btyd.contract.ts';
import { visitClasses } from '#shared/domain/reports/btyd/visit-class.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Chart, chartTick } from '#renderer/ui/chart.tsx';
import type { FigureTable } from '#renderer/ui/figure-table.ts';
import { FiguresCard } from '#renderer/ui/figures-card.tsx';
import { useFigureCells } from '#renderer/ui/use-figure-cells.ts';
import styles from './btyd.module.css';
import { useClassChoice } from '../use-class-choice.ts';

interface Props {
  readonly forecast: BtydForecast;
  readonly weeks: Horizon;
}

/** How many customers are to come how often; each number leads to who they are. */
export function ClassesCard({ forecast, weeks }: Props) {
  const { t } = useTranslation('reports-btyd');
  const format = useFormat();
  const cells = useFigureCells();
  const { onChoose } = useClassChoice();
  const classes = forecast.totals.find((total) => total.weeks === weeks)?.classes;
  if (classes === undefined) return null;
  const table: FigureTable = {
    name: t('classes.title'),
    heads: [t('classes.class'), t('classes.customers'), t('classes.share')],
    rows: visitClasses.map((name) => ({
      key: name,
      cells: [
        cells.text(t(`classes.${name}`)),
        cells.count(classes[name], () => onChoose(name)),
        cells.share({ count: classes[name], of: forecast.customers }),
      ],
    })),
  };
  const bars = visitClasses.map((name) => ({
    name: t(`classes.${name}`),
    customers: classes[name],
    label: format.number(classes[name]),
  }));
  const { none, one, few, many } = classes;
  const spoken = {
    weeks,
    none: format.number(none),
    one: format.number(one),
    few: format.number(few),
    many: format.number(many),
  };
  return (
    <FiguresCard title={t('classes.title')} note={t('classes.note', { weeks })} table={table}>
      <Chart label={t('classes.chart', spoken)} height={200}>
        <BarChart data={bars} accessibilityLayer={false} margin={{ top: 24, right: 0, bottom: 0, left: 0 }}>
          <XAxis
            dataKey="name"
            tick={chartTick}
            tickLine={false}
            axisLine={{ stroke: 'var(--st-edge)' }}
            interval={0}
          />
          <YAxis hide />
          <Bar
            dataKey="customers"
            className={styles.bar ?? ''}
            fill="var(--st-accent-fill)"
            radius={[6, 6, 0, 0]}
            maxBarSize={96}
            isAnimationActive={false}
          >
            <LabelList dataKey="label" position="top" className={styles.barLabel ?? ''} />
          </Bar>
        </BarChart>
      </Chart>
    </FiguresCard>
  );
}
