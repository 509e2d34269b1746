import type { ImportFile, ImportPlan } from '#shared/contract/imports.contract.ts';
import {
  mayRepeat,
  missingFields,
  needsProgram,
  type ImportField,
  type ImportKind,
} from '#shared/domain/imports/import-field.ts';
import { holdsDates, suggestDateOrder } from '#shared/domain/imports/suggest-plan.ts';
import type { ProgramId } from '#shared/domain/kernel/ids.ts';

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
    dateOrder: suggestDateOrder(file, headed, columns, shop.country),
    createCustomers: false,
    existing: 'skip',
  };
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
  const touchesDates = holdsDates(field) || holdsDates(plan.columns[index]);
  return touchesDates ? { columns, dateOrder: suggestDateOrder(file, plan.headed, columns, country) } : { columns };
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
