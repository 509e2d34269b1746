import { wilson, z95, type Interval } from './wilson.ts';

export interface Proportion {
  readonly count: number;
  readonly of: number;
}

/** `difference` is the first share less the second, -1 to 1. */
export interface ShareDifference extends Interval {
  readonly difference: number;
}

/**
 * Difference of two independent proportions with its interval: hybrid score, method 10 of R. G. Newcombe, "Interval
 * estimation for the difference between independent proportions", Statistics in Medicine 17 (1998) 873-890.
 * @returns null where one of the two counts nobody
 */
export function newcombe(one: Proportion, other: Proportion, z = z95): ShareDifference | null {
  const ofOne = wilson(one.count, one.of, z);
  const ofOther = wilson(other.count, other.of, z);
  if (ofOne === null || ofOther === null) return null;
  const shareOne = one.count / one.of;
  const shareOther = other.count / other.of;
  const difference = shareOne - shareOther;
  return {
    difference,
    low: difference - Math.hypot(shareOne - ofOne.low, ofOther.high - shareOther),
    high: difference + Math.hypot(ofOne.high - shareOne, shareOther - ofOther.low),
  };
}

/** Whether zero lies outside: otherwise nothing is proven either way. */
export function isProven({ low, high }: Interval): boolean {
  return low > 0 || high < 0;
}
