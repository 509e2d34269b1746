import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { ReasonId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { countTaken } from './taken-about.repository.ts';

/** How many complaints about a reason, or about any of a group, were taken from one day to another, both included. */
export function countTakenAbout(
  db: ReadableDb,
  reasonId: ReasonId,
  days: { readonly from: BusinessDay; readonly until: BusinessDay },
): number {
  return countTaken(db, reasonId, days.from, days.until);
}
