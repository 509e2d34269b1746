import { expect, it } from 'vitest';
import { bandOf, placeInChoice } from './return-rate.ts';

it('puts customers into four bands', () => {
  expect([0, 1, 2, 3, 4, 7, 8, 40].map(bandOf)).toEqual([null, 0, 1, 1, 2, 2, 3, 3]);
});

it('spreads candidates evenly, and not in the same order for everybody', () => {
  const firstOf = (complainer: number) =>
    Array.from({ length: 100 }, (_, index) => index + 1).reduce((best, candidate) =>
      placeInChoice(complainer, candidate) < placeInChoice(complainer, best) ? candidate : best,
    );
  const chosen = new Map<number, number>();
  for (let complainer = 1; complainer <= 5000; complainer += 1) {
    const first = firstOf(complainer);
    chosen.set(first, (chosen.get(first) ?? 0) + 1);
  }
  expect(chosen.size).toBe(100);
  // 50 each on average, 7 either way as standard deviation.
  expect(Math.max(...chosen.values())).toBeLessThan(85);
  expect(Math.min(...chosen.values())).toBeGreaterThan(20);
});

it('is always the same', () => {
  expect(placeInChoice(1, 2)).toBe(placeInChoice(1, 2));
  expect(placeInChoice(1, 2)).not.toBe(placeInChoice(2, 1));
});
