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
