import type { ComplaintPolicy } from '#shared/domain/complaints/policy.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { StaffId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';

/** What the owner saved, as JSON; undefined while nobody did. */
export function findPolicyText(db: ReadableDb): string | undefined {
  return db.get<{ policy: string }>(`SELECT policy FROM complaint_policy WHERE id = 1`)?.policy;
}

export function keepPolicy(
  db: WritableDb,
  policy: ComplaintPolicy,
  saved: { readonly at: Moment; readonly by: StaffId },
): void {
  db.run(
    `INSERT INTO complaint_policy (id, policy, saved_at, saved_by) VALUES (1, :policy, :at, :by)
     ON CONFLICT (id) DO UPDATE SET policy = excluded.policy, saved_at = excluded.saved_at, saved_by = excluded.saved_by`,
    { policy: JSON.stringify(policy), at: saved.at, by: saved.by },
  );
}
