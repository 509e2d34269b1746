import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';

/** Visits that were followed by the next one after so many days. */
export interface GapCount {
  readonly days: number;
  readonly visits: number;
}

/** Gaps between neighbouring visits of the same customer, both within the days; one row for each length. */
export function listGaps(db: ReadableDb, from: BusinessDay, until: BusinessDay): GapCount[] {
  return db.all<GapCount>(
    `SELECT days, count(*) AS visits FROM (
       SELECT business_day - lag(business_day) OVER (PARTITION BY customer_id ORDER BY business_day) AS days
       FROM visit WHERE business_day >= +:from AND business_day <= +:until
     ) WHERE days IS NOT NULL GROUP BY days`,
    { from, until },
  );
}

/** Last visits within the days, by the days that have passed since; the next one is still to come. */
export function listWaits(db: ReadableDb, from: BusinessDay, until: BusinessDay): GapCount[] {
  return db.all<GapCount>(
    `SELECT days, count(*) AS visits FROM (
       SELECT :until - max(business_day) AS days
       FROM visit WHERE business_day >= +:from AND business_day <= +:until GROUP BY customer_id
     ) GROUP BY days`,
    { from, until },
  );
}
