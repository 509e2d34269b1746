import { addDays, businessCalendar, type BusinessDay } from '../kernel/business-day.ts';
import { asMoment, type Moment } from '../kernel/clock.ts';
import { timeOfDay } from '../kernel/time-of-day.ts';
import { isInterval, openSpans, type OpenSpan } from './open-spans.ts';
import type { OpeningHours } from './policy.ts';

/** Opening hours laid over real time: an hour that a DST change repeats counts twice, one that it skips not at all. */
export interface OpenCalendar {
  isOpen(at: Moment): boolean;
  /** Milliseconds in which the shop was open; 0 where `until` is not after `from`. */
  openMillisecondsBetween(from: Moment, until: Moment): number;
  /**
   * The earliest moment by which so many open milliseconds have passed since `at`: the closing time rather than the
   * next opening, and `at` itself for none. Throws where the week never opens, and for less than nothing.
   */
  addOpenMilliseconds(at: Moment, milliseconds: number): Moment;
  /** `at` while open, else the last closing time; null where the week never opens. */
  lastOpenMoment(at: Moment): Moment | null;
  /** The calendar day a moment belongs to; the small hours of an opening past midnight belong to the day it opened on. */
  dayOf(at: Moment): BusinessDay;
  /** The n-th day after `day` that opens at all (1 is the next one). Throws where the week never opens. */
  openDayAfter(day: BusinessDay, count: number): BusinessDay;
  /** @param minutes since local midnight */
  timeOn(day: BusinessDay, minutes: number): Moment;
}

interface KeptDay {
  readonly spans: readonly OpenSpan[];
  /** Open milliseconds of all kept days before this one, counted from whichever day was asked for first. */
  readonly before: number;
  readonly length: number;
}

/**
 * Whether some day of the week opens. Openings on holidays alone are not enough: they come to an end, and a clock that
 * waits for the next one would never run.
 */
export function isEverOpen(hours: OpeningHours): boolean {
  return hours.week.some((intervals) => intervals.some(isInterval));
}

/** @param zone IANA time zone of the shop */
export function openCalendar(hours: OpeningHours, zone: string): OpenCalendar {
  const everOpen = isEverOpen(hours);
  const days = businessCalendar(zone, 0);
  const dayAt = keptDays(openSpans(hours, zone));

  // What yesterday opened may reach into today; nothing reaches further.
  const openUntil = (at: Moment): number => {
    const yesterday = dayAt(addDays(days.dayOf(at), -1));
    return yesterday.before + openBefore(yesterday, at) + openBefore(dayAt(days.dayOf(at)), at);
  };
  const spansAround = (at: Moment): readonly OpenSpan[] => {
    const today = days.dayOf(at);
    return [...dayAt(addDays(today, -1)).spans, ...dayAt(today).spans];
  };
  const isOpen = (at: Moment): boolean => spansAround(at).some(({ from, until }) => from <= at && at < until);
  const refuseNeverOpen = (): void => {
    if (!everOpen) throw new RangeError('The week of these opening hours never opens');
  };

  return {
    isOpen,
    openMillisecondsBetween: (from, until) => (until > from ? openUntil(until) - openUntil(from) : 0),
    addOpenMilliseconds: (at, milliseconds) => {
      refuseNeverOpen();
      if (milliseconds < 0) throw new RangeError(`Open time is added, not taken away: ${milliseconds}`);
      if (milliseconds === 0) return at;
      const target = openUntil(at) + milliseconds;
      let day = addDays(days.dayOf(at), -1);
      while (dayAt(day).before + dayAt(day).length < target) day = addDays(day, 1);
      return momentIn(dayAt(day), target);
    },
    lastOpenMoment: (at) => {
      if (!everOpen) return null;
      if (isOpen(at)) return at;
      for (let day = days.dayOf(at); ; day = addDays(day, -1)) {
        const closing = dayAt(day).spans.findLast(({ until }) => until <= at)?.until;
        if (closing !== undefined) return closing;
      }
    },
    dayOf: (at) => {
      const today = days.dayOf(at);
      const yesterday = addDays(today, -1);
      return dayAt(yesterday).spans.some(({ from, until }) => from <= at && at < until) ? yesterday : today;
    },
    openDayAfter: (day, count) => {
      refuseNeverOpen();
      let found = day;
      for (let left = count; left > 0;) {
        found = addDays(found, 1);
        if (dayAt(found).length > 0) left -= 1;
      }
      return found;
    },
    timeOn: timeOfDay(zone),
  };
}

/** Days with their running total, kept without a gap between the first and the last that were asked for. */
function keptDays(spansOf: (day: BusinessDay) => readonly OpenSpan[]): (day: BusinessDay) => KeptDay {
  const kept = new Map<BusinessDay, KeptDay>();
  let first: BusinessDay | undefined;
  let last: BusinessDay | undefined;
  const keep = (day: BusinessDay, beforeOf: (length: number) => number): KeptDay => {
    const spans = spansOf(day);
    const length = spans.reduce((sum, { from, until }) => sum + (until - from), 0);
    const entry = { spans, length, before: beforeOf(length) };
    kept.set(day, entry);
    return entry;
  };
  return (day) => {
    const found = kept.get(day);
    if (found !== undefined) return found;
    if (first === undefined || last === undefined) {
      first = last = day;
      return keep(day, () => 0);
    }
    let entry: KeptDay | undefined;
    for (; last < day; last = addDays(last, 1)) {
      const previous = kept.get(last);
      entry = keep(addDays(last, 1), () => (previous === undefined ? 0 : previous.before + previous.length));
    }
    for (; first > day; first = addDays(first, -1)) {
      const next = kept.get(first);
      entry = keep(addDays(first, -1), (length) => (next === undefined ? 0 : next.before - length));
    }
    if (entry === undefined) throw new Error(`Day ${day} is not kept`);
    return entry;
  };
}

function openBefore({ spans }: KeptDay, at: Moment): number {
  return spans.reduce((sum, { from, until }) => sum + Math.max(0, Math.min(at, until) - from), 0);
}

/** @param target a running total that lies within the day */
function momentIn(day: KeptDay, target: number): Moment {
  let left = target - day.before;
  for (const { from, until } of day.spans) {
    if (left <= until - from) return asMoment(from + left);
    left -= until - from;
  }
  throw new Error(`A day of ${day.length} open milliseconds does not hold ${target - day.before}`);
}
