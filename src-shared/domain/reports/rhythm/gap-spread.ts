import { nearestRankOfCounts } from '../../statistics/quantile.ts';
import type { GapCount } from '../visit-figures.ts';

/** Gaps up to so many days are counted day by day. */
const LONGEST_BY_DAY = 30;

/** Longer gaps in days, both ends included; null: without end. */
const LONGER = [
  { from: 31, to: 60 },
  { from: 61, to: 90 },
  { from: 91, to: null },
] as const;

/** Days between neighbouring visits of the same customer. */
export interface GapSpread {
  /** Visits that were followed by another one. */
  readonly gaps: number;
  /** Of 1, 2, ... 30 days. */
  readonly byDay: number[];
  readonly longer: { readonly from: number; readonly to: number | null; readonly visits: number }[];
  /** By nearest rank, in days; null of no gaps. */
  readonly quartiles: { readonly first: number; readonly median: number; readonly third: number } | null;
  /** Visits that no other one followed so far: they are in none of the figures above. */
  readonly waiting: number;
}

/** How long the gaps were that have ended. */
export function gapSpread(counts: Iterable<Pick<GapCount, 'gap' | 'visits'>>): GapSpread {
  const byGap = new Map<number, number>();
  for (const { gap, visits } of counts) byGap.set(gap, (byGap.get(gap) ?? 0) + visits);
  const waiting = byGap.get(0) ?? 0;
  byGap.delete(0);
  const sorted = [...byGap].map(([value, count]) => ({ value, count })).toSorted((a, b) => a.value - b.value);
  const within = (from: number, to: number | null): number =>
    sorted.reduce((sum, { value, count }) => (value >= from && (to === null || value <= to) ? sum + count : sum), 0);
  const first = nearestRankOfCounts(sorted, 0.25);
  const median = nearestRankOfCounts(sorted, 0.5);
  const third = nearestRankOfCounts(sorted, 0.75);
  return {
    gaps: within(1, null),
    byDay: Array.from({ length: LONGEST_BY_DAY }, (_, at) => byGap.get(at + 1) ?? 0),
    longer: LONGER.map(({ from, to }) => ({ from, to, visits: within(from, to) })),
    quartiles: first === null || median === null || third === null ? null : { first, median, third },
    waiting,
  };
}
