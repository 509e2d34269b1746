import { expect, it } from 'vitest';
import { meanDifference, meanOf, noMoments, type Moments } from './mean-difference.ts';

function of(...values: number[]): Moments {
  return {
    count: values.length,
    sum: values.reduce((sum, value) => sum + value, 0),
    sumOfSquares: values.reduce((sum, value) => sum + value * value, 0),
  };
}

it('of 4, 8, 6, 10 and 1, 2, 3 is 5, give or take what the spreads allow', () => {
  // Variances 20/3 and 1: 20/12 + 1/3 = 2, and 1.959964 times its root is 2.771808.
  const found = meanDifference(of(4, 8, 6, 10), of(1, 2, 3));
  expect(found?.difference).toBeCloseTo(5, 12);
  expect(found?.low).toBeCloseTo(5 - 2.771808, 6);
  expect(found?.high).toBeCloseTo(5 + 2.771808, 6);
});

it('of numbers that are all the same is exact', () => {
  expect(meanDifference(of(3, 3, 3), of(1, 1))).toEqual({ difference: 2, low: 2, high: 2 });
});

it('is not known of one number, nor a mean of none', () => {
  expect(meanDifference(of(3), of(1, 2))).toBeNull();
  expect(meanOf(noMoments)).toBeNull();
  expect(meanOf(of(1, 2))).toBe(1.5);
});
