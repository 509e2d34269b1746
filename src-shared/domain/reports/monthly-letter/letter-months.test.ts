import fc from 'fast-check';
import { expect, it } from 'vitest';
import { businessDayFromIso, calendarOf, isoOfBusinessDay, type BusinessDay } from '../../kernel/business-day.ts';
import { monthOf } from '../cohort-period.ts';
import { daysOfMonth, isLetterNew, letterMonths, monthBefore, monthYearEarlier } from './letter-months.ts';

const day = businessDayFromIso;
const months = (first: string | null, today: string) =>
  letterMonths(first === null ? null : day(first), day(today)).map((month) => isoOfBusinessDay(month).slice(0, 7));

it('offers finished months from the first visit on, the newest first', () => {
  expect(months('2026-08-17', '2026-11-01')).toEqual(['2026-10', '2026-09', '2026-08']);
  expect(months('2026-08-17', '2026-10-31')).toEqual(['2026-09', '2026-08']);
  expect(months('2025-12-31', '2026-01-01')).toEqual(['2025-12']);
});

it('offers none in the first month, nor to a shop nobody came to', () => {
  expect(months('2026-11-01', '2026-11-30')).toEqual([]);
  expect(months(null, '2026-11-30')).toEqual([]);
});

it('knows the days of a month, also of February', () => {
  expect(daysOfMonth(day('2028-02-01'))).toEqual({ from: day('2028-02-01'), to: day('2028-02-29') });
  expect(daysOfMonth(day('2026-12-01')).to).toBe(day('2026-12-31'));
});

it('goes a month and a year back', () => {
  const days = fc.integer({ min: 0, max: 40_000 }).map((one) => monthOf(one as BusinessDay));
  fc.assert(
    fc.property(days, (month) => {
      const { year, month: number } = calendarOf(month);
      const earlier = calendarOf(monthYearEarlier(month));
      expect([earlier.year, earlier.month, earlier.dayOfMonth]).toEqual([year - 1, number, 1]);
      const before = calendarOf(monthBefore(month));
      expect([before.year * 12 + before.month, before.dayOfMonth]).toEqual([year * 12 + number - 1, 1]);
      expect(daysOfMonth(monthBefore(month)).to).toBe(month - 1);
    }),
  );
});

it('calls a letter new for the first week', () => {
  expect(isLetterNew(day('2026-11-01'))).toBe(true);
  expect(isLetterNew(day('2026-11-07'))).toBe(true);
  expect(isLetterNew(day('2026-11-08'))).toBe(false);
});
