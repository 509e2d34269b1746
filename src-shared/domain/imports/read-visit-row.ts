import type { ImportField } from './import-field.ts';
import { parseLocalDate, type DateOrder, type LocalDate } from './local-date.ts';
import { countOf, rowReader, type ReadRow } from './row-reader.ts';

/** A past visit as the file states it. */
export interface VisitDraft {
  readonly line: number;
  /** What the file knows the customer by: a reference, card code, phone, e-mail or name. */
  readonly key: string;
  readonly at: LocalDate;
  readonly stamps: number;
  /** For a customer that is made from her visits. */
  readonly name: string;
  readonly phone: string;
  readonly email: string;
}

/** Most stamps of one visit, as at the counter. */
const MOST_STAMPS = 50;

/** Reads one line of a visits file; a line without a count is one stamp. */
export function readVisitRow(
  line: number,
  cells: readonly string[],
  columns: readonly (ImportField | null)[],
  order: DateOrder,
): ReadRow<VisitDraft> {
  const row = rowReader(line, cells, columns);
  const key = row.one('customer_key', 'skipped');
  if (row.all('customer_key').length === 0) row.complain('customer_key', 'customer_unknown', '', 'skipped');
  const when = row.all('visited_at').join(' ');
  const at = parseLocalDate(when, order);
  if (at === undefined) row.complain('visited_at', 'date_invalid', when, 'skipped');
  const typed = row.one('stamps');
  const stamps = typed === '' ? 1 : (countOf(typed) ?? 0);
  if (stamps < 1 || stamps > MOST_STAMPS) row.complain('stamps', 'stamps_invalid', typed, 'skipped');
  const name = row.one('name');
  const noDate = { year: 0, month: 0, day: 0, time: null };
  const draft = { line, key, at: at ?? noDate, stamps, name, phone: row.one('phone'), email: row.one('email') };
  return row.finish(draft);
}
