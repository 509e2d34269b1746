import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, businessDayFromIso } from '../kernel/business-day.ts';
import { isLaterThanHabit, regularity, usualGapDays } from './visit-habit.ts';

const today = businessDayFromIso('2026-11-22');
const daysAgo = (days: number) => addDays(today, -days);

describe('the usual gap', () => {
  it('is not known below three visits of the last 12 months', () => {
    expect(usualGapDays([], today)).toBeNull();
    expect(usualGapDays([daysAgo(3), daysAgo(1)], today)).toBeNull();
    expect(usualGapDays([daysAgo(800), daysAgo(700), daysAgo(3), daysAgo(1)], today)).toBeNull();
  });

  it('is the median, so one holiday does not change it', () => {
    expect(usualGapDays([60, 57, 54, 12, 9, 6, 3].map(daysAgo), today)).toBe(3);
    expect(usualGapDays([10, 6, 1].map(daysAgo), today)).toBe(4.5);
  });

  it('does not mind the order and lies between the shortest and the longest gap', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 365 }), { minLength: 3 }), (ages) => {
        const gap = usualGapDays(ages.map(daysAgo), today);
        const sorted = ages.toSorted((a, b) => a - b);
        const gaps = sorted.slice(1).map((age, index) => age - (sorted[index] ?? 0));
        expect(gap).toBe(usualGapDays(sorted.map(daysAgo), today));
        expect(gap).toBeGreaterThanOrEqual(Math.min(...gaps));
        expect(gap).toBeLessThanOrEqual(Math.max(...gaps));
      }),
    );
  });
});

describe('regularity', () => {
  it('counts a visit half for every 30 days away', () => {
    expect(regularity(63, daysAgo(30))).toBeCloseTo(regularity(31, today));
    expect(regularity(1, today) - regularity(0, today)).toBeCloseTo(1);
  });

  it('puts who comes now before who left half a year ago, and who was just enrolled before both strangers', () => {
    expect(regularity(5, daysAgo(2))).toBeGreaterThan(regularity(200, daysAgo(180)));
    expect(regularity(0, today)).toBeGreaterThan(regularity(1, daysAgo(40)));
  });
});

describe('later than her habit', () => {
  const isLate = (ages: readonly number[]) => {
    const days = ages.map(daysAgo).toSorted((a, b) => a - b);
    return isLaterThanHabit(days, days.length, today);
  };

  it('is who is away for more than twice her usual gap', () => {
    expect(isLate([21, 14, 7])).toBe(false);
    expect(isLate([28, 21, 14])).toBe(false);
    expect(isLate([29, 22, 15])).toBe(true);
    expect(isLate([30, 29])).toBeNull();
    expect(isLate([400, 390, 380])).toBeNull();
  });

  it('goes by the very gap that is shown of her', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 700 }), { minLength: 1 }), (ages) => {
        const usual = usualGapDays(ages.map(daysAgo), today);
        expect(isLate(ages)).toBe(usual === null ? null : Math.min(...ages) > 2 * usual);
      }),
    );
  });
});
