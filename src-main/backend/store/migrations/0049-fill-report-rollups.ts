import type Database from 'better-sqlite3';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import { hourOf } from '#shared/domain/ledger/visit-part.ts';
import { monthOf, weekOf } from '#shared/domain/reports/cohort-period.ts';

/** Sorting is done in memory: so many customers at once keep it small in a file of any size. */
const CUSTOMERS_AT_ONCE = 20_000;

const PARTS = `
  INSERT INTO visit_part (customer_id, business_day, program_id, staff_id, hour, stamps)
  SELECT stamp.customer_id, stamp.business_day, stamp.program_id,
    iif(stamp.detail ->> '$.imported' = 1, 0, ifnull(stamp.staff_id, 0)),
    hour_of(stamp.at, zone.name, stamp.detail ->> '$.imported'), sum(entry.quantity)
  FROM ledger AS entry INDEXED BY ledger_customer
  CROSS JOIN ledger AS stamp ON stamp.seq = ifnull(entry.reverses, entry.seq)
  CROSS JOIN zone ON zone.id = stamp.zone_id
  WHERE entry.customer_id BETWEEN :from AND :to AND stamp.kind = 'stamp'
  GROUP BY 1, 2, 3, 4, 5 HAVING sum(entry.quantity) > 0`;

const ROLL_UPS = [
  `INSERT INTO rollup_return (first_day, gap_days, customers)
   SELECT first, next - first, count(*) FROM (
     SELECT first_visit_day AS first, ifnull((SELECT min(business_day) FROM visit
       WHERE visit.customer_id = summary.customer_id AND business_day > first_visit_day), first_visit_day) AS next
     FROM customer_summary AS summary WHERE customer_id BETWEEN :from AND :to AND first_visit_day IS NOT NULL
   ) GROUP BY 1, 2
   ON CONFLICT (gap_days, first_day) DO UPDATE SET customers = customers + excluded.customers`,
  `INSERT INTO rollup_gap (business_day, gap_days, visits)
   SELECT business_day, next - business_day, count(*) FROM (
     SELECT business_day, lead(business_day, 1, business_day) OVER (PARTITION BY customer_id ORDER BY business_day) AS next
     FROM visit WHERE customer_id BETWEEN :from AND :to
   ) GROUP BY 1, 2
   ON CONFLICT (gap_days, business_day) DO UPDATE SET visits = visits + excluded.visits`,
  ...['month', 'week'].map(
    (unit) => `INSERT INTO rollup_cohort (unit, cohort, period, customers)
   SELECT '${unit}', ${unit}_of(first), period, count(*) FROM (
     SELECT DISTINCT customer_id, first_visit_day AS first, ${unit}_of(business_day) AS period
     FROM visit JOIN customer_summary USING (customer_id) WHERE customer_id BETWEEN :from AND :to
   ) GROUP BY 2, 3
   ON CONFLICT (unit, cohort, period) DO UPDATE SET customers = customers + excluded.customers`,
  ),
  `INSERT INTO rollup_hour (business_day, hour, visits)
   SELECT business_day, hour, count(*) FROM (
     SELECT DISTINCT customer_id, business_day, hour FROM visit_part WHERE customer_id BETWEEN :from AND :to
   ) GROUP BY 1, 2
   ON CONFLICT (business_day, hour) DO UPDATE SET visits = visits + excluded.visits`,
];

/** Writes `visit_part`, which must be empty, from the ledger. */
export function fillParts(connection: Database.Database): void {
  connection.function('hour_of', { deterministic: true }, (at, zone, imported) =>
    hourOf(at as Moment, zone as string, imported === 1),
  );
  inTurns(connection, [PARTS]);
}

/** Writes the roll-ups, which must be empty, from `visit`, `visit_part` and `customer_summary`. */
export function fillRollUps(connection: Database.Database): void {
  connection.function('month_of', { deterministic: true }, (day) => monthOf(day as BusinessDay));
  connection.function('week_of', { deterministic: true }, (day) => weekOf(day as BusinessDay));
  inTurns(connection, ROLL_UPS);
}

function inTurns(connection: Database.Database, sql: readonly string[]): void {
  const { first, last } = connection
    .prepare<[], { first: number | null; last: number | null }>(
      'SELECT min(customer_id) AS first, max(customer_id) AS last FROM customer_summary',
    )
    .get() ?? { first: null, last: null };
  if (first === null || last === null) return;
  const statements = sql.map((text) => connection.prepare<{ from: number; to: number }>(text));
  for (let from = first; from <= last; from += CUSTOMERS_AT_ONCE) {
    for (const statement of statements) statement.run({ from, to: from + CUSTOMERS_AT_ONCE - 1 });
  }
}
