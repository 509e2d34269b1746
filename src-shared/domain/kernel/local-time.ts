import { Temporal } from 'temporal-polyfill';
import { asMoment, type Moment } from './clock.ts';

export interface CalendarTime {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/**
 * What the clock on the wall of a zone showed, as an instant. A time that a DST change skips is read as the one after
 * the gap, a time that comes twice as the first.
 * @param zone IANA time zone
 */
export function wallClock(zone: string): (at: CalendarTime) => Moment {
  // Time zone arithmetic is slow and a file names the same days over and over; most days have one offset from end to end.
  const offsets = new Map<number, number | null>();
  const offsetOfDay = (day: number): number | null => {
    let offset = offsets.get(day);
    if (offset === undefined) {
      const start = offsetAt(zone, day - MILLISECONDS_PER_DAY / 2);
      const end = offsetAt(zone, day + 1.5 * MILLISECONDS_PER_DAY);
      offset = start === end ? start : null;
      offsets.set(day, offset);
    }
    return offset;
  };
  return (at) => {
    const day = Date.UTC(at.year, at.month - 1, at.day);
    const offset = offsetOfDay(day);
    if (offset !== null) return asMoment(day + ((at.hour * 60 + at.minute) * 60 + at.second) * 1000 - offset);
    const local = Temporal.PlainDateTime.from({ ...at });
    return asMoment(local.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds);
  };
}

/**
 * What the clock on the wall of a zone shows at an instant, as milliseconds since its midnight.
 * @param zone IANA time zone
 */
export function timeOfDayIn(zone: string): (at: Moment) => number {
  // Most UTC days have one offset from end to end; the days on which it changes are asked about one by one.
  const offsets = new Map<number, number | null>();
  return (at) => {
    const day = Math.floor(at / MILLISECONDS_PER_DAY);
    let offset = offsets.get(day);
    if (offset === undefined) {
      const start = offsetAt(zone, day * MILLISECONDS_PER_DAY);
      const end = offsetAt(zone, (day + 1) * MILLISECONDS_PER_DAY);
      offset = start === end ? start : null;
      if (offsets.size >= MOST_KEPT_OFFSETS) offsets.clear();
      offsets.set(day, offset);
    }
    const local = at + (offset ?? offsetAt(zone, at));
    return local - Math.floor(local / MILLISECONDS_PER_DAY) * MILLISECONDS_PER_DAY;
  };
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** Ten years of days; more than that is not kept at once. */
const MOST_KEPT_OFFSETS = 3653;

function offsetAt(zone: string, at: number): number {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
}
