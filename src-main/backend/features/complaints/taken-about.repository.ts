import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { ReasonId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';

export function countTaken(db: ReadableDb, reasonId: ReasonId, from: BusinessDay, until: BusinessDay): number {
  const row = db.get<{ n: number }>(
    `SELECT count(*) AS n FROM complaint WHERE taken_day BETWEEN :from AND :until
     AND reason_id IN (SELECT id FROM complaint_reason WHERE id = :reasonId OR parent_id = :reasonId)`,
    { reasonId, from, until },
  );
  return row?.n ?? 0;
}
