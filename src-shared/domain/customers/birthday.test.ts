import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, businessDayFromIso, calendarOf } from '../kernel/business-day.ts';
import { birthdayInDays, isBirthday } from './birthday.ts';

const on = businessDayFromIso;

describe('a birthday', () => {
  it('may be 29 February but not 30 February or 31 April', () => {
    expect(isBirthday({ month: 2, day: 29 })).toBe(true);
    expect(isBirthday({ month: 2, day: 30 })).toBe(false);
    expect(isBirthday({ month: 4, day: 31 })).toBe(false);
    expect(isBirthday({ month: 13, day: 1 })).toBe(false);
    expect(isBirthday({ month: 1, day: 0 })).toBe(false);
  });

  it('is today, soon, or a year away once it is over', () => {
    expect(birthdayInDays({ month: 11, day: 22 }, on('2026-11-22'))).toBe(0);
    expect(birthdayInDays({ month: 11, day: 26 }, on('2026-11-22'))).toBe(4);
    expect(birthdayInDays({ month: 1, day: 1 }, on('2026-12-31'))).toBe(1);
    expect(birthdayInDays({ month: 11, day: 21 }, on('2026-11-22'))).toBe(364);
  });

  it('of 29 February falls on the 28th in other years', () => {
    const leapling = { month: 2, day: 29 };
    expect(birthdayInDays(leapling, on('2027-02-28'))).toBe(0);
    expect(birthdayInDays(leapling, on('2028-02-28'))).toBe(1);
    expect(birthdayInDays(leapling, on('2028-02-29'))).toBe(0);
    expect(birthdayInDays(leapling, on('2028-03-01'))).toBe(364);
  });

  it('comes within a year, on its day and month', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 0, max: 40_000 }),
        (month, day, offset) => {
          const today = addDays(on('1970-01-01'), offset);
          const wait = birthdayInDays({ month, day }, today);
          expect(wait).toBeGreaterThanOrEqual(0);
          expect(wait).toBeLessThanOrEqual(365);
          expect(calendarOf(addDays(today, wait))).toMatchObject({ month, dayOfMonth: day });
        },
      ),
    );
  });
});
