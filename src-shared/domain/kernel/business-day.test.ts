import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, businessCalendar, businessDayFromIso, isoOfBusinessDay, type BusinessDay } from './business-day.ts';
import { asMoment } from './clock.ts';

test("a bar's Friday ends at 4 a.m.", () => {
  const calendar = businessCalendar('Europe/Warsaw', 240);
  const late = asMoment(Date.parse('2026-05-09T03:59:59+02:00'));
  expect(isoOfBusinessDay(calendar.dayOf(late))).toBe('2026-05-08');
  expect(isoOfBusinessDay(calendar.dayOf(asMoment(late + 1000)))).toBe('2026-05-09');
});

test('the day on which clocks change has 23 or 25 hours', () => {
  const calendar = businessCalendar('Europe/Warsaw', 0);
  const hours = (iso: string): number => {
    const day = businessDayFromIso(iso);
    return (calendar.startOf(addDays(day, 1)) - calendar.startOf(day)) / 3_600_000;
  };
  expect(hours('2026-03-29')).toBe(23);
  expect(hours('2026-10-25')).toBe(25);
});

test('property: a moment lies between the start of its day and the start of the next, in any zone', () => {
  const zones = fc.constantFrom('UTC', 'Europe/Warsaw', 'Asia/Jakarta', 'Pacific/Kiritimati', 'Pacific/Niue');
  fc.assert(
    fc.property(
      zones,
      fc.integer({ min: 0, max: 720 }),
      fc.integer({ min: 0, max: 4_000_000_000_000 }),
      (zone, cutoff, at) => {
        const calendar = businessCalendar(zone, cutoff);
        const day: BusinessDay = calendar.dayOf(asMoment(at));
        expect(at).toBeGreaterThanOrEqual(calendar.startOf(day));
        expect(at).toBeLessThan(calendar.startOf(addDays(day, 1)));
      },
    ),
  );
});
