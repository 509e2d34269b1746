import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';

/** The day of the first visit of all; null before there is one. */
export function firstVisitDay(db: ReadableDb): BusinessDay | null {
  const row = db.get<{ day: BusinessDay }>(
    `SELECT business_day AS day FROM rollup_day WHERE visits > 0 ORDER BY business_day LIMIT 1`,
  );
  return row?.day ?? null;
}
