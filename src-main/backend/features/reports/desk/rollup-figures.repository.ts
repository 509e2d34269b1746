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
import { periodOfUnit, type CohortUnit } from '#shared/domain/reports/cohort-period.ts';
import { waitedUntil, type Followed, type Following } from '#shared/domain/reports/waits.ts';
import type { Waited } from '#shared/domain/statistics/kaplan-meier.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';

/** Figures of a filter that names only days, by their date or their weekday, from what is kept up with every stamp. */
export function rollupFigures(db: ReadableDb, filter: ReportFilter): Omit<VisitFigures, 'cohorts'> {
  const period = daysOf(filter);
  return {
    days: () => db.all<DayCount>(DAYS, period),
    gaps: () => db.all<GapCount>(GAPS, period),
    hours: () => db.all<HourCount>(HOURS, period),
    returns: () => db.all<ReturnCount>(RETURNS, period),
    waits: (following, asOf) => waits(db, filter, following, asOf),
  };
}

/** Cohorts of every month or week that has a day in the period, whatever the weekday of the first visit. */
export function rollupCohorts(db: ReadableDb, { from, to }: ReportFilter, unit: CohortUnit): CohortCount[] {
  return db.all<CohortCount>(COHORTS, { unit, from: periodOfUnit(unit, from), to });
}

/** Days since a Monday, or null for every weekday. */
function daysOf({ from, to, weekday }: ReportFilter) {
  return { from, to, weekday: weekday === null ? null : weekday - 1 };
}

const ON_DAYS = (day: string): string =>
  `${day} BETWEEN :from AND :to AND (:weekday IS NULL OR ((${day} + 3) % 7 + 7) % 7 = :weekday)`;

const DAYS = `SELECT business_day AS day, visits, first_visits AS firstVisits FROM rollup_day
  WHERE ${ON_DAYS('business_day')} AND visits > 0 ORDER BY business_day`;

const GAPS = `SELECT business_day AS day, gap_days AS gap, visits FROM rollup_gap
  WHERE ${ON_DAYS('business_day')} AND visits > 0`;

const HOURS = `SELECT ((business_day + 3) % 7 + 7) % 7 + 1 AS weekday, hour, sum(visits) AS visits FROM rollup_hour
  WHERE ${ON_DAYS('business_day')} GROUP BY 1, 2 HAVING sum(visits) > 0 ORDER BY 1, 2`;

const RETURNS = `SELECT first_day AS firstDay, gap_days AS gap, customers FROM rollup_return
  WHERE ${ON_DAYS('first_day')} AND customers > 0`;

const COHORTS = `SELECT cohort, period, customers FROM rollup_cohort
  WHERE unit = :unit AND cohort BETWEEN :from AND :to AND customers > 0 ORDER BY cohort, period`;

const FOLLOWED = {
  first: `SELECT first_day AS day, gap_days AS gap, customers AS count FROM rollup_return`,
  every: `SELECT business_day AS day, gap_days AS gap, visits AS count FROM rollup_gap`,
} as const;

function waits(db: ReadableDb, filter: ReportFilter, following: Following, asOf: BusinessDay): Waited[] {
  const followed = `SELECT * FROM (${FOLLOWED[following]}) WHERE ${ON_DAYS('day')} AND count > 0`;
  const period = daysOf(filter);
  const last = db.get<{ day: BusinessDay | null }>(`SELECT max(business_day) AS day FROM rollup_day`)?.day ?? asOf;
  if (last > asOf) return waitedUntil(db.all<Followed>(followed, period), asOf);
  // Nothing came after it: SQLite adds up in the order the rows stand in.
  const happened = `SELECT gap AS time, sum(count) AS happened, 0 AS censored FROM (${followed} AND gap > 0) GROUP BY gap`;
  const censored = `SELECT :asOf - day AS time, 0 AS happened, count AS censored FROM (${followed} AND gap = 0)`;
  return [...db.all<Waited>(happened, period), ...db.all<Waited>(censored, { ...period, asOf })];
}
