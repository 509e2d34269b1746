import type { BusinessCalendar } from '#shared/domain/kernel/business-day.ts';
import type { CaseId } from '#shared/domain/kernel/ids.ts';
import type { WritableDb } from '#main/backend/store/database.ts';
import type { Happening } from '#main/backend/features/complaints/case-log.service.ts';
import { insertRating } from './satisfaction.repository.ts';

/** Keeps the answers among what happened to a case that is written down as it went, in the caller's transaction. */
export function keepPastRatings(
  db: WritableDb,
  caseId: CaseId,
  happenings: readonly Happening[],
  calendar: BusinessCalendar,
): void {
  for (const { at, staffId, what } of happenings) {
    if (what.kind !== 'rated') continue;
    const { score, place, text: remark } = what;
    insertRating(db, { caseId, at, businessDay: calendar.dayOf(at), staffId, place, score, remark });
  }
}
