import type { CaseId, CustomerId } from '../kernel/ids.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';

/** One of two cases that are to become one. */
export interface MergeSide {
  readonly id: CaseId;
  readonly customerId: CustomerId | null;
  readonly mergedInto: CaseId | null;
}

export type MergeRefusal =
  | { readonly code: 'SAME_CASE' }
  | { readonly code: 'CASE_MERGED'; readonly data: { readonly caseId: CaseId; readonly into: CaseId } }
  | { readonly code: 'TWO_CUSTOMERS' };

/**
 * Whether a case that was taken twice may be merged into the other, and who complains then.
 * @returns SAME_CASE for a case and itself; CASE_MERGED for one that was merged before; TWO_CUSTOMERS where two people
 * complained: one case is about one of them, and a link says that they belong together
 */
export function planMerge(
  source: MergeSide,
  target: MergeSide,
): Result<{ readonly customerId: CustomerId | null; readonly lent: boolean }, MergeRefusal> {
  if (source.id === target.id) return refuse({ code: 'SAME_CASE' });
  for (const { id, mergedInto } of [source, target]) {
    if (mergedInto !== null) return refuse({ code: 'CASE_MERGED', data: { caseId: id, into: mergedInto } });
  }
  if (source.customerId !== null && target.customerId !== null && source.customerId !== target.customerId) {
    return refuse({ code: 'TWO_CUSTOMERS' });
  }
  return ok({
    customerId: target.customerId ?? source.customerId,
    lent: target.customerId === null && source.customerId !== null,
  });
}
