import type { CaseId } from '#shared/domain/kernel/ids.ts';
import type { WritableDb } from '#main/backend/store/database.ts';

/**
 * Blanks every word somebody typed into a case; what is left is what happened, when, and who did it. The item stays
 * where the case of another customer names the same one: then it is a product, and says nothing about her. Her row
 * must be marked as erased: only then the events may be blanked.
 */
export function eraseWords(db: WritableDb, id: CaseId): void {
  db.run(
    `UPDATE complaint SET what = '', wants = '',
       item = CASE WHEN EXISTS (
         SELECT 1 FROM complaint AS other
         WHERE other.item = complaint.item COLLATE NOCASE AND other.customer_id IS NOT complaint.customer_id
       ) THEN item ELSE '' END
     WHERE id = :id`,
    { id },
  );
  db.run(
    `UPDATE complaint_event SET detail = json_replace(detail, '$.text', '', '$.reason', '') WHERE complaint_id = :id`,
    { id },
  );
  db.run(`UPDATE complaint_gesture SET text = '' WHERE complaint_id = :id AND kind <> 'reward'`, { id });
}
