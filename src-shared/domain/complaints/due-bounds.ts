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

/** Four years: no target reaches further, and what is longer overdue is escalated whatever is set. */
const REACH = 4 * 366 * 86_400_000;

/** The bounds at `now`, in line with `clockOf`; null where the week never opens and nothing is ever due. */
export function dueBounds({ policy, calendar }: ClockRules, now: Moment): DueBounds | null {
  const at = calendar.lastOpenMoment(now);
  if (at === null) return null;
  const ownerAfter = policy.ownerAfterMinutes * 60_000;
  const dueSoon = policy.dueSoonMinutes * 60_000;
  return {
    lastOpenAt: at,
    overdueBefore: at,
    escalatedBefore: firstMoment(at - REACH, at, (due) => calendar.openMillisecondsBetween(due, at) <= ownerAfter),
    soonUntil: asMoment(firstMoment(at, at + REACH, (due) => calendar.openMillisecondsBetween(at, due) > dueSoon) - 1),
  };
}

/** The first moment from which `holds` is true, given that it stays so; `until` if it never is. */
function firstMoment(from: number, until: number, holds: (at: Moment) => boolean): Moment {
  let low = from;
  let high = until;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(asMoment(middle))) high = middle;
    else low = middle + 1;
  }
  return asMoment(low);
}
