import { Temporal } from 'temporal-polyfill';
import type { Brand } from './brand.ts';
import { asMoment, type Moment } from './clock.ts';

/** A shop's day as days since 1970-01-01; it begins at the cut-off, so that a bar's Friday may end at 4 a.m. */
export type BusinessDay = Brand<number, 'BusinessDay'>;

const MILLISECONDS_PER_DAY = 86_400_000;

/** Ten years of days; more than that is not kept at once. */
const MOST_KEPT_STARTS = 3653;

/** @param iso a calendar date as `YYYY-MM-DD` */
export function businessDayFromIso(iso: string): BusinessDay {
  const date = Temporal.PlainDate.from(iso);
  return (Date.UTC(date.year, date.month - 1, date.day) / MILLISECONDS_PER_DAY) as BusinessDay;
}

export function isoOfBusinessDay(day: BusinessDay): string {
  return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

export function addDays(day: BusinessDay, days: number): BusinessDay {
  return (day + days) as BusinessDay;
}

/** Month (1-12) and day of the month (1-31) of a business day. */
export function calendarOf(day: BusinessDay): { year: number; month: number; dayOfMonth: number; weekday: number } {
  const date = new Date(day * MILLISECONDS_PER_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
    weekday: date.getUTCDay() === 0 ? 7 : date.getUTCDay(), // ISO: Monday is 1
  };
}

export interface BusinessCalendar {
  readonly zone: string;
  readonly cutoffMinutes: number;
  dayOf(at: Moment): BusinessDay;
  /** First instant of the day; the day ends where the next one starts. */
  startOf(day: BusinessDay): Moment;
}

/**
 * The shop's calendar.
 * @param zone IANA time zone, for example `Europe/Warsaw`
 * @param cutoffMinutes minutes after local midnight at which a business day begins (0 to 720)
 */
export function businessCalendar(zone: string, cutoffMinutes: number): BusinessCalendar {
  // A day is asked for again with every stamp, and an import asks for years of days; time zone arithmetic is slow.
  const starts = new Map<BusinessDay, Moment>();
  const computeStart = (day: BusinessDay): Moment => {
    const midnight = Temporal.PlainDate.from(isoOfBusinessDay(day));
    const local = midnight.toPlainDateTime({ hour: Math.floor(cutoffMinutes / 60), minute: cutoffMinutes % 60 });
    return asMoment(local.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds);
  };
  const startOf = (day: BusinessDay): Moment => {
    let start = starts.get(day);
    if (start === undefined) {
      if (starts.size >= MOST_KEPT_STARTS) starts.clear();
      start = computeStart(day);
      starts.set(day, start);
    }
    return start;
  };
  const dayOf = (at: Moment): BusinessDay => {
    // Local time is at most 14 hours away from UTC, so the day is this one or one beside it.
    let day = Math.floor((at - cutoffMinutes * 60_000) / MILLISECONDS_PER_DAY) as BusinessDay;
    while (at < startOf(day)) day = addDays(day, -1);
    while (at >= startOf(addDays(day, 1))) day = addDays(day, 1);
    return day;
  };
  return { zone, cutoffMinutes, dayOf, startOf };
}

export function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
