import type { Store } from '#main/backend/store/open.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { type ProgramId, type StaffId } from '#shared/domain/kernel/ids.ts';
import { wholePeriod, type ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { warsawCafe } from './a-backend.ts';
import type { SampleCafe } from './a-sample-cafe.ts';

/** Stamps of the ledger that were not taken back, and each customer's first day: all that reports may go by. */
const STANDING = `WITH given AS (
    SELECT customer_id AS customer, business_day AS day, program_id AS program, coalesce(staff_id, 0) AS staff, at
    FROM ledger AS entry
    WHERE kind = 'stamp'
      AND quantity + coalesce((SELECT sum(quantity) FROM ledger WHERE reverses = entry.seq), 0) > 0
  ),
  came AS (SELECT DISTINCT customer, day FROM given),
  first AS (SELECT customer, min(day) AS day FROM came GROUP BY customer),
  matching AS (
    SELECT DISTINCT customer, day FROM given
    WHERE (:program IS NULL OR program = :program) AND (:staff IS NULL OR staff = :staff)
      AND (:weekday IS NULL OR CAST(strftime('%u', day * 86400, 'unixepoch') AS INTEGER) = :weekday)
  ),
  followed AS (SELECT first.customer, first.day FROM first JOIN matching USING (customer, day))`;

function parameters({ programId, staffId, weekday }: ReportFilter) {
  return { program: programId, staff: staffId, weekday };
}

/** First day of the month or the Monday of the week, counted by SQLite's own calendar. */
const startOfUnit = {
  month: (day: string) => `CAST(strftime('%s', ${day} * 86400, 'unixepoch', 'start of month') AS INTEGER) / 86400`,
  week: (day: string) => `CAST(strftime('%s', ${day} * 86400, 'unixepoch', '-6 days', 'weekday 1') AS INTEGER) / 86400`,
};

/** Distinct customers by cohort and month or week: `cohort period` -> number. */
export function recountCohorts({ read }: Store, filter: ReportFilter, unit: 'month' | 'week'): Map<string, number> {
  const start = startOfUnit[unit];
  const rows = read.all<{ cohort: number; period: number; customers: number }>(
    `${STANDING} SELECT ${start('followed.day')} AS cohort, ${start('came.day')} AS period,
       count(DISTINCT came.customer) AS customers
     FROM followed JOIN came USING (customer)
     WHERE ${start('followed.day')} BETWEEN ${start(':from')} AND :to GROUP BY 1, 2`,
    { ...parameters(filter), from: filter.from, to: filter.to },
  );
  return new Map(rows.map(({ cohort, period, customers }) => [`${cohort} ${period}`, customers]));
}

interface Window {
  readonly from: number;
  readonly to: number;
}

export function recountBetween({ read }: Store, filter: ReportFilter, first: Window, second: Window) {
  const row = read.get<{ of: number; kept: number | null }>(
    `${STANDING} SELECT count(*) AS of, sum(customer IN
         (SELECT customer FROM matching WHERE day BETWEEN :secondFrom AND :secondTo)) AS kept
     FROM (SELECT DISTINCT customer FROM matching WHERE day BETWEEN :firstFrom AND :firstTo)`,
    {
      ...parameters(filter),
      firstFrom: first.from,
      firstTo: first.to,
      secondFrom: second.from,
      secondTo: second.to,
    },
  );
  return { of: row?.of ?? 0, kept: row?.kept ?? 0 };
}

/** Each that is followed: days to what came next, or days waited until the last day. */
export interface Wait {
  readonly time: number;
  readonly happened: number;
}

/** The inputs of the curve: one row for each customer whose first visit, or each visit, that is followed. */
export function recountWaits(
  { read }: Store,
  filter: ReportFilter,
  follow: 'first' | 'every',
  asOf: BusinessDay,
): Wait[] {
  const start = follow === 'first' ? 'followed' : 'matching';
  return read.all<Wait>(
    `${STANDING} SELECT coalesce(next.day, :asOf) - start.day AS time, next.day IS NOT NULL AS happened
     FROM ${start} AS start LEFT JOIN came AS next ON next.customer = start.customer
       AND next.day = (SELECT min(day) FROM came WHERE customer = start.customer AND day > start.day AND day <= :asOf)
     WHERE start.day BETWEEN :from AND :to AND start.day <= :asOf`,
    { ...parameters(filter), from: filter.from, to: filter.to, asOf },
  );
}

/** Visits by weekday and hour of the shop's clock: `weekday hour` -> number. */
export function recountHours({ read }: Store, filter: ReportFilter): Map<string, number> {
  const rows = read.all<{ customer: number; day: number; weekday: string; at: number }>(
    `${STANDING} SELECT customer, day, strftime('%u', day * 86400, 'unixepoch') AS weekday, at
     FROM given JOIN matching USING (customer, day)
     WHERE day BETWEEN :from AND :to
       AND (:program IS NULL OR program = :program) AND (:staff IS NULL OR staff = :staff)`,
    { ...parameters(filter), from: filter.from, to: filter.to },
  );
  const clock = new Intl.DateTimeFormat('en', { timeZone: warsawCafe.zone, hour: 'numeric', hourCycle: 'h23' });
  const seen = new Map<string, Set<string>>();
  for (const { customer, day, weekday, at } of rows) {
    const key = `${weekday} ${Number(clock.format(at))}`;
    seen.set(key, (seen.get(key) ?? new Set()).add(`${customer} ${day}`));
  }
  return new Map([...seen].map(([key, visits]) => [key, visits.size]));
}

/** Every kind of filter, each with the days of the last months; none of them leaves nothing. */
export function someFilters({ store: { read }, today }: SampleCafe): readonly (readonly [string, ReportFilter])[] {
  const most = <Id>(column: string) =>
    read.get<{ id: Id }>(
      `SELECT ${column} AS id FROM ledger WHERE kind = 'stamp' GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`,
    )?.id ?? null;
  const all = wholePeriod(0 as BusinessDay, today);
  const recent = wholePeriod((today - 100) as BusinessDay, (today - 9) as BusinessDay);
  const programId = most<ProgramId>('program_id');
  const staffId = most<StaffId>('staff_id');
  return [
    ['everything', all],
    ['some days', recent],
    ['a program', { ...all, programId }],
    ['a person', { ...all, staffId }],
    ['a weekday', { ...all, weekday: 6 }],
    ['a program, a person and a weekday', { ...all, programId, staffId, weekday: 2 }],
  ];
}
