import type { CaseEntry } from '#shared/domain/complaints/case-event.ts';
import { foldName } from '#shared/domain/customers/name-folding.ts';
import type { CaseId, CustomerId } from '#shared/domain/kernel/ids.ts';
import type { WritableDb } from '#main/backend/store/database.ts';
import type { NewComplaint } from './complaints.repository.ts';

/** Makes a case found by what it says and by what was written down and answered since. */
export function indexWords(
  db: WritableDb,
  id: CaseId,
  { what, wants, item }: Pick<NewComplaint, 'what' | 'wants' | 'item'>,
  entries: readonly CaseEntry[],
): void {
  const texts = entries.map((entry) => ('text' in entry.what ? entry.what.text : ''));
  const words = foldName([what, wants, item, ...texts].join(' '));
  db.run(`INSERT OR REPLACE INTO complaint_text (rowid, words) VALUES (:id, :words)`, { id, words });
}

/** Makes a case found by its customer's name; a name that changes later is put in place by the table itself. */
export function indexName(db: WritableDb, id: CaseId, customerId: CustomerId): void {
  db.run(
    `INSERT OR REPLACE INTO complaint_name (rowid, words) SELECT :id, name_folded FROM customer WHERE id = :customerId`,
    { id, customerId },
  );
}
