import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestRank, nearestRankOfCounts } from './quantile.ts';

describe('the nearest rank', () => {
  // The usual example of the method: 15, 20, 35, 40, 50.
  it.each([
    [0.05, 15],
    [0.3, 20],
    [0.4, 20],
    [0.5, 35],
    [1, 50],
  ])('%d of five', (q, value) => expect(nearestRank([15, 20, 35, 40, 50], q)).toBe(value));

  it('counts ranks, not fractions', () => {
    expect(nearestRank([1, 2, 3, 4], 0.5)).toBe(2);
    expect(nearestRank([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)).toBe(9);
    expect(nearestRank([7], 0.9)).toBe(7);
    expect(nearestRank([], 0.5)).toBeNull();
  });

  it('is the smallest value that enough do not exceed', () => {
    const values = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(values, fc.constantFrom(0.1, 0.5, 0.9, 1), (some, q) => {
        const sorted = some.toSorted((a, b) => a - b);
        const found = nearestRank(sorted, q);
        const upTo = (most: number) => sorted.filter((value) => value <= most).length / sorted.length;
        if (found === null) throw new Error('there are values');
        expect(upTo(found)).toBeGreaterThanOrEqual(q - 1e-9);
        expect(upTo(found - 1)).toBeLessThan(q);
      }),
    );
  });
});

describe('the nearest rank of counted values', () => {
  it('is the one of all the values', () => {
    const values = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 60 });
    fc.assert(
      fc.property(values, fc.constantFrom(0.1, 0.25, 0.5, 0.75, 0.9, 1), (some, q) => {
        const sorted = some.toSorted((a, b) => a - b);
        const counts = [...new Set(sorted)].map((value) => ({
          value,
          count: sorted.filter((other) => other === value).length,
        }));
        expect(nearestRankOfCounts(counts, q)).toBe(nearestRank(sorted, q));
      }),
    );
  });
});
