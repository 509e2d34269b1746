import { expect, test } from 'vitest';
import { businessCalendar } from './business-day.ts';
import { asMoment } from './clock.ts';
import { partOfDay, partOfHour, type PartOfDay } from './part-of-day.ts';
import { timeOfDay } from './time-of-day.ts';

/** Warsaw is an hour before UTC on this day in November. */
const at = (time: string) => asMoment(Date.parse(`2026-11-19T${time}:00+01:00`));

const times: readonly (readonly [string, number, PartOfDay])[] = [
  ['04:00', 4, 'morning'],
  ['11:59', 4, 'morning'],
  ['12:00', 4, 'afternoon'],
  ['16:59', 4, 'afternoon'],
  ['17:00', 4, 'evening'],
  ['23:59', 4, 'evening'],
  ['00:00', 4, 'evening'],
  ['03:59', 4, 'evening'],
  ['00:00', 0, 'morning'],
  ['11:30', 12, 'evening'],
];

test.each(times)('%s in a day that begins at %d is %s', (time, cutoffHour, part) => {
  const calendar = businessCalendar('Europe/Warsaw', cutoffHour * 60);
  expect(partOfDay(at(time), calendar.dayOf(at(time)), timeOfDay(calendar.zone))).toBe(part);
});

test.each(times)('the hour of %s in a day that begins at %d is of the same part', (time, cutoffHour, part) => {
  expect(partOfHour(Number(time.slice(0, 2)), cutoffHour * 60)).toBe(part);
});
