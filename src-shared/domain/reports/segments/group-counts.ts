import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { NumberedColumns } from './customer-columns.ts';
import { REGULAR_FROM, segmentGroups } from './groups.ts';
import { groupsBefore } from './moves.ts';
import type { Scores } from './rfm.ts';

/** Some customers with their scores on one day; ascending by number. */
export interface ScoredPart extends NumberedColumns {
  readonly scores: Scores;
}

const GROUPS = segmentGroups.length;

/** What is counted of groups, in one column so that parts are added up place by place. */
export type GroupCounts = Float64Array;

const SUMS = 0;
const BEFORE = SUMS + 4 * GROUPS;
const GRID = BEFORE + GROUPS;
const MOVES = GRID + 25;
const REGULARS = MOVES + (GROUPS + 1) * GROUPS;
const REGULARS_BEFORE = REGULARS + 1;
const LENGTH = REGULARS_BEFORE + 1;

/** Counts the groups of some customers, and who of them went where since; `before` are the same, earlier. */
export function countGroups(before: ScoredPart, now: ScoredPart, asOf: BusinessDay): GroupCounts {
  const counts = new Float64Array(LENGTH);
  const add = (place: number, by: number): void => {
    counts[place] = (counts[place] ?? 0) + by;
  };
  const { scores, visits, stamps, lastDay } = now;
  const was = groupsBefore(before, now);
  for (let at = 0; at < was.length; at += 1) {
    const [group, frequency] = [scores.group[at] ?? 0, scores.frequency[at] ?? 1];
    const sums = SUMS + 4 * group;
    add(sums, 1);
    add(sums + 1, visits[at] ?? 0);
    add(sums + 2, stamps[at] ?? 0);
    add(sums + 3, asOf - (lastDay[at] ?? 0));
    add(GRID + 5 * ((scores.recency[at] ?? 1) - 1) + frequency - 1, 1);
    add(MOVES + GROUPS * Math.min(was[at] ?? GROUPS, GROUPS) + group, 1);
    if (frequency >= REGULAR_FROM) add(REGULARS, 1);
  }
  for (let at = 0; at < before.customers.length; at += 1) {
    add(BEFORE + (before.scores.group[at] ?? 0), 1);
    if ((before.scores.frequency[at] ?? 0) >= REGULAR_FROM) add(REGULARS_BEFORE, 1);
  }
  return counts;
}

interface GroupSums {
  readonly customers: number;
  readonly visits: number;
  readonly stamps: number;
  /** Days since the last visit, of all together. */
  readonly daysAway: number;
  readonly before: number;
}

/** The counts of all parts together, by name. */
export function sumGroups(parts: readonly GroupCounts[]) {
  const counts = new Float64Array(LENGTH);
  for (const part of parts) {
    for (let place = 0; place < LENGTH; place += 1) counts[place] = (counts[place] ?? 0) + (part[place] ?? 0);
  }
  const rows = (from: number, length: number, many: number): number[][] =>
    Array.from({ length: many }, (_, row) => [...counts.subarray(from + row * length, from + (row + 1) * length)]);
  const groups = rows(SUMS, 4, GROUPS).map(([customers = 0, visits = 0, stamps = 0, daysAway = 0], at): GroupSums => ({
    customers,
    visits,
    stamps,
    daysAway,
    before: counts[BEFORE + at] ?? 0,
  }));
  return {
    /** In the order of `segmentGroups`. */
    groups,
    customers: groups.reduce((sum, { customers }) => sum + customers, 0),
    customersBefore: groups.reduce((sum, { before }) => sum + before, 0),
    regulars: counts[REGULARS] ?? 0,
    regularsBefore: counts[REGULARS_BEFORE] ?? 0,
    /** Customers by recency (rows, 1 to 5) and frequency. */
    grid: rows(GRID, 5, 5),
    /**
     * How many went from which group to which: a row for each group before and a last one for those who were in none,
     * within a row a count for each group now.
     */
    moves: rows(MOVES, GROUPS, GROUPS + 1),
  };
}
