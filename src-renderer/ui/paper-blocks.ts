import type { PaperBlock } from '#shared/contract/reports/paper.contract.ts';
import type { FigureTable } from './figure-table.ts';

const letter = /\p{L}/u;

/** A table of figures as a block of a paper: a column of figures stands at the end of its cells. */
export function tableBlock({ heads, rows }: FigureTable): PaperBlock {
  const isFigures = (at: number): boolean => {
    const column = rows.flatMap(({ cells }) => cells[at] ?? []);
    return column.some(({ sheet }) => sheet !== undefined) || !column.some(({ text }) => letter.test(text));
  };
  return {
    kind: 'table',
    columns: heads.map((title, at) => ({ title, numbers: at > 0 && isFigures(at) })),
    rows: rows.map(({ cells }) => cells.map(({ text }) => text)),
  };
}
