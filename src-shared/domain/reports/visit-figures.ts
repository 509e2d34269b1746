import type { BusinessDay } from '../kernel/business-day.ts';
import type { Waited } from '../statistics/kaplan-meier.ts';
import type { CohortUnit } from './cohort-period.ts';
import type { Following } from './waits.ts';

/** Visits of a day that match, and those of them that were somebody's first ever. Days without any are left out. */
export interface DayCount {
  readonly day: BusinessDay;
  readonly visits: number;
  readonly firstVisits: number;
}

/** Customers who first came on a day, by how long they took to come again. */
export interface ReturnCount {
  readonly firstDay: BusinessDay;
  /** Days to the second visit; 0: none yet. */
  readonly gap: number;
  readonly customers: number;
}

/** Visits of a day, by how long it took the same customer to come again. */
export interface GapCount {
  readonly day: BusinessDay;
  /** Days to the next visit, whatever it was for; 0: none yet. */
  readonly gap: number;
  readonly visits: number;
}

/** Customers who first came in `cohort` and were there in `period`; both are first days of a month or week. */
export interface CohortCount {
  readonly cohort: BusinessDay;
  readonly period: BusinessDay;
  readonly customers: number;
}

/** Visits stamped on a weekday in an hour; one that was stamped in two hours counts in both. */
export interface HourCount {
  /** ISO: Monday is 1. */
  readonly weekday: number;
  /** 0 to 23, -1 where it is unknown. */
  readonly hour: number;
  readonly visits: number;
}

/**
 * What reports are made of, for one filter. `days`, `gaps` and `hours` count visits in the period that match; `returns`
 * and `cohorts` follow customers whose first visit does. Rows come in the order of their keys,
 * but for `gaps` and `returns`, which come in any.
 */
export interface VisitFigures {
  readonly days: () => DayCount[];
  readonly gaps: () => GapCount[];
  readonly hours: () => HourCount[];
  readonly returns: () => ReturnCount[];
  /** `returns` or `gaps` over all days together, as they stood at the end of a day; each time may come several times. */
  readonly waits: (following: Following, asOf: BusinessDay) => Waited[];
  /** Whole cohorts: of every month or week that has a day in the period. */
  readonly cohorts: (unit: CohortUnit) => CohortCount[];
}
