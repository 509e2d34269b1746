import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestRank } from '#shared/domain/statistics/quantile.ts';
import { quintilesOf } from './quintiles.ts';

const near = fc.array(fc.integer({ min: -50, max: 400 }), { maxLength: 200 });
const wide = fc.array(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), { maxLength: 60 });
const values = fc.oneof(near, wide).map((numbers) => Int32Array.from(numbers));

describe('fifths', () => {
  it.each([
    [[], []],
    [[7], [1]],
    [
      [3, 9],
      [1, 3],
    ],
    [
      [4, 4, 4],
      [1, 1, 1],
    ],
    [
      [50, 40, 30, 20, 10],
      [5, 4, 3, 2, 1],
    ],
    [
      [1, 1, 1, 1, 1, 1, 1, 8, 9, 10],
      [1, 1, 1, 1, 1, 1, 1, 4, 5, 5],
    ],
  ])('%o', (given, fifths) => expect([...quintilesOf(Int32Array.from(given))]).toEqual(fifths));

  it('give everybody one of 1 to 5, equal values the same and higher values no lower one', () =>
    fc.assert(
      fc.property(values, (column) => {
        const fifths = quintilesOf(column);
        expect(fifths).toHaveLength(column.length);
        const sorted = Array.from(column, (value, at) => ({ value, fifth: fifths[at] ?? 0 })).toSorted(
          (a, b) => a.value - b.value,
        );
        expect(sorted.every(({ fifth }) => fifth >= 1 && fifth <= 5)).toBe(true);
        expect(sorted[0]?.fifth ?? 1).toBe(1);
        const steps = sorted.slice(1).map((one, at) => [sorted[at], one] as const);
        const isRight = ([one, next]: (typeof steps)[number]): boolean =>
          one?.value === next.value ? one.fifth === next.fifth : (one?.fifth ?? 0) <= next.fifth;
        expect(steps.every(isRight)).toBe(true);
      }),
    ));

  it('are one more than five times the share of lower values', () =>
    fc.assert(
      fc.property(values, (column) => {
        const expected = Array.from(
          column,
          (value) => 1 + Math.floor((5 * column.filter((other) => other < value).length) / column.length),
        );
        expect([...quintilesOf(column)]).toEqual(expected);
      }),
    ));

  it('are cut by nearest rank', () =>
    fc.assert(
      fc.property(values, (column) => {
        const sorted = column.toSorted();
        const cuts = [0.2, 0.4, 0.6, 0.8].map((share) => nearestRank(sorted, share) ?? 0);
        const expected = Array.from(column, (value) => 1 + cuts.filter((cut) => value > cut).length);
        expect([...quintilesOf(column)]).toEqual(expected);
      }),
    ));

  it('hold a fifth each where all values differ', () => {
    const fifths = quintilesOf(Int32Array.from({ length: 1000 }, (_, at) => (at * 7919) % 1000));
    for (const fifth of [1, 2, 3, 4, 5]) expect(fifths.filter((one) => one === fifth)).toHaveLength(200);
  });
});
