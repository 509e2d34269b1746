import fc from 'fast-check';
import { expect, it } from 'vitest';
import { businessDayFromIso, calendarOf, isoOfBusinessDay, type BusinessDay } from '../../kernel/business-day.ts';
import { comparableDays, sameWeekdays, usual } from './usual-day.ts';

const sunday = businessDayFromIso('2026-11-22');

it('takes the eight latest days of the weekday on which anybody came', () => {
  const days = sameWeekdays(sunday, (day) => isoOfBusinessDay(day) !== '2026-11-01');
  expect(days.map(isoOfBusinessDay)).toEqual([
    '2026-11-15',
    '2026-11-08',
    '2026-10-25',
    '2026-10-18',
    '2026-10-11',
    '2026-10-04',
    '2026-09-27',
    '2026-09-20',
  ]);
});

it('takes fewer where there were fewer, and none from more than half a year ago', () => {
  expect(sameWeekdays(sunday, (day) => day === sunday - 21)).toEqual([sunday - 21]);
  expect(sameWeekdays(sunday, (day) => day < sunday - 182)).toEqual([]);
});

it('names only days of that weekday that can be compared', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -3000, max: 40_000 }).map((day) => day as BusinessDay),
      fc.func(fc.boolean()),
      (day, isOpen) => {
        const days = sameWeekdays(day, isOpen);
        expect(days.length).toBeLessThanOrEqual(8);
        for (const one of days) {
          expect(calendarOf(one).weekday).toBe(calendarOf(day).weekday);
          expect(comparableDays(day)).toContain(one);
          expect(isOpen(one)).toBe(true);
        }
      },
    ),
  );
});

it('calls usual what at least half of the days did not pass', () => {
  expect(usual([])).toBeNull();
  expect(usual([7])).toBe(7);
  expect(usual([9, 1, 5])).toBe(5);
  expect(usual([4, 1, 3, 2])).toBe(2);
});
