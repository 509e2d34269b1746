import { csvLine } from '#shared/domain/imports/csv-line.ts';
import { inPercent } from '#shared/domain/kernel/percent.ts';
import { isoOfBusinessDay, type BusinessDay } from '#shared/domain/kernel/business-day.ts';

/** What a cell is to a spreadsheet: it can be counted with there. */
export type SheetValue =
  | { readonly kind: 'number'; readonly value: number; readonly digits?: number }
  /** 0 to 1. */
  | { readonly kind: 'share'; readonly value: number }
  | { readonly kind: 'day'; readonly value: BusinessDay };

/** One cell: as it is read, as a file takes it, and the way to what is behind it where there is one. */
export interface FigureCell {
  readonly text: string;
  /** What it is in a file; where it says nothing, the text. */
  readonly sheet?: SheetValue | undefined;
  /** In a CSV, where that is neither the text nor what a spreadsheet takes. */
  readonly csv?: string | number;
  /** Leads to what is behind the figure. */
  readonly onClick?: (() => void) | undefined;
  /** How strongly it is coloured, 0 to 1. */
  readonly heat?: number | undefined;
  /** Marks what is not over yet; `hint` says so to who cannot see it. */
  readonly hatched?: boolean;
  /** Read out with the figure. */
  readonly hint?: string | undefined;
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
  /** The first one names what the rows are. No two are the same. */
  readonly heads: readonly string[];
  readonly rows: readonly FigureRow[];
  /** Its headings sort it; for tables whose rows are people and the like, not steps or days. */
  readonly sortable?: boolean;
}

/** As a spreadsheet opens it; Excel takes a file for UTF-8 only by the mark it begins with. */
export function csvOf({ heads, rows }: FigureTable): string {
  const lines = rows.map(({ cells }) => csvLine(cells.map(csvCell)));
  return `\uFEFF${csvLine(heads)}${lines.join('')}`;
}

function csvCell({ text, csv, sheet }: FigureCell): string | number {
  if (csv !== undefined) return csv;
  if (sheet === undefined) return text;
  if (sheet.kind === 'share') return inPercent(sheet.value);
  if (sheet.kind === 'day') return isoOfBusinessDay(sheet.value);
  return sheet.digits === undefined ? sheet.value : sheet.value.toFixed(sheet.digits);
}
