import { guessDateOrder, usualDateOrder } from './guess-date-order.ts';
import type { ImportField } from './import-field.ts';
import { dateOrderOf, type KnownExport } from './known-export.ts';
import type { DateOrder } from './local-date.ts';

/** What was seen of a file, as far as a plan is made from it. */
export interface SeenFile {
  /** The first line as it stands. */
  readonly headings: readonly string[];
  /** Lines after it. */
  readonly sample: readonly (readonly string[])[];
  readonly recognised: KnownExport | null;
}

type Columns = readonly (ImportField | null)[];

const DATES: readonly ImportField[] = ['birthday', 'enrolled_on', 'visited_at'];

export function holdsDates(field: ImportField | null | undefined): boolean {
  return field !== null && field !== undefined && DATES.includes(field);
}

/** Rows of the sample that are data, with the first line among them when it is no heading. */
export function sampleRows({ headings, sample }: SeenFile, headed: boolean): readonly (readonly string[])[] {
  return headed ? sample : [headings, ...sample];
}

/** Values of the columns that hold dates. */
export function dateSamples(file: SeenFile, headed: boolean, columns: Columns): string[] {
  const dated = columns.flatMap((field, index) => (holdsDates(field) ? [index] : []));
  const rows = sampleRows(file, headed);
  return dated.flatMap((index) => rows.map((row) => row[index] ?? '')).filter((text) => text.trim() !== '');
}

/** The order its dates are most likely written in. @param country of the shop, ISO 3166 */
export function suggestDateOrder(file: SeenFile, headed: boolean, columns: Columns, country: string): DateOrder {
  const known = file.recognised === null ? undefined : dateOrderOf(file.recognised);
  return known ?? guessDateOrder(dateSamples(file, headed, columns), usualDateOrder(country));
}
