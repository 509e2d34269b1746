/** Two-sided 95 % under the normal curve. */
export const z95 = 1.959964;

/** Where a share may well lie, both ends 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Score interval of a proportion (Wilson 1927), 95 % unless another `z` is given. Unlike the textbook interval it
 * stays within 0 and 1 and says something about 0 of n and n of n too.
 * @param count how many of `of`, whole numbers
 * @returns null where nothing was counted: a share of nothing is not known
 */
export function wilson(count: number, of: number, z = z95): Interval | null {
  if (of === 0) return null;
  const share = count / of;
  const middle = share + (z * z) / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  // Rounding must not carry 0 of n below nothing, nor n of n above all.
  return { low: Math.max(0, (middle - half) / scale), high: Math.min(1, (middle + half) / scale) };
}
