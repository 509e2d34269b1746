import { survivalAt } from '../../statistics/kaplan-meier.ts';
import { isKnownAt, LATE_AFTER_DAYS, type ReturnCurve } from './return-curve.ts';

/** What the curve says in a sentence. */
export type ReturnFinding =
  | { readonly says: 'nobody' }
  /** Nobody has come again so far. */
  | { readonly says: 'noneBack'; readonly of: number }
  /** So few that only the counts are told. */
  | { readonly says: 'few'; readonly of: number; readonly returned: number }
  | { readonly says: 'half'; readonly days: number; readonly late: LateReturn | null }
  /** More than half have not come again by any day that is known: the share by the longest one told. */
  | { readonly says: 'fewerThanHalf'; readonly days: number; readonly share: number; readonly late: LateReturn | null };

/** Of those who had not come again after `afterDays`, the share (0 to 1) who came within the next `withinDays`. */
export interface LateReturn {
  readonly afterDays: number;
  readonly withinDays: number;
  readonly share: number;
}

/** Below so many, a share would say more than is known. */
const FEWEST = 20;
const LATE_WITHIN = 60;

/**
 * What can be said truly: the median where the curve reaches it, otherwise the share by the longest day it is known
 * for; and, of those away for 30 days, who came in the 60 after them: 1 - S(90) / S(30). The curve goes by what was
 * seen until the last day, so "half of those who come back" is never said: who will come back is not known.
 */
export function returnFinding(returns: ReturnCurve): ReturnFinding {
  const { of, returned, curve, within, followedDays } = returns;
  if (of === 0) return { says: 'nobody' };
  if (returned === 0) return { says: 'noneBack', of };
  const last = within.at(-1);
  if (of < FEWEST || (curve.median === null && last === undefined)) return { says: 'few', of, returned };
  const late = lateReturn(returns);
  if (curve.median !== null) return { says: 'half', days: curve.median, late };
  return { says: 'fewerThanHalf', days: last?.days ?? followedDays, share: last?.share ?? 0, late };
}

function lateReturn(returns: ReturnCurve): LateReturn | null {
  const { curve, waitingLate } = returns;
  const after = survivalAt(curve, LATE_AFTER_DAYS);
  if (!isKnownAt(returns, LATE_AFTER_DAYS + LATE_WITHIN) || after === 0 || waitingLate < FEWEST) return null;
  const share = 1 - survivalAt(curve, LATE_AFTER_DAYS + LATE_WITHIN) / after;
  return { afterDays: LATE_AFTER_DAYS, withinDays: LATE_WITHIN, share };
}
