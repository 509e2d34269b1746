import { kaplanMeier, type SurvivalCurve, type Waited } from '../../statistics/kaplan-meier.ts';
import type { Interval } from '../../statistics/wilson.ts';

/** Days at which the curve is read. */
export const toldDays = [7, 30, 60, 90] as const;

/** Who has not come again by then is late. */
export const LATE_AFTER_DAYS = 30;

/** What share had come again by then, 0 to 1. */
export interface ReturnedWithin {
  readonly days: number;
  readonly share: number;
  /** Not known where nobody has come yet or nobody is left to wait for. */
  readonly interval: Interval | null;
}

/** How long it takes until the next visit, of some customers or visits. */
export interface ReturnCurve {
  /** Customers, or visits, that were followed. */
  readonly of: number;
  /** Of those, by now followed by another visit. */
  readonly returned: number;
  /** The longest that anybody was followed, in days: nothing is known beyond it. */
  readonly followedDays: number;
  /** Times in days; the share still to come again. */
  readonly curve: SurvivalCurve;
  /** How many were followed for more than 30 days without coming again in them. */
  readonly waitingLate: number;
  /** Only where somebody was followed so long. */
  readonly within: readonly ReturnedWithin[];
}

/**
 * Kaplan-Meier curve of the time to the next visit, censored on the last day that is looked at, and what it says after
 * 7, 30, 60 and 90 days.
 * @param waited times in days
 */
export function returnCurve(waited: readonly Waited[]): ReturnCurve {
  const sum = (of: (one: Waited) => number) => waited.reduce((total, one) => total + of(one), 0);
  const followedDays = waited.reduce((longest, { time }) => Math.max(longest, time), 0);
  const curve = kaplanMeier(waited);
  return {
    of: sum(({ happened, censored }) => happened + censored),
    returned: sum(({ happened }) => happened),
    followedDays,
    curve,
    waitingLate: sum(({ time, happened, censored }) => (time > LATE_AFTER_DAYS ? happened + censored : 0)),
    within: toldDays.filter((days) => isKnownAt({ followedDays, curve }, days)).map((days) => readAt(curve, days)),
  };
}

/** Whether the curve reaches a day: somebody was followed so long, or nobody is left to wait for. */
export function isKnownAt({ followedDays, curve }: Pick<ReturnCurve, 'followedDays' | 'curve'>, days: number): boolean {
  return followedDays >= days || curve.steps.at(-1)?.survival === 0;
}

function readAt(curve: SurvivalCurve, days: number): ReturnedWithin {
  const step = curve.steps.findLast(({ time }) => time <= days);
  if (step === undefined) return { days, share: 0, interval: null };
  const interval = step.survival === 0 ? null : { low: 1 - step.high, high: 1 - step.low };
  return { days, share: 1 - step.survival, interval };
}
