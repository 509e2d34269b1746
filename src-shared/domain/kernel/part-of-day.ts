import type { BusinessDay } from './business-day.ts';
import type { Moment } from './clock.ts';

/** Before noon, until five, and from then on: the shifts of an ordinary shop. */
export const partsOfDay = ['morning', 'afternoon', 'evening'] as const;
export type PartOfDay = (typeof partsOfDay)[number];

/** Minutes since local midnight. */
const NOON = 12 * 60;
const EVENING = 17 * 60;

/**
 * Which part of a business day an hour on the wall belongs to; what comes after midnight is the evening before.
 * @param hour 0 to 23
 * @param cutoffMinutes minutes after midnight at which a business day begins
 */
export function partOfHour(hour: number, cutoffMinutes: number): PartOfDay {
  const minutes = hour * 60;
  if (minutes + 60 <= cutoffMinutes || minutes >= EVENING) return 'evening';
  return minutes < NOON ? 'morning' : 'afternoon';
}

/**
 * Which part of its business day a moment belongs to, by the shop's clock; what comes after midnight and before the
 * next day begins is still the evening.
 * @param day the business day of the moment
 * @param timeOn when a time of day came, as `timeOfDay` says it
 */
export function partOfDay(
  at: Moment,
  day: BusinessDay,
  timeOn: (day: BusinessDay, minutes: number) => Moment,
): PartOfDay {
  if (at < timeOn(day, NOON)) return 'morning';
  return at < timeOn(day, EVENING) ? 'afternoon' : 'evening';
}
