/**
 * Quantile by nearest rank: the smallest value that at least the share `q` of all values do not exceed. Always a value
 * that occurred; the median of four is the second.
 * @param sorted ascending
 * @param q above 0, up to 1
 * @returns null of no values
 */
export function nearestRank(sorted: ArrayLike<number>, q: number): number | null {
  // 0.9 * 10 is 9.000000000000002 in some orders of multiplication: a hair above a whole rank is that rank.
  const rank = Math.ceil(q * sorted.length - 1e-9);
  return sorted[Math.max(1, rank) - 1] ?? null;
}

/** A value and how often it occurred. */
export interface ValueCount {
  readonly value: number;
  readonly count: number;
}

/**
 * The same of values that are counted: `nearestRank` of each value as often as it occurred.
 * @param sorted ascending by value
 * @param q above 0, up to 1
 * @returns null of no values
 */
export function nearestRankOfCounts(sorted: readonly ValueCount[], q: number): number | null {
  const all = sorted.reduce((sum, { count }) => sum + count, 0);
  const rank = Math.max(1, Math.ceil(q * all - 1e-9));
  let below = 0;
  for (const { value, count } of sorted) {
    below += count;
    if (below >= rank) return value;
  }
  return null;
}
