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
import type { ReadableDb } from '#main/backend/store/database.ts';

/** Figures of a filter that names only days, from what is kept up with every stamp. */
export function rollupFigures(db: ReadableDb, { from, to }: ReportFilter): VisitFigures {
  const period = { from, to };
  return {
    days: () => db.all<DayCount>(DAYS, period),
    gaps: () => db.all<GapCount>(GAPS, period),
    hours: () => db.all<HourCount>(HOURS, period),
    returns: () => db.all<ReturnCount>(RETURNS, period),
    cohorts: (unit) => db.all<CohortCount>(COHORTS, { unit, from: periodOfUnit(unit, from), to }),
  };
}

const DAYS = `SELECT business_day AS day, visits, first_visits AS firstVisits FROM rollup_day
  WHERE business_day BETWEEN :from AND :to AND visits > 0 ORDER BY business_day`;

const GAPS = `SELECT business_day AS day, gap_days AS gap, visits FROM rollup_gap
  WHERE business_day BETWEEN :from AND :to AND visits > 0 ORDER BY business_day, gap_days`;

const HOURS = `SELECT ((business_day + 3) % 7 + 7) % 7 + 1 AS weekday, hour, sum(visits) AS visits FROM rollup_hour
  WHERE business_day BETWEEN :from AND :to GROUP BY 1, 2 HAVING sum(visits) > 0 ORDER BY 1, 2`;

const RETURNS = `SELECT first_day AS firstDay, gap_days AS gap, customers FROM rollup_return
  WHERE first_day BETWEEN :from AND :to AND customers > 0 ORDER BY first_day, gap_days`;

const COHORTS = `SELECT cohort, period, customers FROM rollup_cohort
  WHERE unit = :unit AND cohort BETWEEN :from AND :to AND customers > 0 ORDER BY cohort, period`;
