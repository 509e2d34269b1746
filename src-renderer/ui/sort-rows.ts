import type { Sort } from './data-table-types.ts';
import type { FigureCell, FigureRow } from './figure-table.ts';

/** Rows of a figure table by one of its columns; what says nothing comes last either way, and equal ones stay as they are. */
export function sortRows(
  rows: readonly FigureRow[],
  column: number,
  direction: Sort<string>['direction'],
  locale: string,
): FigureRow[] {
  const compare = new Intl.Collator(locale, { numeric: true }).compare;
  const sign = direction === 'asc' ? 1 : -1;
  return rows.toSorted((one, other) => {
    const [a, b] = [valueOf(one.cells[column]), valueOf(other.cells[column])];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)));
  });
}

function valueOf(cell: FigureCell | undefined): number | string | null {
  if (cell === undefined || (cell.sheet === undefined && cell.csv === '')) return null;
  return cell.sheet?.value ?? cell.text;
}
