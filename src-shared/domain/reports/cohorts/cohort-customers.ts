import { addDays, type BusinessDay } from '../../kernel/business-day.ts';
import type { CustomerId } from '../../kernel/ids.ts';
import { periodAfter, type CohortUnit } from '../cohort-period.ts';
import type { Days } from '../count-overlap.ts';
import {
  eachCustomer,
  eachFollowed,
  type CustomerVisits,
  type VisitColumns,
  type VisitQuestion,
} from '../visit-columns.ts';

/** A cohort, or those of it who came in one month or week. Both are first days. */
export interface CohortFigure {
  readonly unit: CohortUnit;
  readonly cohort: BusinessDay;
  /** null: the whole cohort. */
  readonly period: BusinessDay | null;
}

/** The customers a cell of the cohort table counts. */
export function customersOfCohort(
  chunks: readonly VisitColumns[],
  question: VisitQuestion,
  { unit, cohort, period }: CohortFigure,
): CustomerId[] {
  const found: CustomerId[] = [];
  const end = period === null ? 0 : periodAfter(unit, period);
  const isThere = ({ days, count }: CustomerVisits): boolean => {
    for (let at = 0; at < count; at += 1) {
      const day = days[at] ?? 0;
      if (day >= (period ?? 0) && day < end) return true;
    }
    return false;
  };
  // As in the table: the whole cohort, whatever part of it the period names.
  const whole = { from: cohort, to: addDays(periodAfter(unit, cohort), -1) };
  eachFollowed(chunks, question, whole, (visits) => {
    if (period === null || isThere(visits)) found.push(visits.customer);
  });
  return found;
}

/** Who came in the first window: all of them, those who came in the second one too, or those who did not. */
export const betweenWhich = ['came', 'kept', 'lost'] as const;
export type BetweenWhich = (typeof betweenWhich)[number];

/** The customers behind the retention between two windows. */
export function customersBetween(
  chunks: readonly VisitColumns[],
  question: VisitQuestion,
  { first, second, which }: { readonly first: Days; readonly second: Days; readonly which: BetweenWhich },
): CustomerId[] {
  const found: CustomerId[] = [];
  eachCustomer(chunks, question, ({ customer, count, days, matches }) => {
    const cameIn = ({ from, to }: Days): boolean => {
      for (let at = 0; at < count; at += 1) {
        const day = days[at] ?? 0;
        if (matches[at] === 1 && day >= from && day <= to) return true;
      }
      return false;
    };
    if (!cameIn(first)) return;
    if (which === 'came' || cameIn(second) === (which === 'kept')) found.push(customer);
  });
  return found;
}
