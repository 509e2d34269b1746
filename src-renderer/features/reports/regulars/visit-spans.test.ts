import { describe, expect, it } from 'vitest';
import { businessDayFromIso as day, isoOfBusinessDay } from '#shared/domain/kernel/business-day.ts';
import { unitsFor, visitSpans } from './visit-spans.ts';

const today = day('2026-11-22');
const days = [
  { day: day('2026-11-08'), visits: 4, firstVisits: 1 },
  { day: day('2026-11-09'), visits: 3, firstVisits: 3 },
  { day: day('2026-11-22'), visits: 2, firstVisits: 0 },
];
const period = { from: day('2026-11-04'), to: today };

describe('visits by span', () => {
  it('are put together by week, also where nobody came, and say what is only part of one', () => {
    const spans = visitSpans(days, 'week', period, today);
    expect(
      spans.map(({ start, visits, firstVisits, again }) => [isoOfBusinessDay(start), visits, firstVisits, again]),
    ).toEqual([
      ['2026-11-02', 4, 1, 3],
      ['2026-11-09', 3, 3, 0],
      ['2026-11-16', 2, 0, 2],
    ]);
    expect(spans.map(({ partial, unfinished }) => [partial, unfinished])).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
    expect(isoOfBusinessDay(spans[0]?.from ?? today)).toBe('2026-11-04');
  });

  it('lose nobody whatever the unit', () => {
    for (const unit of ['day', 'week', 'month'] as const) {
      expect(visitSpans(days, unit, period, today).reduce((sum, { visits }) => sum + visits, 0)).toBe(9);
    }
    expect(visitSpans(days, 'day', period, today)).toHaveLength(19);
    expect(visitSpans([], 'month', period, today)).toHaveLength(1);
  });
});

describe('the unit', () => {
  it.each([
    [1, 'day', ['day', 'week']],
    [28, 'day', ['day', 'week']],
    [184, 'week', ['week', 'month']],
    [365, 'week', ['week', 'month']],
    [3000, 'month', ['month']],
  ] as const)('of %i days is %s', (length, usual, units) => expect(unitsFor(length)).toEqual({ usual, units }));
});
