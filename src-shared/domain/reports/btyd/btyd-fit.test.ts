import { describe, expect, it } from 'vitest';
import { businessDayFromIso } from '../../kernel/business-day.ts';
import { isStale, lastFullDayBefore, type FitBasis } from './btyd-fit.ts';
import { visitClassOf } from './visit-class.ts';

const asOf = businessDayFromIso('2026-11-21');
const basis: FitBasis = { asOf, unit: 'week', customers: 100, returned: 60, visits: 1000, days: 300 };

describe('a fit', () => {
  it('holds until the day after is over', () => {
    const nextMorning = lastFullDayBefore(businessDayFromIso('2026-11-22'));
    expect(nextMorning).toBe(asOf);
    expect(isStale(basis, nextMorning, 1000)).toBe(false);
    expect(isStale(basis, lastFullDayBefore(businessDayFromIso('2026-11-23')), 1000)).toBe(true);
  });

  it.each([
    [1010, false],
    [1011, true],
    [989, true],
    [0, true],
  ])('of 1,000 visits that are %d by now is stale: %s', (visits, stale) => {
    expect(isStale(basis, asOf, visits)).toBe(stale);
  });

  it('of an empty shop holds as long as it is empty', () => {
    expect(isStale({ ...basis, visits: 0 }, asOf, 0)).toBe(false);
    expect(isStale({ ...basis, visits: 0 }, asOf, 1)).toBe(true);
  });
});

it.each([
  [0, 'none'],
  [0.499, 'none'],
  [0.5, 'one'],
  [1.499, 'one'],
  [1.5, 'few'],
  [3.499, 'few'],
  [3.5, 'many'],
  [90, 'many'],
])('%d expected visits are %s', (expected, name) => {
  expect(visitClassOf(expected)).toBe(name);
});
