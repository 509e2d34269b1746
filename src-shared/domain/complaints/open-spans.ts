import { addDays, businessDayFromIso, calendarOf, type BusinessDay } from '../kernel/business-day.ts';
import type { Moment } from '../kernel/clock.ts';
import { timeOfDay } from '../kernel/time-of-day.ts';
import type { OpenInterval, OpeningHours } from './policy.ts';

/** A stretch of real time in which the shop is open: `from` is in it, `until` is not. */
export interface OpenSpan {
  readonly from: Moment;
  readonly until: Moment;
}

/**
 * The stretches that a calendar day opens, in order and apart from each other. What opens before midnight belongs to
 * the day it opened on; a stretch that yesterday's opening already covers is yesterday's, so that it counts once. A
 * holiday does not cut short what was opened the evening before.
 * @param zone IANA time zone
 */
export function openSpans(hours: OpeningHours, zone: string): (day: BusinessDay) => readonly OpenSpan[] {
  const instant = timeOfDay(zone);
  const holidays = new Map(hours.holidays.map(({ date, open }) => [businessDayFromIso(date), open]));
  const ownSpans = (day: BusinessDay): readonly OpenSpan[] => {
    const intervals = holidays.get(day) ?? hours.week[calendarOf(day).weekday - 1] ?? [];
    return merged(intervals.map(({ from, until }) => ({ from: instant(day, from), until: instant(day, until) })));
  };
  return (day) => {
    const reach = ownSpans(addDays(day, -1)).at(-1)?.until;
    const spans = ownSpans(day);
    return reach === undefined ? spans : merged(spans.map((span) => clipped(span, reach)));
  };
}

/** Whether an interval is longer than nothing. */
export function isInterval({ from, until }: OpenInterval): boolean {
  return until > from;
}

function clipped(span: OpenSpan, notBefore: Moment): OpenSpan {
  return span.from < notBefore ? { from: notBefore, until: span.until } : span;
}

function merged(spans: readonly OpenSpan[]): readonly OpenSpan[] {
  const apart: OpenSpan[] = [];
  for (const span of spans.filter(isInterval).toSorted((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last === undefined || span.from > last.until) apart.push(span);
    else if (span.until > last.until) apart[apart.length - 1] = { from: last.from, until: span.until };
  }
  return apart;
}
