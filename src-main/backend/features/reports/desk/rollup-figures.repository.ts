import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import type {
  CohortCount,
  DayCount,
  GapCount,
  HourCount,
  ReturnCount,
  VisitFigures,
} from '#shared/domain/reports/visit-figures.ts';
import { periodOfUnit } from '#shared/domain/reports/cohort-period.ts';
import { waitedUntil, type Followed, type Following } from '#shared/domain/reports/waits.ts';
import type { Waited } from '#shared/domain/statistics/kaplan-meier.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';

/** Figures of a filter that names only days, from what is kept up with every stamp. */
export function rollupFigures(db: ReadableDb, filter: ReportFilter): VisitFigures {
  const { from, to } = filter;
  const period = { from, to };
  return {
    days: () => db.all<DayCount>(DAYS, period),
    gaps: () => db.all<GapCount>(GAPS, period),
    hours: () => db.all<HourCount>(HOURS, period),
    returns: () => db.all<ReturnCount>(RETURNS, period),
    waits: (following, asOf) => waits(db, filter, following, asOf),
    cohorts: (unit) => db.all<CohortCount>(COHORTS, { unit, from: periodOfUnit(unit, from), to }),
  };
}

const DAYS = `SELECT business_day AS day, visits, first_visits AS firstVisits FROM rollup_day
  WHERE business_day BETWEEN :from AND :to AND visits > 0 ORDER BY business_day`;

const GAPS = `SELECT business_day AS day, gap_days AS gap, visits FROM rollup_gap
  WHERE business_day BETWEEN :from AND :to AND visits > 0`;

const HOURS = `SELECT ((business_day + 3) % 7 + 7) % 7 + 1 AS weekday, hour, sum(visits) AS visits FROM rollup_hour
  WHERE business_day BETWEEN :from AND :to GROUP BY 1, 2 HAVING sum(visits) > 0 ORDER BY 1, 2`;

const RETURNS = `SELECT first_day AS firstDay, gap_days AS gap, customers FROM rollup_return
  WHERE first_day BETWEEN :from AND :to AND customers > 0`;

const COHORTS = `SELECT cohort, period, customers FROM rollup_cohort
  WHERE unit = :unit AND cohort BETWEEN :from AND :to AND customers > 0 ORDER BY cohort, period`;

const FOLLOWED = {
  first: `SELECT first_day AS day, gap_days AS gap, customers AS count FROM rollup_return`,
  every: `SELECT business_day AS day, gap_days AS gap, visits AS count FROM rollup_gap`,
} as const;

function waits(db: ReadableDb, { from, to }: ReportFilter, following: Following, asOf: BusinessDay): Waited[] {
  const followed = `SELECT * FROM (${FOLLOWED[following]}) WHERE day BETWEEN :from AND :to AND count > 0`;
  const period = { from, to };
  const last = db.get<{ day: BusinessDay | null }>(`SELECT max(business_day) AS day FROM rollup_day`)?.day ?? asOf;
  if (last > asOf) return waitedUntil(db.all<Followed>(followed, period), asOf);
  // Nothing came after it: SQLite adds up in the order the rows stand in.
  const happened = `SELECT gap AS time, sum(count) AS happened, 0 AS censored FROM (${followed} AND gap > 0) GROUP BY gap`;
  const censored = `SELECT :asOf - day AS time, 0 AS happened, count AS censored FROM (${followed} AND gap = 0)`;
  return [...db.all<Waited>(happened, period), ...db.all<Waited>(censored, { ...period, asOf })];
}
