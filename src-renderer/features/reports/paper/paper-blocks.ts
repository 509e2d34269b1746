import type { PaperBlock } from '#shared/contract/reports/paper.ts';
import type { FigureTable } from '#renderer/ui/figure-table.ts';

/** A table of figures as a block of a paper: a column of nothing but figures stands at the end of its cells. */
export function tableBlock({ heads, rows }: FigureTable): PaperBlock {
  const isFigures = (at: number): boolean =>
    at > 0 && rows.every(({ cells }) => cells[at]?.sheet !== undefined || cells[at]?.csv === '');
  return {
    kind: 'table',
    columns: heads.map((title, at) => ({ title, numbers: isFigures(at) })),
    rows: rows.map(({ cells }) => cells.map(({ text }) => text)),
  };
}

/** Without what a file system may not like. */
export function paperFileName(name: string): string {
  return name
    .replaceAll(/[^\p{L}\p{N} .,()–-]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
