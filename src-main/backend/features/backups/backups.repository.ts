import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';

/** When the newest ledger entry was written, by the clock of then. */
export function lastEntryAt(db: ReadableDb): Moment | null {
  const row = db.get<{ at: Moment }>('SELECT at FROM ledger ORDER BY seq DESC LIMIT 1');
  return row?.at ?? null;
}
