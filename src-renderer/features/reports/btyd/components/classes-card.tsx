import { useTranslation } from 'react-i18next';
import type { BtydForecast, Horizon } from '#shared/contract/reports/btyd.contract.ts';
import { visitClasses } from '#shared/domain/reports/btyd/visit-class.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { NameAxis } from '#renderer/ui/chart/chart-axes.tsx';
import { Bars } from '#renderer/ui/chart/chart-bars.tsx';
import { Chart } from '#renderer/ui/chart/chart.tsx';
import type { FigureTable } from '#renderer/ui/figure-table.ts';
import { FiguresCard } from '#renderer/ui/figures-card.tsx';
import { useFigureCells } from '#renderer/ui/use-figure-cells.ts';
import { useReportAddress } from '../../frame/report-address.ts';

interface Props {
  readonly forecast: BtydForecast;
  readonly weeks: Horizon;
}

/** How many customers are to come how often; each number leads to who they are. */
export function ClassesCard({ forecast, weeks }: Props) {
  const { t } = useTranslation('reports-btyd');
  const format = useFormat();
  const cells = useFigureCells();
  const { onShowCustomers } = useReportAddress();
  const classes = forecast.totals.find((total) => total.weeks === weeks)?.classes;
  if (classes === undefined) return null;
  const table: FigureTable = {
    name: t('classes.title'),
    heads: [t('classes.class'), t('classes.customers'), t('classes.share')],
    rows: visitClasses.map((name) => ({
      key: name,
      cells: [
        cells.text(t(`classes.${name}`)),
        cells.count(classes[name], () => onShowCustomers({ report: 'btyd', weeks, class: name })),
        cells.share({ count: classes[name], of: forecast.customers }),
      ],
    })),
  };
  const bars = visitClasses.map((name) => ({
    name: t(`classes.${name}`),
    customers: classes[name],
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
      <Chart label={t('classes.chart', spoken)} data={bars} height={200}>
        <NameAxis of="name" every />
        <Bars of="customers" labels="on" />
      </Chart>
    </FiguresCard>
  );
}
