import { useTranslation } from 'react-i18next';
import type { CohortReport } from '#shared/contract/reports/cohorts.contract.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import type { FigureCell, FigureRow, FigureTable } from '#renderer/ui/figure-table.ts';
import { useFigureCells } from '#renderer/ui/use-figure-cells.ts';
import { useCohortWords } from './use-cohort-words.ts';

export const shownAs = ['share', 'count'] as const;
export type ShownAs = (typeof shownAs)[number];

/** A cell that leads to its customers: `age` null is the whole cohort. */
export type OpenCohort = (cohort: BusinessDay, age: number | null) => void;

/** The cohort table, for the eye and for a file. */
export function useCohortTable() {
  const { t } = useTranslation('reports-cohorts');
  const format = useFormat();
  const cells = useFigureCells();
  const words = useCohortWords();

  return (report: CohortReport, shows: ShownAs, onOpen: OpenCohort | undefined): FigureTable => {
    const { unit, rows, ages } = report;
    const longest = Math.max(0, ...rows.map((row) => row.cells.length));
    const shared = (customers: number, of: number): FigureCell => ({
      ...(shows === 'share' ? cells.share({ count: customers, of }) : cells.count(customers)),
      heat: of === 0 ? 0 : customers / of,
    });
    const padded = (some: readonly FigureCell[]): FigureCell[] => [
      ...some,
      ...Array.from({ length: longest - some.length }, () => ({ text: '' })),
    ];
    const cohortRows = rows.map(({ cohort, customers, cells: row }): FigureRow => {
      const open = (age: number | null) => (onOpen === undefined ? undefined : () => onOpen(cohort, age));
      const figures = row.map(({ customers: number, isOver }, age): FigureCell => ({
        ...shared(number, customers),
        onClick: number === 0 ? undefined : open(age),
        hatched: !isOver,
        hint: [
          t('grid.cell', {
            number: format.number(number),
            of: format.number(customers),
            share: customers === 0 ? '' : format.percent(number / customers),
          }),
          ...(isOver ? [] : [t('grid.soFar')]),
        ].join(', '),
      }));
      return {
        key: String(cohort),
        cells: [{ text: words.name(unit, cohort) }, cells.count(customers, open(null)), ...padded(figures)],
      };
    });
    const average: FigureRow = {
      key: 'average',
      cells: [
        { text: t('grid.average'), hint: t('grid.averageNote') },
        cells.count(rows.reduce((sum, { customers }) => sum + customers, 0)),
        ...padded(ages.map(({ customers, of }) => shared(customers, of))),
      ],
    };
    return {
      name: t('grid.title'),
      heads: [t('grid.first'), t('grid.new'), ...Array.from({ length: longest }, (_, age) => format.number(age))],
      rows: [...cohortRows, average],
    };
  };
}
