import { isoOfBusinessDay, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { CohortUnit } from '#shared/domain/reports/cohort-period.ts';
import type { Days } from '#shared/domain/reports/count-overlap.ts';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { WITHIN } from './answers.ts';
import { TODAY } from './raw-stamps.ts';

const date = (day: BusinessDay): string => `DATE '${isoOfBusinessDay(day)}'`;
const number = (day: string): string => `(${day} - DATE '1970-01-01')::INTEGER`;
const within = (day: string, { from, to }: Days): string => `${day} BETWEEN ${date(from)} AND ${date(to)}`;

/** What the filter says of a stamp, but for the period. */
function conditionsOf({ programId, staffId, weekday }: ReportFilter): string[] {
  return [
    ...(programId === null ? [] : [`program = ${programId}`]),
    ...(staffId === null ? [] : [`staff = ${staffId}`]),
    ...(weekday === null ? [] : [`isodow(day) = ${weekday}`]),
  ];
}

const asksForStamps = ({ programId, staffId }: ReportFilter): boolean => programId !== null || staffId !== null;
const where = (conditions: readonly string[]): string =>
  conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;

/** Visits that match, once for each customer and day. */
function matching(filter: ReportFilter, period: readonly string[]): string {
  const conditions = where([...conditionsOf(filter), ...period]);
  return asksForStamps(filter)
    ? `SELECT DISTINCT customer, day FROM stamps ${conditions}`
    : `SELECT customer, day FROM visits ${conditions}`;
}

const FIRSTS = `SELECT customer, min(day) AS first FROM visits GROUP BY customer`;

/** Customers whose first visit ever matches and lies in the period. */
function followed(filter: ReportFilter, firsts: string, period: Days): string {
  if (conditionsOf(filter).length === 0) return `SELECT * FROM ${firsts} WHERE ${within('first', period)}`;
  return `SELECT * FROM ${firsts} SEMI JOIN (${matching(filter, [within('day', period)])}) AS matching
    ON matching.customer = ${firsts}.customer AND matching.day = ${firsts}.first`;
}

/** The same questions from the raw visits, the way one would put them to DuckDB. */
export const duckdbSql = {
  days: (
    filter: ReportFilter,
  ): string => `WITH firsts AS (${FIRSTS}), matching AS (${matching(filter, [within('day', filter)])})
    SELECT ${number('day')}, count(*)::INTEGER, count(*) FILTER (day = first)::INTEGER
    FROM matching JOIN firsts USING (customer) GROUP BY day ORDER BY day`,

  months: (
    filter: ReportFilter,
  ): string => `WITH firsts AS (${FIRSTS}), matching AS (${matching(filter, [within('day', filter)])})
    SELECT ${number(`date_trunc('month', day)::DATE`)} AS month, count(*)::INTEGER, count(*) FILTER (day = first)::INTEGER
    FROM matching JOIN firsts USING (customer) GROUP BY month ORDER BY month`,

  repeats: (
    filter: ReportFilter,
  ): string => `WITH two AS (SELECT customer, min(day, 2) AS days FROM visits GROUP BY customer),
    firsts AS (SELECT customer, days[1] AS first, days[2] AS second FROM two),
    followed AS (${followed(filter, 'firsts', filter)})
    SELECT days, count(*) FILTER (first + days <= ${date(TODAY)})::INTEGER,
      count(*) FILTER (first + days <= ${date(TODAY)} AND second - first <= days)::INTEGER
    FROM followed, (VALUES ${WITHIN.map((days) => `(${days})`).join(', ')}) AS within_days (days)
    GROUP BY days ORDER BY days`,

  cohorts: (filter: ReportFilter, unit: CohortUnit): string => `WITH firsts AS (${FIRSTS}),
    followed AS (${followed(filter, 'firsts', filter)}),
    active AS (SELECT DISTINCT customer, date_trunc('${unit}', day)::DATE AS period FROM visits)
    SELECT ${number(`date_trunc('${unit}', first)::DATE`)} AS cohort, ${number('period')} AS since, count(*)::INTEGER
    FROM followed JOIN active USING (customer) GROUP BY cohort, period ORDER BY cohort, since`,

  waits: (filter: ReportFilter): string => `WITH nexts AS (
      SELECT customer, day, lead(day) OVER (PARTITION BY customer ORDER BY day) AS next FROM visits),
    matching AS (${matching(filter, [within('day', filter)])})
    SELECT (coalesce(next, ${date(TODAY)}) - day)::INTEGER AS days, count(next)::INTEGER,
      count(*) FILTER (next IS NULL)::INTEGER
    FROM nexts SEMI JOIN matching USING (customer, day) GROUP BY days ORDER BY days`,

  hours: (filter: ReportFilter): string => `SELECT isodow(day)::INTEGER AS weekday, hour::INTEGER, count(*)::INTEGER
    FROM (SELECT DISTINCT customer, day, hour FROM stamps ${where([...conditionsOf(filter), within('day', filter)])})
    GROUP BY weekday, hour ORDER BY weekday, hour`,

  overlap: (filter: ReportFilter, first: Days, second: Days): string => `WITH matching AS (
      ${matching(filter, [`(${within('day', first)} OR ${within('day', second)})`])}),
    customers AS (SELECT bool_or(${within('day', first)}) AS one, bool_or(${within('day', second)}) AS other
      FROM matching GROUP BY customer)
    SELECT count(*) FILTER (one)::INTEGER, count(*) FILTER (other)::INTEGER, count(*) FILTER (one AND other)::INTEGER
    FROM customers`,

  /** Customers by recency (rows, 1 to 5) and frequency: five times the share of those below, rounded down, and one. */
  grid: (): string => `WITH people AS (SELECT ${date(TODAY)} - max(day) AS away, count(*) AS visits FROM visits GROUP BY customer),
    scored AS (SELECT 5 - (5 * (rank() OVER (ORDER BY away) - 1)) // count(*) OVER () AS recency,
      1 + (5 * (rank() OVER (ORDER BY visits) - 1)) // count(*) OVER () AS frequency FROM people)
    SELECT ${[1, 2, 3, 4, 5].map((score) => `count(*) FILTER (frequency = ${score})::INTEGER`).join(', ')}
    FROM scored GROUP BY recency ORDER BY recency`,

  stampsByHour: (filter: ReportFilter): string => `SELECT isodow(day)::INTEGER AS weekday, hour::INTEGER AS hour,
      sum(stamps)::INTEGER
    FROM stamps WHERE ${within('day', filter)} GROUP BY ALL ORDER BY ALL`,
};
