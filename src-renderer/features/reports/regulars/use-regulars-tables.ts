import { useTranslation } from 'react-i18next';
import type { RegularsFigure, RegularsReport } from '#shared/contract/reports/regulars.contract.ts';
import type { Comparison } from '#shared/domain/reports/regulars/comparison.ts';
import { isProven } from '#shared/domain/statistics/newcombe.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import type { FigureCell, FigureTable } from '#renderer/ui/figure-table.ts';
import { useFigureCells } from '#renderer/ui/use-figure-cells.ts';
import { useShowCustomers } from '../customers/use-show-customers.ts';
import { useShowVisits } from '../visits/use-show-visits.ts';
import { useRegularsWords } from './use-regulars-words.ts';
import type { SpanUnit, VisitSpan } from './visit-spans.ts';

/** The tables of the page, each for the eye and for a file. */
export function useRegularsTables(against: Comparison) {
  const { t } = useTranslation('reports-regulars');
  const format = useFormat();
  const cells = useFigureCells();
  const showCustomers = useShowCustomers();
  const showVisits = useShowVisits();
  const { spanName } = useRegularsWords(against);
  const show = (figure: Omit<RegularsFigure, 'report'>) => () => showCustomers({ report: 'regulars', ...figure });

  const visits = (spans: readonly VisitSpan[], unit: SpanUnit): FigureTable => ({
    name: t('visits.title'),
    heads: [t(`unit.${unit}`), t('col.visits'), t('col.again'), t('col.first'), t('col.againShare')],
    rows: spans.map((span) => {
      const { start, from, to, visits: all, again, firstVisits, unfinished, partial } = span;
      const days = { from, to };
      const open = unfinished || partial;
      const mark = (cell: FigureCell): FigureCell =>
        open ? { ...cell, hatched: true, hint: t(unfinished ? 'hint.unfinished' : 'hint.partial') } : cell;
      return {
        key: String(start),
        cells: [
          { text: spanName(unit, span), sheet: { kind: 'day', value: start } },
          mark(cells.count(all, () => showVisits({ kind: 'all', days }))),
          mark(cells.count(again, () => showVisits({ kind: 'returning', days }))),
          mark(cells.count(firstVisits, show({ key: 'first', days }))),
          mark(cells.share({ count: again, of: all })),
        ],
      };
    }),
  });

  const changeCell = ({ change }: RegularsReport['back'][number], known: boolean): FigureCell => {
    if (!known) return { text: t('change.unknown'), csv: '' };
    if (change === null) return cells.none;
    const points = t('change.points', { value: format.signed(Math.round(change.difference * 100)) });
    return {
      text: isProven(change) ? points : t('change.notProven', { points }),
      csv: Math.round(change.difference * 1000) / 10,
    };
  };

  const back = ({ back: rows, before }: RegularsReport): FigureTable => ({
    name: t('back.title'),
    heads: [
      t('back.col'),
      t('back.ripe'),
      t('back.back'),
      t('back.notBack'),
      t('back.share'),
      t('back.range'),
      t('back.before'),
      t('back.change'),
    ],
    rows: rows.map((row) => {
      const { within, now } = row;
      return {
        key: String(within),
        cells: [
          { text: t('back.within', { count: within }) },
          cells.count(now.of, show({ key: 'ripe', within })),
          cells.count(now.count, show({ key: 'back', within })),
          cells.count(now.of - now.count, show({ key: 'notBack', within })),
          cells.share(now),
          cells.range(now.interval),
          before.known ? cells.share(row.before) : cells.none,
          changeCell(row, before.known),
        ],
      };
    }),
  });

  return { visits, back };
}
