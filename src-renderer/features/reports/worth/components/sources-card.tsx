import { useTranslation } from 'react-i18next';
import type { WorthReport } from '#shared/contract/reports/worth.contract.ts';
import { addDays } from '#shared/domain/kernel/business-day.ts';
import { BACK_WITHIN_DAYS, newcomersAYear } from '#shared/domain/reports/worth/worth.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import type { FigureCell, FigureRow, FigureTable } from '#renderer/ui/figure-table.ts';
import { FiguresCard } from '#renderer/ui/figures-card.tsx';
import { useFigureCells } from '#renderer/ui/use-figure-cells.ts';
import { useReportAddress } from '../../frame/report-address.ts';
import { withOwnDays } from '../../frame/report-search.ts';
import { useShowVisits } from '../../visits/use-show-visits.ts';

const A_YEAR = 365;

/** Every figure that is reckoned with, and where it is from. */
export function SourcesCard({ report }: { readonly report: WorthReport }) {
  const { t } = useTranslation('reports-worth');
  const rows = useSourceRows(report);
  const table: FigureTable = {
    name: t('sources.title'),
    heads: [t('sources.figure'), t('sources.value'), t('sources.range'), t('sources.source')],
    rows,
  };
  return <FiguresCard title={t('sources.title')} table={table} />;
}

function useSourceRows({ inputs, lastDay, newcomers, rate, compared }: WorthReport): FigureRow[] {
  const { t } = useTranslation('reports-worth');
  const format = useFormat();
  const cells = useFigureCells();
  const { onShowCustomers } = useReportAddress();
  const showVisits = useShowVisits();
  /** A line; its source leads to what it is taken from. */
  const row = (
    key: string,
    name: string,
    value: FigureCell,
    range: FigureCell,
    source: string,
    onClick?: () => void,
  ): FigureRow => ({ key, cells: [cells.text(name), value, range, { text: source, onClick }] });
  const known = (count: number, open: () => void) => (count === 0 ? undefined : open);
  const ofRate = (key: 'back' | 'ripe') => () =>
    onShowCustomers({ report: 'regulars', key, within: BACK_WITHIN_DAYS }, withOwnDays({}, rate));
  const date = format.day(lastDay);
  const rows = [
    row(
      'newcomers',
      t('sources.newcomers'),
      cells.count(Math.round(newcomersAYear(newcomers))),
      cells.none,
      t(newcomers.days < A_YEAR ? 'sources.newcomersScaled' : 'sources.newcomersSource', {
        days: format.number(newcomers.days),
        date,
      }),
      known(newcomers.count, () => {
        const days = { from: addDays(lastDay, 1 - newcomers.days), to: lastDay };
        showVisits({ kind: 'first', days, without: 'filter' });
      }),
    ),
    row(
      'rate',
      t('sources.rate', { days: BACK_WITHIN_DAYS }),
      cells.share(rate, ofRate('back')),
      cells.range(rate.interval),
      t('sources.rateSource', {
        number: format.number(rate.count),
        of: format.number(rate.of),
        from: format.shortDay(rate.from),
        to: format.shortDay(rate.to),
      }),
      known(rate.of, ofRate('ripe')),
    ),
  ];
  if (compared !== null) {
    const { days, returners, others, more } = compared;
    const mean = (name: 'returners' | 'others', { customers, visits }: typeof returners) =>
      row(
        name,
        t(`sources.${name}`, { span: t(`span.${days}`) }),
        customers === 0 ? cells.none : cells.decimal(visits, 1),
        cells.none,
        t('sources.customersSource', { count: customers, number: format.number(customers), days }),
        known(customers, () => onShowCustomers({ report: 'worth', who: name, days })),
      );
    rows.push(mean('returners', returners), mean('others', others));
    if (more !== null) {
      const ends = [more.low, more.high].map((value) => format.decimal(value, 1)).join(' – ');
      rows.push(
        row('more', t('sources.more'), cells.decimal(more.difference, 1), cells.text(ends), t('sources.moreSource')),
      );
    }
  }
  if (inputs !== null) {
    const { visitValue, marginPercent } = inputs;
    rows.push(
      row('visitValue', t('sources.visitValue'), cells.money(visitValue), cells.none, t('sources.owner')),
      row('margin', t('sources.margin'), cells.percent(marginPercent / 100), cells.none, t('sources.owner')),
    );
  }
  return rows;
}
