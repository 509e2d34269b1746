import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import type { BtydFit, FitFinding, TooLittle } from '#shared/domain/reports/btyd/btyd-fit.ts';
import type { TimeUnit } from '#shared/domain/bg-nbd/bg-nbd.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';

export interface VisitSpan {
  readonly customerId: CustomerId;
  readonly visits: number;
  readonly firstDay: BusinessDay;
  readonly lastDay: BusinessDay;
  /** The same until an earlier day: visits, 0 when the first one was later, and the last of them. */
  readonly knownVisits: number;
  readonly knownLastDay: BusinessDay | null;
}

/**
 * Everybody who had been there by the end of a day, by customer; the table is in that order already.
 * @param known an earlier day of which the same is told
 */
export function iterateVisitSpans(
  db: ReadableDb,
  until: BusinessDay,
  known: BusinessDay = until,
): IterableIterator<VisitSpan> {
  return db.iterate<VisitSpan>(
    `SELECT customer_id AS customerId, count(*) AS visits, min(business_day) AS firstDay, max(business_day) AS lastDay,
       count(*) FILTER (WHERE business_day <= +:known) AS knownVisits,
       max(business_day) FILTER (WHERE business_day <= +:known) AS knownLastDay
     FROM visit WHERE business_day <= +:until GROUP BY customer_id`,
    { until, known },
  );
}

/** How many there are to iterate over, or a few more. */
export function countVisitors(db: ReadableDb): number {
  return db.get<{ n: number }>(`SELECT count(*) AS n FROM customer_summary`)?.n ?? 0;
}

/** Visits of each week after a day, until the end of another, of those who had been there by the first. */
export function countLaterVisits(
  db: ReadableDb,
  after: BusinessDay,
  until: BusinessDay,
): { readonly week: number; readonly visits: number }[] {
  return db.all<{ week: number; visits: number }>(
    `SELECT CAST((visit.business_day - :after - 1) / 7 AS INTEGER) AS week, count(*) AS visits
     FROM customer_summary AS summary JOIN visit USING (customer_id)
     WHERE summary.first_visit_day <= +:after AND summary.last_visit_day > +:after
       AND visit.business_day > :after AND visit.business_day <= :until
     GROUP BY 1`,
    { after, until },
  );
}

/** Visits until the end of a day, as they stand now. */
export function countVisitsUntil(db: ReadableDb, until: BusinessDay): number {
  return (
    db.get<{ n: number | null }>(`SELECT sum(visits) AS n FROM rollup_day WHERE business_day <= :until`, { until })
      ?.n ?? 0
  );
}

export function customerName(db: ReadableDb, customerId: CustomerId): string {
  return db.get<{ name: string }>(`SELECT name FROM customer WHERE id = :customerId`, { customerId })?.name ?? '';
}

export interface KeptFit extends BtydFit {
  readonly fittedAt: Moment;
}

interface FitRow {
  readonly as_of: BusinessDay;
  readonly unit: TimeUnit;
  readonly customers: number;
  readonly returned: number;
  readonly visits: number;
  readonly days: number;
  readonly refused: TooLittle | null;
  readonly found: string | null;
  readonly fitted_at: Moment;
}

/** The last fit; undefined while there has been none. */
export function findFit(db: ReadableDb): KeptFit | undefined {
  const row = db.get<FitRow>(
    `SELECT as_of, unit, customers, returned, visits, days, refused, found, fitted_at FROM btyd_fit`,
  );
  if (row === undefined) return undefined;
  const { as_of: asOf, unit, customers, returned, visits, days, refused, found, fitted_at: fittedAt } = row;
  const finding = found === null ? null : (JSON.parse(found) as FitFinding);
  return { asOf, unit, customers, returned, visits, days, refused, found: finding, fittedAt };
}

/** Puts a fit in the place of the one before. */
export function keepFit(db: WritableDb, fit: BtydFit, fittedAt: Moment): void {
  const { asOf, unit, customers, returned, visits, days, refused } = fit;
  const found = fit.found === null ? null : JSON.stringify(fit.found);
  db.run(
    `INSERT OR REPLACE INTO btyd_fit (id, as_of, unit, customers, returned, visits, days, refused, found, fitted_at)
     VALUES (1, :asOf, :unit, :customers, :returned, :visits, :days, :refused, :found, :fittedAt)`,
    { asOf, unit, customers, returned, visits, days, refused, found, fittedAt },
  );
}
