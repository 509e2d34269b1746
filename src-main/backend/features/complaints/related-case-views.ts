import type { RelatedCase } from '#shared/contract/related-cases.contract.ts';
import type { CaseId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { findComplaint, type ComplaintRecord } from './complaints.repository.ts';

/** Characters of what happened by which one recognises a case. */
const EXCERPT = 200;

export function relatedCasesOf(db: ReadableDb, ids: readonly CaseId[]): RelatedCase[] {
  return ids.flatMap((id) => {
    const found = findComplaint(db, id);
    return found === undefined ? [] : [relatedCaseOf(found)];
  });
}

export function relatedCaseOf(complaint: ComplaintRecord): RelatedCase {
  const { id, customerId, customerName, what, item, severity, state, takenAt, revision } = complaint;
  const excerpt = Array.from(what).slice(0, EXCERPT).join('');
  return { id, customerId, customerName, excerpt, item, severity, state, takenAt, revision };
}
