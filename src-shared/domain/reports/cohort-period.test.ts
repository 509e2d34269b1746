import fc from 'fast-check';
import { expect, it } from 'vitest';
import { businessDayFromIso, calendarOf, isoOfBusinessDay, type BusinessDay } from '../kernel/business-day.ts';
import { cohortUnits, monthOf, periodAfter, periodOfUnit, periodsBetween, weekOf } from './cohort-period.ts';

it.each([
  ['2026-11-22', '2026-11-01', '2026-11-16'],
  ['2026-11-16', '2026-11-01', '2026-11-16'],
  ['2024-02-29', '2024-02-01', '2024-02-26'],
  ['2027-01-01', '2027-01-01', '2026-12-28'],
  ['1970-01-01', '1970-01-01', '1969-12-29'],
  ['1969-12-28', '1969-12-01', '1969-12-22'],
])('%s lies in the month of %s and the week of %s', (day, month, week) => {
  expect(isoOfBusinessDay(monthOf(businessDayFromIso(day)))).toBe(month);
  expect(isoOfBusinessDay(weekOf(businessDayFromIso(day)))).toBe(week);
});

it('follows every period by the next one, and counts them', () => {
  const days = fc.integer({ min: -4000, max: 40_000 }).map((day) => day as BusinessDay);
  fc.assert(
    fc.property(days, fc.constantFrom(...cohortUnits), (day, unit) => {
      const period = periodOfUnit(unit, day);
      const next = periodAfter(unit, period);
      expect(period).toBeLessThanOrEqual(day);
      expect(day).toBeLessThan(next);
      expect(periodOfUnit(unit, (next - 1) as BusinessDay)).toBe(period);
      expect(periodOfUnit(unit, next)).toBe(next);
      expect(periodsBetween(unit, period, next)).toBe(1);
      expect(unit === 'week' ? calendarOf(period).weekday : calendarOf(period).dayOfMonth).toBe(1);
    }),
  );
});
