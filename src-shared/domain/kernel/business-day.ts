import { Temporal } from 'temporal-polyfill';
import type { Brand } from './brand.ts';
import { asMoment, type Moment } from './clock.ts';

/** A shop's day as days since 1970-01-01; it begins at the cut-off, so that a bar's Friday may end at 4 a.m. */
export type BusinessDay = Brand<number, 'BusinessDay'>;

const MILLISECONDS_PER_DAY = 86_400_000;

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
  const startOf = (day: BusinessDay): Moment => {
    const midnight = Temporal.PlainDate.from(isoOfBusinessDay(day));
    const local = midnight.toPlainDateTime({ hour: Math.floor(cutoffMinutes / 60), minute: cutoffMinutes % 60 });
    return asMoment(local.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds);
  };
  // The till asks for the same day all day long; the bounds of the last day answer without time zone arithmetic.
  let known: { day: BusinessDay; start: number; end: number } | undefined;
  const dayOf = (at: Moment): BusinessDay => {
    if (known !== undefined && at >= known.start && at < known.end) return known.day;
    const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
    let day = businessDayFromIso(local.toString());
    if (at < startOf(day)) day = addDays(day, -1);
    known = { day, start: startOf(day), end: startOf(addDays(day, 1)) };
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
