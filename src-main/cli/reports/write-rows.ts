import { csvLine } from '#shared/domain/imports/csv-line.ts';
import { isoOfBusinessDay, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { percentWords } from '#shared/domain/kernel/percent.ts';
import type { CommandTools } from '../command.ts';
import type { Format } from './report-writer.ts';

type Value = string | number | null;

/** One column of a report: its name for programs, its heading for people, and what its values are. */
export interface RowColumn<Key extends string> {
  readonly key: Key;
  readonly title: string;
  /** `share` is 0 to 1, `day` a business day; text unless said. */
  readonly kind?: 'text' | 'number' | 'share' | 'day';
  /** Decimals, as people read it. */
  readonly digits?: number;
  /** For people, instead of the number as it is. */
  readonly write?: (value: number) => string;
}

export interface RowsToWrite<Key extends string> {
  /** As it is asked for on the command line. */
  readonly report: string;
  /** Said over the table, for people only. */
  readonly lines: readonly string[];
  /** Beside the rows, for programs only. */
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly columns: readonly RowColumn<Key>[];
  readonly rows: readonly Readonly<Record<Key, Value>>[];
}

/** Writes a report as it was asked for: a table for people, JSON or CSV with the numbers as they are for programs. */
export function writeRows<const Key extends string>(
  report: RowsToWrite<Key>,
  format: Format,
  tools: Pick<CommandTools, 'say' | 'language'>,
): void {
  if (format === 'json') writeJson(report, tools);
  else if (format === 'csv') writeCsv(report, tools);
  else writeTable(report, tools);
}

function writeJson<Key extends string>(
  { report, facts, columns, rows }: RowsToWrite<Key>,
  { say }: Pick<CommandTools, 'say'>,
) {
  const asWritten = rows.map((row) =>
    Object.fromEntries(columns.map((column) => [column.key, plain(row[column.key], column)])),
  );
  say(JSON.stringify({ report, ...facts, rows: asWritten }, null, 2));
}

function writeCsv<Key extends string>({ columns, rows }: RowsToWrite<Key>, { say }: Pick<CommandTools, 'say'>) {
  say(csvLine(columns.map(({ title }) => title)).trimEnd());
  for (const row of rows) say(csvLine(columns.map((column) => plain(row[column.key], column) ?? '')).trimEnd());
}

function writeTable<Key extends string>(
  { lines, columns, rows }: RowsToWrite<Key>,
  { say, language }: Pick<CommandTools, 'say' | 'language'>,
) {
  for (const line of lines) say(line);
  if (rows.length === 0) return;
  const cells = rows.map((row) => columns.map((column) => readable(row[column.key], column, language)));
  const widths = columns.map(({ title }, at) => Math.max(title.length, ...cells.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((text, at) =>
        (columns[at]?.kind ?? 'text') === 'text' ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd();
  if (lines.length > 0) say('');
  say(line(columns.map(({ title }) => title)));
  for (const row of cells) say(line(row));
}

function plain(value: Value, { kind }: Pick<RowColumn<string>, 'kind'>): Value {
  return kind === 'day' && typeof value === 'number' ? isoOfBusinessDay(value as BusinessDay) : value;
}

function readable(
  value: Value,
  { kind = 'text', digits, write }: Pick<RowColumn<string>, 'kind' | 'digits' | 'write'>,
  language: string,
): string {
  if (value === null) return '–';
  if (typeof value === 'string') return value;
  if (write !== undefined) return write(value);
  if (kind === 'day') return isoOfBusinessDay(value as BusinessDay);
  const decimals = digits ?? (kind === 'share' ? 1 : 0);
  if (kind === 'share') return percentWords(language, value, { least: decimals, most: decimals });
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
}
