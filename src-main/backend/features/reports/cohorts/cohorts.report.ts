import type {
  BetweenQuestion,
  BetweenReport,
  CohortQuestion,
  CohortReport,
} from '#shared/contract/reports/cohorts.contract.ts';
import { addDays, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { periodOfUnit, type CohortUnit } from '#shared/domain/reports/cohort-period.ts';
import { cohortTable } from '#shared/domain/reports/cohorts/cohort-table.ts';
import { retention } from '#shared/domain/reports/cohorts/windows.ts';
import { countOverlap } from '#shared/domain/reports/count-overlap.ts';
import type { ReportTools } from '../desk/report-tools.ts';
import { firstVisitDay } from './cohorts.repository.ts';

/** The newest so many are told: a table of more cells than anybody reads would only be slow to draw. */
const MOST_COHORTS = 60;

/** Of those who first came in a month or week, how many came in those after it. */
export async function cohorts(
  { filter, unit }: CohortQuestion,
  { db, today, figures }: ReportTools,
): Promise<CohortReport> {
  const { from, to } = filter;
  const newest = startOfNewest(unit, to < today ? to : today);
  const shownFrom = from >= newest || (firstVisitDay(db) ?? today) >= newest ? null : newest;
  const counts = (await figures({ ...filter, from: shownFrom ?? from })).cohorts(unit);
  const { rows, ages } = cohortTable(unit, counts, today);
  return { unit, rows, ages, shownFrom };
}

function startOfNewest(unit: CohortUnit, day: BusinessDay): BusinessDay {
  let start = periodOfUnit(unit, day);
  for (let count = 1; count < MOST_COHORTS; count += 1) start = periodOfUnit(unit, addDays(start, -1));
  return start;
}

/** Of those who came in one window, how many came in another. */
export async function cohortsBetween(
  { filter, first, second }: BetweenQuestion,
  { today, question, visits }: ReportTools,
): Promise<BetweenReport> {
  const { first: of, both } = countOverlap(await visits(), await question(filter), first, second);
  return { ...retention(of, both), isOver: second.to < today };
}
