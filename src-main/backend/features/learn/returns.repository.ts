import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asId, type CustomerId } from '#shared/domain/kernel/ids.ts';
import type { Period } from '#shared/domain/learn/period.ts';
import { habitDays, quietDays, returnDays } from '#shared/domain/learn/return-rate.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { cameBack, firstOfCustomer, inPeriod } from './case-figures.repository.ts';

export interface Complainer {
  readonly customerId: CustomerId;
  /** Of her first complaint in the period. */
  readonly day: BusinessDay;
  readonly returned: boolean;
}

/** Customers whose first complaint of the period is old enough, by its number. */
export function listComplainers(db: ReadableDb, { from, to }: Period, ripeUntil: BusinessDay): Complainer[] {
  return db
    .all<{ customer_id: number; day: BusinessDay; returned: 0 | 1 }>(
      `SELECT customer_id, taken_day AS day, ${cameBack} AS returned FROM complaint
       WHERE ${inPeriod} AND ${firstOfCustomer} ORDER BY id`,
      { from, to, ripeUntil },
    )
    .map((row) => ({ customerId: asId<CustomerId>(row.customer_id), day: row.day, returned: row.returned === 1 }));
}

export function visitorsOf(db: ReadableDb, day: BusinessDay): CustomerId[] {
  return db
    .all<{ id: number }>(`SELECT customer_id AS id FROM visit WHERE business_day = :day`, { day })
    .map(({ id }) => asId<CustomerId>(id));
}

const VISITS_IN_HABIT_DAYS = (customer: string): string => `SELECT count(*) FROM visit WHERE customer_id = ${customer}
  AND business_day > :day - ${habitDays} AND business_day <= :day`;

export function countVisits(db: ReadableDb, customerId: CustomerId, day: BusinessDay): number {
  const sql = `SELECT (${VISITS_IN_HABIT_DAYS(':customerId')}) AS n`;
  return db.get<{ n: number }>(sql, { customerId, day })?.n ?? 0;
}

export function countVisitsOfEach(
  db: ReadableDb,
  customerIds: readonly CustomerId[],
  day: BusinessDay,
): ReadonlyMap<CustomerId, number> {
  if (customerIds.length === 0) return new Map();
  const rows = db.all<{ id: number; n: number }>(
    `SELECT one.value AS id, (${VISITS_IN_HABIT_DAYS('one.value')}) AS n FROM json_each(:ids) AS one`,
    { ids: JSON.stringify(customerIds), day },
  );
  return new Map(rows.map(({ id, n }) => [asId<CustomerId>(id), n]));
}

export function complainedAround(db: ReadableDb, customerId: CustomerId, day: BusinessDay): boolean {
  const found = db.get(
    `SELECT 1 FROM complaint WHERE customer_id = +:customerId
       AND taken_day BETWEEN :day - ${quietDays} AND :day + ${quietDays}`,
    { customerId, day },
  );
  return found !== undefined;
}

export function visitedAfter(db: ReadableDb, customerId: CustomerId, day: BusinessDay): boolean {
  const found = db.get(
    `SELECT 1 FROM visit WHERE customer_id = :customerId
       AND business_day > :day AND business_day <= :day + ${returnDays}`,
    { customerId, day },
  );
  return found !== undefined;
}
