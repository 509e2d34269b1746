import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTarget } from '#test/builders/case-clock-story.ts';
import { aWeek, anyHours, anyMoment, at, zones } from '#test/builders/opening-hours.ts';
import { dueAt } from './due.ts';
import { openCalendar } from './opening-hours.ts';
import type { Target } from './policy.ts';

const cafe = aWeek();
const bar = aWeek({ everyDay: ['18:00-26:00'] });
const mondayToFriday = aWeek({ everyDay: ['7:00-19:00'], sunday: [] });
const minutes = (count: number): Target => ({ kind: 'open_minutes', minutes: count });
const byTenAfter = (days: number): Target => ({ kind: 'open_days', days, by: 600 });
const bySixAfter = (days: number): Target => ({ kind: 'open_days', days, by: 1080 });

/** 2026-11-20 is a Friday. */
describe('due in Warsaw', () => {
  it.each([
    ['an hour in the morning', cafe, minutes(60), '2026-11-20 09:00', '2026-11-20 10:00'],
    ['an hour from before the opening', cafe, minutes(60), '2026-11-20 05:00', '2026-11-20 08:00'],
    ['an hour that is used up at closing time', cafe, minutes(60), '2026-11-19 18:00', '2026-11-19 19:00'],
    ['half before closing, half after opening', cafe, minutes(60), '2026-11-19 18:30', '2026-11-20 07:30'],
    ['from closing time itself', cafe, minutes(60), '2026-11-19 19:00', '2026-11-20 08:00'],
    ['four hours from Friday evening', cafe, minutes(240), '2026-11-20 18:00', '2026-11-21 11:00'],
    ['four hours over a closed Sunday', aWeek({ sunday: [] }), minutes(240), '2026-11-21 17:00', '2026-11-23 10:00'],
    [
      'over a closed holiday',
      aWeek({ holidays: { '2026-11-11': [] } }),
      minutes(60),
      '2026-11-10 18:30',
      '2026-11-12 07:30',
    ],
    ['past midnight', bar, minutes(180), '2026-11-20 23:30', '2026-11-21 18:30'],
    [
      'over the hour that is skipped',
      aWeek({ everyDay: ['20:00-28:00'] }),
      minutes(120),
      '2026-03-29 01:00',
      '2026-03-29 04:00',
    ],
    [
      'over the hour that comes twice',
      aWeek({ everyDay: ['20:00-28:00'] }),
      minutes(180),
      '2026-10-25 01:00',
      '2026-10-25 03:00',
    ],
    ['an evening message by 10 the next morning', cafe, byTenAfter(1), '2026-11-19 21:15', '2026-11-20 10:00'],
    ['a morning message too', cafe, byTenAfter(1), '2026-11-19 07:30', '2026-11-20 10:00'],
    ['a message after midnight belongs to its own day', cafe, byTenAfter(1), '2026-11-20 00:30', '2026-11-21 10:00'],
    [
      'Friday evening where the weekend is closed',
      aWeek({ sunday: [] }),
      byTenAfter(2),
      '2026-11-20 20:00',
      '2026-11-23 10:00',
    ],
    [
      'over a closed holiday',
      aWeek({ holidays: { '2026-11-11': [] } }),
      byTenAfter(1),
      '2026-11-10 20:00',
      '2026-11-12 10:00',
    ],
    [
      'over holidays in a row',
      aWeek({ holidays: { '2026-12-24': ['7:00-13:00'], '2026-12-25': [], '2026-12-26': [] } }),
      bySixAfter(2),
      '2026-12-23 12:00',
      '2026-12-27 18:00',
    ],
    [
      'a day that is open for an hour counts',
      aWeek({ holidays: { '2026-12-24': ['7:00-8:00'] } }),
      bySixAfter(1),
      '2026-12-23 12:00',
      '2026-12-24 18:00',
    ],
    ['on a closed day', mondayToFriday, byTenAfter(1), '2026-11-22 12:00', '2026-11-23 10:00'],
    [
      'before that day opens',
      aWeek({ everyDay: ['12:00-22:00'] }),
      byTenAfter(1),
      '2026-11-19 13:00',
      '2026-11-20 10:00',
    ],
    ['after that day closes', aWeek({ sunday: ['9:00-16:00'] }), bySixAfter(1), '2026-11-21 12:00', '2026-11-22 18:00'],
    ['at a bar in the evening', bar, byTenAfter(1), '2026-11-19 22:00', '2026-11-20 10:00'],
    ['at a bar after midnight: still last night', bar, byTenAfter(1), '2026-11-20 01:30', '2026-11-20 10:00'],
    ['at a bar after it closed: a day of its own', bar, byTenAfter(1), '2026-11-20 02:00', '2026-11-21 10:00'],
    [
      'at a bar by a time that was over already',
      bar,
      { kind: 'open_days', days: 1, by: 30 } satisfies Target,
      '2026-11-20 01:00',
      '2026-11-21 00:30',
    ],
    ['over the night that loses an hour', cafe, byTenAfter(1), '2026-03-28 20:00', '2026-03-29 10:00'],
    ['over the night that has an hour twice', cafe, byTenAfter(1), '2026-10-24 20:00', '2026-10-25 10:00'],
    [
      'by a time that is skipped',
      cafe,
      { kind: 'open_days', days: 1, by: 150 } satisfies Target,
      '2026-03-28 20:00',
      '2026-03-29 03:30',
    ],
    ['in three open days', cafe, bySixAfter(3), '2026-11-20 09:00', '2026-11-23 18:00'],
  ])('%s', (_, hours, target, startedAt, due) => {
    expect(dueAt(target, at(startedAt), openCalendar(hours, 'Europe/Warsaw'))).toBe(at(due));
  });
});

it.each(zones)('is after the start and never earlier for a later start: %s', (zone) => {
  const later = fc.integer({ min: 0, max: 4 * 86_400_000 });
  fc.assert(
    fc.property(anyHours, anyTarget, anyMoment, later, (hours, wished, start, milliseconds) => {
      const calendar = openCalendar(hours, zone);
      const due = dueAt(wished, start, calendar);
      expect(due).toBeGreaterThan(start);
      expect(dueAt(wished, at(start + milliseconds), calendar)).toBeGreaterThanOrEqual(due);
    }),
  );
});
