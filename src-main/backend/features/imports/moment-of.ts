import type { LocalDate } from '#shared/domain/imports/local-date.ts';
import { addMinutes, asMoment, type Moment } from '#shared/domain/kernel/clock.ts';
import type { CalendarTime } from '#shared/domain/kernel/local-time.ts';

/** A date without a time is noon: the same business day wherever the cut-off lies. */
const NOON = { hour: 12, minute: 0, second: 0, offset: null };

/** The instant a file means, in the shop's own time where it does not say how far that is from UTC. */
export function momentOf({ year, month, day, time }: LocalDate, wallClock: (at: CalendarTime) => Moment): Moment {
  const { hour, minute, second, offset } = time ?? NOON;
  if (offset === null) return wallClock({ year, month, day, hour, minute, second });
  return addMinutes(asMoment(Date.UTC(year, month - 1, day, hour, minute, second)), -offset);
}
