import type { BusinessDay } from '../../kernel/business-day.ts';
import { wilson, type Interval } from '../../statistics/wilson.ts';
import { periodOfUnit, periodsBetween, type CohortUnit } from '../cohort-period.ts';
import type { CohortCount } from '../visit-figures.ts';

export interface CohortCell {
  readonly customers: number;
  /** Whether its month or week is over; one that is not can still grow. */
  readonly isOver: boolean;
}

export interface CohortRow {
  readonly cohort: BusinessDay;
  /** Customers whose first visit ever lies in it. */
  readonly customers: number;
  /** By months or weeks since the first visit, from 0 to the current one. */
  readonly cells: CohortCell[];
}

/** What became of all cohorts after so many months or weeks; only cells that are over count. */
export interface CohortAge {
  readonly age: number;
  /** How many of `of` came. */
  readonly customers: number;
  readonly of: number;
  readonly cohorts: number;
  /** Around the share; null of nobody. */
  readonly interval: Interval | null;
}

export interface CohortTable {
  readonly unit: CohortUnit;
  /** Oldest first; a month or week in which nobody came for the first time is not there. */
  readonly rows: CohortRow[];
  /** From 0 on; as long as the longest row has cells that are over. */
  readonly ages: CohortAge[];
}

/**
 * The cohort table: each cell counts the distinct customers of a cohort who came so many months or weeks after it. A
 * cell whose month or week is not over yet is marked: what is missing in it is no drop. The averages are weighted by
 * the size of the cohorts (all who came of all who could), over the cells that are over.
 * @param today the shop's business day; nothing after it is looked at
 */
export function cohortTable(unit: CohortUnit, counts: Iterable<CohortCount>, today: BusinessDay): CohortTable {
  const byCohort = new Map<BusinessDay, Map<number, number>>();
  for (const { cohort, period, customers } of counts) {
    const ages = byCohort.get(cohort) ?? new Map<number, number>();
    ages.set(periodsBetween(unit, cohort, period), customers);
    byCohort.set(cohort, ages);
  }
  const rows = [...byCohort]
    .toSorted(([one], [other]) => one - other)
    .map(([cohort, ages]): CohortRow => {
      const current = periodsBetween(unit, cohort, periodOfUnit(unit, today));
      const cells = Array.from({ length: Math.max(0, current + 1) }, (_, age) => ({
        customers: ages.get(age) ?? 0,
        // The current month or week has its last day still to come, or to end.
        isOver: age < current,
      }));
      return { cohort, customers: ages.get(0) ?? 0, cells };
    });
  return { unit, rows, ages: agesOf(rows) };
}

function agesOf(rows: readonly CohortRow[]): CohortAge[] {
  const longest = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: longest }, (_, age): CohortAge => {
    const whole = rows.filter(({ cells }) => cells[age]?.isOver === true);
    const customers = whole.reduce((sum, { cells }) => sum + (cells[age]?.customers ?? 0), 0);
    const of = whole.reduce((sum, row) => sum + row.customers, 0);
    return { age, customers, of, cohorts: whole.length, interval: wilson(customers, of) };
  }).filter(({ of }) => of > 0);
}
