import type { Moment } from '../kernel/clock.ts';
import type { OpenCalendar } from './opening-hours.ts';
import type { Target } from './policy.ts';

/**
 * By when something that started must be done. Throws where the week never opens.
 *
 * `open_minutes`: the earliest moment by which the shop was open for so long since the start; a start while closed
 * counts from the next opening, and a target that is used up at closing time is due at closing time.
 *
 * `open_days`: a time of day on the n-th open day after the day of the start (1 is the next open day). Days that stay
 * closed are passed over, the day of the start never counts, whatever the hour. The day of the start is the local
 * calendar day, except that the small hours of an opening past midnight belong to the evening it opened on. The time
 * stands even where the shop is closed at it. Where it would come before the start (00:30 for what started at 01:00
 * of last night's opening), it is that of the open day after.
 */
export function dueAt(target: Target, startedAt: Moment, calendar: OpenCalendar): Moment {
  if (target.kind === 'open_minutes') return calendar.addOpenMilliseconds(startedAt, target.minutes * 60_000);
  const day = calendar.openDayAfter(calendar.dayOf(startedAt), target.days);
  const due = calendar.timeOn(day, target.by);
  return due > startedAt ? due : calendar.timeOn(calendar.openDayAfter(day, 1), target.by);
}
