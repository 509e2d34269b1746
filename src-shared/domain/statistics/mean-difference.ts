import { z95, type Interval } from './wilson.ts';

/** Numbers put together: what mean and spread are made of. */
export interface Moments {
  readonly count: number;
  readonly sum: number;
  readonly sumOfSquares: number;
}

export const noMoments: Moments = { count: 0, sum: 0, sumOfSquares: 0 };

/** `difference` is the first mean less the second. */
export interface MeanDifference extends Interval {
  readonly difference: number;
}

/** @returns null of nothing */
export function meanOf({ count, sum }: Moments): number | null {
  return count === 0 ? null : sum / count;
}

/**
 * Difference of two means with its 95 % interval, the spreads not taken to be alike: B. L. Welch, "The significance of
 * the difference between two means when the population variances are unequal", Biometrika 29 (1938) 350-362, with the
 * normal quantile, as both counts are meant to be 20 or more.
 * @returns null where one of the two has fewer than two numbers, which have no spread
 */
export function meanDifference(one: Moments, other: Moments, z = z95): MeanDifference | null {
  if (one.count < 2 || other.count < 2) return null;
  const difference = one.sum / one.count - other.sum / other.count;
  const half = z * Math.sqrt(varianceOf(one) / one.count + varianceOf(other) / other.count);
  return { difference, low: difference - half, high: difference + half };
}

/** Unbiased; rounding must not take it below nothing. */
function varianceOf({ count, sum, sumOfSquares }: Moments): number {
  return Math.max(0, sumOfSquares - (sum * sum) / count) / (count - 1);
}
