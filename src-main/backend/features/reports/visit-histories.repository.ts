import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';

export interface VisitSpan {
  readonly customerId: CustomerId;
  readonly visits: number;
  readonly firstDay: BusinessDay;
  readonly lastDay: BusinessDay;
}

/** Everybody who had been there by the end of a day, by customer; the table is in that order already. */
export function iterateVisitSpans(db: ReadableDb, until: BusinessDay): IterableIterator<VisitSpan> {
  return db.iterate<VisitSpan>(
    `SELECT customer_id AS customerId, count(*) AS visits, min(business_day) AS firstDay, max(business_day) AS lastDay
     FROM visit WHERE business_day <= +:until GROUP BY customer_id`,
    { until },
  );
}

/** Visits after one day and until the end of another, of those who had been there by the first. */
export function countLaterVisits(db: ReadableDb, after: BusinessDay, until: BusinessDay): number {
  const row = db.get<{ n: number }>(
    `SELECT count(*) AS n FROM visit JOIN customer_summary AS summary USING (customer_id)
     WHERE visit.business_day > +:after AND visit.business_day <= +:until AND summary.first_visit_day <= +:after`,
    { after, until },
  );
  return row?.n ?? 0;
}

export function customerName(db: ReadableDb, customerId: CustomerId): string {
  return db.get<{ name: string }>(`SELECT name FROM customer WHERE id = :customerId`, { customerId })?.name ?? '';
}
