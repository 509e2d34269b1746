import { useTranslation } from 'react-i18next';
import type { WorthReport } from '#shared/contract/reports/worth.contract.ts';
import { newcomersAYear, worthOf, type Ranged } from '#shared/domain/reports/worth/worth.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import type { FigureTable } from '#renderer/ui/figure-table.ts';
import { FiguresCard } from '#renderer/ui/figures-card.tsx';
import { useFigureCells } from '#renderer/ui/use-figure-cells.ts';
import { noMoney, worthFinding } from '../worth-finding.ts';

interface Props {
  readonly report: WorthReport;
  /** As many lines, one for each point. */
  readonly most: number;
}

/** What each number of points would bring. */
export function WhatIfCard({ report, most }: Props) {
  const { t } = useTranslation('reports-worth');
  const format = useFormat();
  const cells = useFigureCells();
  const { inputs, newcomers, compared } = report;
  const more = compared?.more ?? null;
  const { key } = worthFinding(report, 1);
  if (compared === null || more === null || (key !== 'money' && key !== 'visits')) return null;
  const range = ({ low, high }: Ranged, words: (value: number) => string) =>
    cells.text(`${words(low)} – ${words(high)}`);
  const rows = Array.from({ length: most }, (_, index) => {
    const points = index + 1;
    const worth = worthOf(newcomers, more, inputs ?? noMoney, points);
    return {
      key: String(points),
      cells: [
        cells.text(format.number(points)),
        cells.decimal(worth.customers, 1),
        cells.count(Math.round(worth.visits.value)),
        ...(inputs === null
          ? [range(worth.visits, (value) => format.number(Math.round(value)))]
          : [
              cells.money(worth.sales.value),
              cells.money(worth.margin.value),
              cells.text(`${format.money(worth.margin.low)} – ${format.money(worth.margin.high)}`),
            ]),
      ],
    };
  });
  const table: FigureTable = {
    name: t('table.title'),
    heads: [
      t('table.points'),
      t('table.customers'),
      t('table.visits'),
      ...(inputs === null ? [] : [t('table.sales'), t('table.margin')]),
      t('table.range'),
    ],
    rows,
  };
  return (
    <FiguresCard
      title={t('table.title')}
      note={t('table.note', {
        newcomers: format.number(Math.round(newcomersAYear(newcomers))),
        more: format.decimal(more.difference, 1),
        span: t(`span.${compared.days}`),
      })}
      table={table}
    />
  );
}
