import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aWeek, anyHours, anyMoment, at, zones } from '#test/builders/opening-hours.ts';
import { isEverOpen, openCalendar } from './opening-hours.ts';

const HOUR = 3_600_000;
const cafe = aWeek();
const bar = aWeek({ everyDay: ['18:00-26:00'] });
const split = aWeek({ everyDay: ['12:00-14:00', '18:00-22:00'] });
const always = aWeek({ everyDay: ['0:00-24:00'] });

/** Warsaw: 2026-03-29 has 23 hours, 2026-10-25 has 25. 2026-11-20 is a Friday. */
describe('open hours between two times in Warsaw', () => {
  it.each([
    ['within a day', cafe, '2026-11-20 09:00', '2026-11-20 12:30', 3.5],
    ['from before the opening', cafe, '2026-11-20 05:00', '2026-11-20 08:00', 1],
    ['over closing time', cafe, '2026-11-20 18:00', '2026-11-20 23:00', 1],
    ['over a night', cafe, '2026-11-19 18:00', '2026-11-20 08:00', 2],
    ['in the middle of a night', cafe, '2026-11-19 20:00', '2026-11-20 06:59', 0],
    ['over a weekend of shorter days', cafe, '2026-11-20 18:00', '2026-11-23 08:00', 1 + 10 + 7 + 1],
    ['over a closed Sunday', aWeek({ sunday: [] }), '2026-11-21 17:00', '2026-11-23 08:00', 2],
    ['a whole week', cafe, '2026-11-16 00:00', '2026-11-23 00:00', 77],
    ['a year without its days off', cafe, '2026-01-01 00:00', '2027-01-01 00:00', 77 * 52 + 12],
    ['over a break at noon', split, '2026-11-20 13:00', '2026-11-20 19:00', 2],
    [
      'intervals that overlap',
      aWeek({ everyDay: ['8:00-12:00', '10:00-13:00'] }),
      '2026-11-20 00:00',
      '2026-11-21 00:00',
      5,
    ],
    [
      'one interval within another',
      aWeek({ everyDay: ['8:00-16:00', '10:00-12:00'] }),
      '2026-11-20 00:00',
      '2026-11-21 00:00',
      8,
    ],
    ['past midnight', bar, '2026-11-20 23:00', '2026-11-21 03:00', 3],
    [
      'past midnight into an early opening',
      aWeek({ everyDay: ['6:00-30:30'] }),
      '2026-11-20 00:00',
      '2026-11-21 00:00',
      24,
    ],
    ['around the clock', always, '2026-11-20 00:00', '2026-11-23 00:00', 72],
    ['a closed holiday', aWeek({ holidays: { '2026-11-11': [] } }), '2026-11-10 18:00', '2026-11-12 08:00', 2],
    [
      'a holiday with hours of its own',
      aWeek({ holidays: { '2026-12-24': ['7:00-13:00'] } }),
      '2026-12-24 00:00',
      '2026-12-25 00:00',
      6,
    ],
    [
      'a holiday that opens a closed day',
      aWeek({ sunday: [], holidays: { '2026-12-20': ['10:00-16:00'] } }),
      '2026-12-20 00:00',
      '2026-12-21 00:00',
      6,
    ],
    [
      'a holiday after a night that was opened before',
      aWeek({ everyDay: ['18:00-26:00'], holidays: { '2026-11-21': [] } }),
      '2026-11-20 18:00',
      '2026-11-22 17:00',
      8,
    ],
    ['a night that loses an hour', always, '2026-03-29 00:00', '2026-03-30 00:00', 23],
    ['a night that has an hour twice', always, '2026-10-25 00:00', '2026-10-26 00:00', 25],
    [
      'a bar in the night that loses an hour',
      aWeek({ everyDay: ['20:00-28:00'] }),
      '2026-03-28 20:00',
      '2026-03-29 12:00',
      7,
    ],
    [
      'a bar in the night that has an hour twice',
      aWeek({ everyDay: ['20:00-28:00'] }),
      '2026-10-24 20:00',
      '2026-10-25 12:00',
      9,
    ],
    ['only in the hour that is skipped', aWeek({ everyDay: ['2:00-3:00'] }), '2026-03-29 00:00', '2026-03-30 00:00', 0],
    ['a day on which the clocks change at night', cafe, '2026-03-28 17:00', '2026-03-29 10:00', 2],
    ['backwards', cafe, '2026-11-20 12:00', '2026-11-20 09:00', 0],
  ])('%s', (_, hours, from, until, open) => {
    const calendar = openCalendar(hours, 'Europe/Warsaw');
    expect(calendar.openMillisecondsBetween(at(from), at(until)) / HOUR).toBe(open);
  });

  it('knows no summer time in Jakarta', () => {
    const calendar = openCalendar(always, 'Asia/Jakarta');
    const day = (date: string) => at(`${date} 00:00`, 'Asia/Jakarta');
    expect(calendar.openMillisecondsBetween(day('2026-03-29'), day('2026-03-30')) / HOUR).toBe(24);
    expect(calendar.openMillisecondsBetween(day('2026-10-25'), day('2026-10-26')) / HOUR).toBe(24);
  });
});

describe('a moment', () => {
  it.each([
    ['opening time', '2026-11-20 07:00', true, '2026-11-20 07:00'],
    ['the minute before', '2026-11-20 06:59', false, '2026-11-19 19:00'],
    ['closing time', '2026-11-20 19:00', false, '2026-11-20 19:00'],
    ['a night', '2026-11-20 23:00', false, '2026-11-20 19:00'],
    ['after a closed holiday', '2026-11-12 06:00', false, '2026-11-10 19:00'],
  ])('%s', (_, moment, open, last) => {
    const calendar = openCalendar(aWeek({ holidays: { '2026-11-11': [] } }), 'Europe/Warsaw');
    expect(calendar.isOpen(at(moment))).toBe(open);
    expect(calendar.lastOpenMoment(at(moment))).toBe(at(last));
  });
});

describe('a week that never opens', () => {
  const shut = aWeek({ everyDay: [], holidays: { '2026-12-20': ['10:00-16:00'] } });

  it('is told', () => {
    expect(isEverOpen(cafe)).toBe(true);
    expect(isEverOpen(shut)).toBe(false);
    expect(isEverOpen(aWeek({ everyDay: ['9:00-9:00'] }))).toBe(false);
  });

  it('has no time to add, and no time passes in it', () => {
    const calendar = openCalendar(shut, 'Europe/Warsaw');
    expect(() => calendar.addOpenMilliseconds(at('2026-11-20 09:00'), 1)).toThrow(RangeError);
    expect(() => calendar.openDayAfter(calendar.dayOf(at('2026-11-20 09:00')), 1)).toThrow(RangeError);
    expect(calendar.lastOpenMoment(at('2026-11-20 09:00'))).toBeNull();
    expect(calendar.openMillisecondsBetween(at('2026-11-01 09:00'), at('2026-11-20 09:00'))).toBe(0);
  });
});

it('refuses to take open time away', () => {
  expect(() => openCalendar(cafe, 'Europe/Warsaw').addOpenMilliseconds(at('2026-11-20 09:00'), -1)).toThrow(RangeError);
});

describe.each(zones)('in %s', (zone) => {
  it('adding open time and counting it undo each other', () => {
    fc.assert(
      fc.property(anyHours, anyMoment, fc.integer({ min: 0, max: 200 * HOUR }), (hours, from, milliseconds) => {
        const calendar = openCalendar(hours, zone);
        const until = calendar.addOpenMilliseconds(from, milliseconds);
        expect(until).toBeGreaterThanOrEqual(from);
        expect(calendar.openMillisecondsBetween(from, until)).toBe(milliseconds);
        expect(calendar.addOpenMilliseconds(from, calendar.openMillisecondsBetween(from, until))).toBe(until);
      }),
    );
  });

  it('counts no more than real time, in parts as in whole, from whichever day it was asked first', () => {
    fc.assert(
      fc.property(anyHours, fc.array(anyMoment, { minLength: 3, maxLength: 3 }), (hours, moments) => {
        const calendar = openCalendar(hours, zone);
        const [first = at('2026-01-01 00:00'), second = first, third = first] = moments.toSorted((a, b) => a - b);
        const [, asked = first] = moments;
        calendar.isOpen(asked);
        const whole = calendar.openMillisecondsBetween(first, third);
        const parts = calendar.openMillisecondsBetween(first, second) + calendar.openMillisecondsBetween(second, third);
        expect(parts).toBe(whole);
        expect(whole).toBeLessThanOrEqual(third - first);
        expect(openCalendar(hours, zone).openMillisecondsBetween(first, third)).toBe(whole);
      }),
      // Each run lays out years of days.
      { numRuns: 25 },
    );
  });

  it('a minute counts exactly where the shop is open at it', () => {
    fc.assert(
      fc.property(anyHours, anyMoment, (hours, moment) => {
        const calendar = openCalendar(hours, zone);
        const next = at(moment + 60_000);
        expect(calendar.openMillisecondsBetween(moment, next)).toBe(calendar.isOpen(moment) ? 60_000 : 0);
      }),
    );
  });
});
