import { expect, it } from 'vitest';
import { aBgNbdShop } from '#test/builders/a-bg-nbd-shop.ts';
import type { BgNbd } from './bg-nbd.ts';
import { expectedVisits } from './expectation.ts';
import { expectAll, expectEach } from './forecast.ts';
import { eachHistory, growingHistories } from './histories.ts';

const cafe: BgNbd = { r: 1.5, alpha: 6, a: 0.5, b: 3 };
const shop = aBgNbdShop(cafe, { customers: 1500, weeks: 60, seed: 4 });

function columns() {
  const histories = growingHistories();
  for (const { repeats, recency, age } of shop) histories.add(repeats, recency, age);
  return histories.take();
}

it('keeps every history as it was told', () => {
  expect([...eachHistory(columns())]).toEqual(shop);
});

it.each(['week', 'day'] as const)('tells of each customer what the model tells of her alone, by the %s', (unit) => {
  const weeks = [1, 4, 13];
  const days = unit === 'week' ? 1 : 7;
  let heard = 0;
  expectEach(cafe, unit, columns(), weeks, (row, visits) => {
    const history = shop[row];
    if (history === undefined) throw new Error(`There is no customer ${row}`);
    weeks.forEach((ahead, index) => {
      expect(visits[index]).toBeCloseTo(expectedVisits(cafe, history, ahead * days, unit), 10);
    });
    heard += 1;
  });
  expect(heard).toBe(shop.length);
});

it('adds them up', () => {
  const [total] = expectAll(cafe, 'week', columns(), [13]);
  expect(total).toBeCloseTo(
    shop.reduce((sum, history) => sum + expectedVisits(cafe, history, 13, 'week'), 0),
    6,
  );
});
