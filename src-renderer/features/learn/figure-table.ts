import type { CaseFigure } from '#shared/contract/case-figure.ts';
import { csvLine } from '#shared/domain/imports/csv-line.ts';

/** One cell: as it is read, as a spreadsheet takes it, and the cases behind it where there are any. */
export interface FigureCell {
  readonly text: string;
  readonly csv?: string | number;
  readonly cases?: Pick<CaseFigure, 'figure' | 'key'> | undefined;
  /** How strongly it is coloured, 0 to 1. */
  readonly heat?: number;
}

export interface FigureRow {
  readonly key: string;
  /** The first one names the row. */
  readonly cells: readonly FigureCell[];
  /** Part of the row above it. */
  readonly inner?: boolean;
}

/** A table of figures, drawn and saved from the same rows. */
export interface FigureTable {
  readonly name: string;
  /** The first one names what the rows are. */
  readonly heads: readonly string[];
  readonly rows: readonly FigureRow[];
}

/** As a spreadsheet opens it; Excel takes a file for UTF-8 only by the mark it begins with. */
export function csvOf({ heads, rows }: FigureTable): string {
  const lines = rows.map(({ cells }) => csvLine(cells.map(({ text, csv }) => csv ?? text)));
  return `\uFEFF${csvLine(heads)}${lines.join('')}`;
}
