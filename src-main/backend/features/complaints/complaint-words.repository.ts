import type { CaseEntry } from '#shared/domain/complaints/case-event.ts';
import { foldName } from '#shared/domain/customers/name-folding.ts';
import type { CaseId, CustomerId } from '#shared/domain/kernel/ids.ts';
import type { WritableDb } from '#main/backend/store/database.ts';
import type { NewComplaint } from './complaints.repository.ts';

export interface CaseWords extends Pick<NewComplaint, 'what' | 'wants' | 'item'> {
  readonly entries: readonly CaseEntry[];
}

/**
 * Makes a case found by what it says and by what was written down and answered since.
 * @param parts the case, and those that were merged into it
 */
export function indexWords(db: WritableDb, id: CaseId, parts: readonly CaseWords[]): void {
  const texts = parts.flatMap(({ what, wants, item, entries }) => [
    what,
    wants,
    item,
    ...entries.map((entry) => ('text' in entry.what ? entry.what.text : '')),
  ]);
  const words = foldName(texts.join(' '));
  db.run(`INSERT OR REPLACE INTO complaint_text (rowid, words) VALUES (:id, :words)`, { id, words });
}

/** Makes a case found by its customer's name; a name that changes later is put in place by the table itself. */
export function indexName(db: WritableDb, id: CaseId, customerId: CustomerId): void {
  db.run(
    `INSERT OR REPLACE INTO complaint_name (rowid, words) SELECT :id, name_folded FROM customer WHERE id = :customerId`,
    { id, customerId },
  );
}

/** The case is nobody's any more. */
export function forgetName(db: WritableDb, id: CaseId): void {
  db.run(`DELETE FROM complaint_name WHERE rowid = :id`, { id });
}
