import { asMoment, type Moment } from '../kernel/clock.ts';
import type { ClockRules } from './case-clocks.ts';

/** Between these a due time says how a clock stands, so that cases can be counted along an index. */
export interface DueBounds {
  /** The last moment the shop was open: what came in or was taken up after it rings nothing yet. */
  readonly lastOpenAt: Moment;
  /** Due before it: the owner is asked. */
  readonly escalatedBefore: Moment;
  /** Due before it: overdue. */
  readonly overdueBefore: Moment;
  /** Due at it or before: due soon. */
  readonly soonUntil: Moment;
}

/** A cycle of leap years. What is overdue for longer than that is escalated, whatever is set. */
const FURTHEST_BACK = 4 * 366 * 86_400_000;

/** The bounds at `now`, in line with `clockOf`; null where the week never opens and nothing is ever due. */
export function dueBounds({ policy, calendar }: ClockRules, now: Moment): DueBounds | null {
  const at = calendar.lastOpenMoment(now);
  if (at === null) return null;
  const ownerAfter = policy.ownerAfterMinutes * 60_000;
  const isNotYet = (due: number) => calendar.openMillisecondsBetween(asMoment(due), at) <= ownerAfter;
  // The first millisecond that is too much, and the one before it.
  const soonUntil = calendar.addOpenMilliseconds(at, policy.dueSoonMinutes * 60_000 + 1) - 1;
  return {
    lastOpenAt: at,
    overdueBefore: at,
    escalatedBefore: firstBefore(at, isNotYet),
    soonUntil: asMoment(soonUntil),
  };
}

/** The first moment from which `holds` is true, given that it stays so until `end`; looks no further back than it must. */
function firstBefore(end: Moment, holds: (at: number) => boolean): Moment {
  let back = 86_400_000;
  while (back < FURTHEST_BACK && holds(end - back)) back *= 2;
  let low = end - back;
  let high: number = end;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return asMoment(low);
}
