import { addDays, calendarOf, type BusinessDay } from './business-day.ts';
import type { Moment } from './clock.ts';
import { wallClock } from './local-time.ts';

const MINUTES_PER_DAY = 1440;

/**
 * When a time of day came, as an instant; what a DST change skips or repeats is read as `wallClock` reads it.
 * @param zone IANA time zone
 */
export function timeOfDay(zone: string): (day: BusinessDay, minutes: number) => Moment {
  const clock = wallClock(zone);
  return (day, minutes) => {
    const { year, month, dayOfMonth } = calendarOf(addDays(day, Math.floor(minutes / MINUTES_PER_DAY)));
    const minute = minutes % MINUTES_PER_DAY;
    return clock({ year, month, day: dayOfMonth, hour: Math.floor(minute / 60), minute: minute % 60, second: 0 });
  };
}
