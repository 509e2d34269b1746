import type { BusinessDay } from '../kernel/business-day.ts';
import { cohortUnits, periodOfUnit, type CohortUnit } from './cohort-period.ts';

/** A visit that appears or disappears, and the customer's other visits around it. */
export interface VisitMove {
  readonly day: BusinessDay;
  /** 1: it is there now; -1: it is not there any more. */
  readonly by: 1 | -1;
  /** Her first visit beside this one; null when she has no other. */
  readonly first: BusinessDay | null;
  /** Her last visit before this one. */
  readonly previous: BusinessDay | null;
  /** Her visits after it in order: all of them when there is none before it, else at least the next one. */
  readonly later: readonly BusinessDay[];
}

/** Counts that a visit moves, each by so many. */
export interface RollUpChanges {
  /** First visits by their day and the days to the second; 0 when there is none. */
  readonly returns: readonly GapChange[];
  /** Visits by their day and the days to the next; 0 when there is none. */
  readonly gaps: readonly GapChange[];
  readonly cohorts: readonly CohortChange[];
}

export interface GapChange {
  readonly day: BusinessDay;
  readonly gapDays: number;
  readonly by: number;
}

export interface CohortChange {
  readonly unit: CohortUnit;
  readonly cohort: BusinessDay;
  readonly period: BusinessDay;
  readonly by: number;
}

/** What a visit that comes or goes changes in the roll-ups of first visits, gaps and cohorts. */
export function rollUpChanges(move: VisitMove): RollUpChanges {
  return {
    returns: returnsMoved(move),
    gaps: gapsMoved(move),
    cohorts: cohortUnits.flatMap((unit) => cohortsMoved(unit, move)),
  };
}

function gap(day: BusinessDay, next: BusinessDay | undefined, by: number): GapChange {
  return { day, gapDays: next === undefined ? 0 : next - day, by };
}

function gapsMoved({ day, by, previous, later: [next] }: VisitMove): GapChange[] {
  const own = gap(day, next, by);
  return previous === null ? [own] : [own, gap(previous, next, -by), gap(previous, day, by)];
}

function returnsMoved(move: VisitMove): GapChange[] {
  const { day, by, first, previous, later } = move;
  const [next, afterNext] = later;
  // What was first is second while this one is there.
  if (previous === null)
    return next === undefined ? [gap(day, next, by)] : [gap(day, next, by), gap(next, afterNext, -by)];
  return previous === first ? [gap(previous, next, -by), gap(previous, day, by)] : [];
}

function cohortsMoved(unit: CohortUnit, { day, by, first, previous, later }: VisitMove): CohortChange[] {
  const period = periodOfUnit(unit, day);
  const [next] = later;
  const comesAnyway = [previous, next].some((other) => other != null && periodOfUnit(unit, other) === period);
  if (comesAnyway) return [];
  if (previous !== null) return [{ unit, cohort: periodOfUnit(unit, first ?? previous), period, by }];
  const own: CohortChange = { unit, cohort: period, period, by };
  if (next === undefined) return [own];
  // She belongs to the period of this visit while it is there, with all that follows.
  const cohort = periodOfUnit(unit, next);
  const others = [...new Set(later.map((one) => periodOfUnit(unit, one)))];
  return [
    own,
    ...others.flatMap((active): CohortChange[] => [
      { unit, cohort: period, period: active, by },
      { unit, cohort, period: active, by: -by },
    ]),
  ];
}
