import { useTranslation } from 'react-i18next';
import type { SegmentsReport } from '#shared/contract/reports/segments.contract.ts';
import { segmentGroups } from '#shared/domain/reports/segments/groups.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import type { FigureCell, FigureTable } from '#renderer/ui/figure-table.ts';
import { useFigureCells } from '#renderer/ui/use-figure-cells.ts';
import { comparedDays } from './use-segments-words.ts';
import type { OpenSegmentFigure } from './use-open-figure.ts';

/** The tables of the page, each for the eye and for a file. */
export function useSegmentsTables(open: OpenSegmentFigure) {
  const { t } = useTranslation('reports-segments');
  const format = useFormat();
  const cells = useFigureCells();

  const groups = (report: SegmentsReport): FigureTable => ({
    name: t('groups.title'),
    heads: [
      t('groups.col'),
      t('groups.customers'),
      t('groups.share'),
      t('groups.change'),
      t('groups.visits'),
      t('groups.stamps'),
      t('groups.daysAway'),
    ],
    rows: report.groups.map(({ group, customers, before, visits, stamps, daysAway }) => ({
      key: group,
      cells: [
        { text: t(`group.${group}`) },
        cells.count(customers, open({ group })),
        cells.share({ count: customers, of: report.customers }),
        report.customersBefore === 0
          ? cells.none
          : { text: format.signed(customers - before), sheet: { kind: 'number', value: customers - before } },
        cells.count(visits),
        cells.count(stamps),
        cells.decimal(daysAway, 1),
      ],
    })),
  });

  const grid = (report: SegmentsReport): FigureTable => ({
    name: t('grid.title'),
    heads: [t('grid.col'), ...([1, 2, 3, 4, 5] as const).map((score) => t(`grid.frequency.${score}`))],
    rows: ([5, 4, 3, 2, 1] as const).map((recency) => ({
      key: String(recency),
      cells: [
        { text: t(`grid.recency.${recency}`) },
        ...[1, 2, 3, 4, 5].map((frequency) =>
          cells.count(report.grid[recency - 1]?.[frequency - 1] ?? 0, open({ recency, frequency })),
        ),
      ],
    })),
  });

  const moves = (report: SegmentsReport): FigureTable => {
    const most = Math.max(1, ...report.moves.flat());
    return {
      name: t('moves.title'),
      heads: [t('moves.col'), ...segmentGroups.map((group) => t(`group.${group}`))],
      rows: [...segmentGroups, null].map((from, row) => ({
        key: from ?? 'faces',
        cells: [
          { text: from === null ? t('moves.newFaces') : t(`group.${from}`) },
          ...segmentGroups.map((to, column): FigureCell => {
            const count = report.moves[row]?.[column] ?? 0;
            const cell = cells.count(count, open({ from, to }));
            return { ...cell, heat: count / most, ...(from === to && { hint: t('moves.stayed') }) };
          }),
        ],
      })),
    };
  };

  const movesSentence = (report: SegmentsReport): string => {
    const known = report.moves.slice(0, segmentGroups.length);
    if (report.customersBefore === 0) {
      return t('moves.nobody', { days: format.number(comparedDays(report)) });
    }
    const of = known.flat().reduce((sum, count) => sum + count, 0);
    const stayed = known.reduce((sum, row, at) => sum + (row[at] ?? 0), 0);
    const faces = (report.moves[segmentGroups.length] ?? []).reduce((sum, count) => sum + count, 0);
    const moved = of - stayed;
    return [
      moved === 0
        ? t('moves.movedNone')
        : t('moves.moved', { count: moved, number: format.number(moved), of: format.number(of) }),
      ...(faces === 0 ? [] : [t('moves.faces', { count: faces, number: format.number(faces) })]),
    ].join(' ');
  };

  return { groups, grid, moves, movesSentence };
}
