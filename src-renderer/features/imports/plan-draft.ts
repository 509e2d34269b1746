import type { ImportFile, ImportPlan } from '#shared/contract/imports.contract.ts';
import { guessDateOrder, usualDateOrder } from '#shared/domain/imports/guess-date-order.ts';
import {
  mayRepeat,
  missingFields,
  needsProgram,
  type ImportField,
  type ImportKind,
} from '#shared/domain/imports/import-field.ts';
import { dateOrderOf } from '#shared/domain/imports/known-export.ts';
import type { DateOrder } from '#shared/domain/imports/local-date.ts';
import type { ProgramId } from '#shared/domain/kernel/ids.ts';

const DATES: readonly ImportField[] = ['birthday', 'enrolled_on', 'visited_at'];

/** Rows of the sample that are data, with the first line among them when it is no heading. */
export function sampleRows(file: ImportFile, headed: boolean): readonly (readonly string[])[] {
  return headed ? file.sample : [file.headings, ...file.sample];
}

/** Values of the columns that hold dates. */
export function dateSamples(file: ImportFile, headed: boolean, columns: ImportPlan['columns']): string[] {
  const dated = columns.flatMap((field, index) => (field !== null && DATES.includes(field) ? [index] : []));
  const rows = sampleRows(file, headed);
  return dated.flatMap((index) => rows.map((row) => row[index] ?? '')).filter((text) => text.trim() !== '');
}

/** The wizard's suggestion: every guess taken over. */
export function suggestPlan(
  file: ImportFile,
  kind: ImportKind,
  shop: { readonly country: string; readonly onlyProgram: ProgramId | null },
): ImportPlan {
  const { fileId, headed, guess: columns } = file;
  return {
    kind,
    fileId,
    headed,
    columns,
    programId: shop.onlyProgram,
    dateOrder: (file.recognised && dateOrderOf(file.recognised)) ?? orderOf(file, headed, columns, shop.country),
    createCustomers: false,
    existing: 'skip',
  };
}

function orderOf(file: ImportFile, headed: boolean, columns: ImportPlan['columns'], country: string): DateOrder {
  return guessDateOrder(dateSamples(file, headed, columns), usualDateOrder(country));
}

/** A column chosen anew; the order of its dates is guessed again. */
export function withColumn(
  file: ImportFile,
  plan: ImportPlan,
  index: number,
  field: ImportField | null,
  country: string,
): Partial<ImportPlan> {
  const columns = plan.columns.map((known, at) => (at === index ? field : known));
  const touchesDates = [field, plan.columns[index]].some(
    (one) => one !== null && one !== undefined && DATES.includes(one),
  );
  return touchesDates ? { columns, dateOrder: orderOf(file, plan.headed, columns, country) } : { columns };
}

/** What still stands against reading the file with this plan; undefined when nothing does. */
export function obstacleOf(
  plan: ImportPlan,
): { why: 'missing'; fields: ImportField[] } | { why: 'twice'; field: ImportField } | { why: 'program' } | undefined {
  const fields = missingFields(plan.kind, plan.columns);
  if (fields.length > 0) return { why: 'missing', fields };
  const twice = plan.columns.find(
    (field, index) => field !== null && !mayRepeat(field) && plan.columns.indexOf(field) !== index,
  );
  if (twice !== undefined && twice !== null) return { why: 'twice', field: twice };
  return needsProgram(plan.kind, plan.columns) && plan.programId === null ? { why: 'program' } : undefined;
}
