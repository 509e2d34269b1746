import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asMinorUnits } from '../../kernel/money.ts';
import { businessDayFromIso } from '../../kernel/business-day.ts';
import { firstYearTally } from './first-year.ts';
import { newcomersAYear, newcomersToSee, worthOf } from './worth.ts';

const inputs = { visitValue: asMinorUnits(1800), marginPercent: 60 };
const more = { difference: 9.5, low: 8, high: 11 };

describe('what more points are worth', () => {
  it('is worked out by hand for a small cafe', () => {
    // 240 newcomers in 365 days; two points more are 4.8 customers, with 9.5 visits of 18.00 more each: 45.6 visits,
    // 820.80 in the till and 492.48 of it left.
    const worth = worthOf({ count: 240, days: 365 }, more, inputs, 2);
    expect(worth.customers).toBeCloseTo(4.8, 12);
    expect(worth.visits.value).toBeCloseTo(45.6, 10);
    expect(worth.visits.low).toBeCloseTo(38.4, 10);
    expect(worth.visits.high).toBeCloseTo(52.8, 10);
    expect(worth.sales).toEqual({ value: 82_080, low: 69_120, high: 95_040 });
    expect(worth.margin).toEqual({ value: 49_248, low: 41_472, high: 57_024 });
  });

  it('reckons a year up from what a young shop saw', () => {
    expect(newcomersAYear({ count: 60, days: 73 })).toBeCloseTo(300, 10);
    expect(newcomersAYear({ count: 0, days: 0 })).toBe(0);
  });

  it('promises nothing below zero where the range reaches across it', () => {
    const worth = worthOf({ count: 100, days: 365 }, { difference: 1, low: -2, high: 4 }, inputs, 1);
    expect(worth.visits).toEqual({ value: 1, low: 0, high: 4 });
    expect(worth.margin.low).toBe(0);
  });

  it('grows with the points, and keeps its ends in order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 1, max: 365 }),
        fc.double({ min: -5, max: 40, noNaN: true }),
        fc.double({ min: 0, max: 20, noNaN: true }),
        fc.integer({ min: 1, max: 9 }),
        (count, days, difference, half, points) => {
          const range = { difference, low: difference - half, high: difference + half };
          const one = worthOf({ count, days }, range, inputs, points);
          const next = worthOf({ count, days }, range, inputs, points + 1);
          expect(one.margin.low).toBeLessThanOrEqual(one.margin.value);
          expect(one.margin.value).toBeLessThanOrEqual(one.margin.high);
          expect(next.margin.value).toBeGreaterThanOrEqual(one.margin.value);
          expect(one.margin.value).toBeLessThanOrEqual(one.sales.value);
        },
      ),
    );
  });
});

it('takes 37,824 newcomers on either side to tell one point from chance at 40 %', () => {
  // 7.848879 x (.4 x .6 + .41 x .59) / .0001
  expect(newcomersToSee(0.4, 1)).toBe(37_824);
  expect(newcomersToSee(0.4, 10)).toBe(385);
  expect(newcomersToSee(1, 5)).toBe(0);
});

describe('the first year', () => {
  const last = businessDayFromIso('2026-11-21');

  it('is counted of those who have had one, apart by whether they came back within 90 days', () => {
    const tally = firstYearTally(last);
    const came = (firstAgo: number, ...later: number[]) => {
      const days = [last - firstAgo, ...later.map((after) => last - firstAgo + after)];
      // The array of the walk is longer than the visits of one customer.
      tally.add(Uint16Array.from([...days, 9, 9]), days.length);
    };
    came(365, 90, 365); // a returner with three visits in the year, all of it over
    came(400, 10, 20, 366); // the last one after the year
    came(364, 1, 2, 3); // her year is not over, her half year is
    came(500, 91, 100); // came back too late to be a returner
    came(365); // once
    came(181, 5); // not even half a year
    const [year, half] = tally.take();
    expect(year).toEqual({
      days: 365,
      returners: { count: 2, sum: 6, sumOfSquares: 18 },
      others: { count: 2, sum: 4, sumOfSquares: 10 },
    });
    expect(half).toEqual({
      days: 182,
      returners: { count: 3, sum: 2 + 3 + 4, sumOfSquares: 4 + 9 + 16 },
      others: { count: 2, sum: 4, sumOfSquares: 10 },
    });
  });
});
