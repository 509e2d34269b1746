import type { BusinessDay } from '../kernel/business-day.ts';
import type { Moment } from '../kernel/clock.ts';

/** Right after it was settled the answer would only be polite. */
const AFTER_MILLISECONDS = 2 * 60 * 60 * 1000;
/** Later nobody remembers, and the question is odd. */
export const ASKED_WITHIN_DAYS = 90;
/** A customer is asked on so many visits at most. */
const MOST_VISITS = 3;

/** A case of somebody who is at the counter. */
export interface SettledCase {
  /** For the last time. */
  readonly settledAt: Moment;
  readonly settledDay: BusinessDay;
  /** When she was last asked about it, whatever she said. */
  readonly askedAt: Moment | null;
  /** Business days on which she was here since the day it was settled. */
  readonly visitedOn: readonly BusinessDay[];
  /** Business days on which the question was put off. */
  readonly putOffOn: readonly BusinessDay[];
}

/**
 * Whether a customer who is here is asked if it was put right.
 *
 * Once after each settling, from the next business day on or two hours after it, for 90 days. Put off, it is asked on
 * her next visit; after three visits on which it could have been asked she is left alone.
 */
export function mayAsk(
  { settledAt, settledDay, askedAt, visitedOn, putOffOn }: SettledCase,
  { now, today }: { readonly now: Moment; readonly today: BusinessDay },
): boolean {
  if (askedAt !== null && askedAt >= settledAt) return false;
  if (today - settledDay > ASKED_WITHIN_DAYS || today < settledDay) return false;
  if (today === settledDay && now - settledAt < AFTER_MILLISECONDS) return false;
  const since = putOffOn.filter((day) => day >= settledDay);
  if (since.includes(today)) return false;
  const before = new Set([...visitedOn.filter((day) => day > settledDay), ...since].filter((day) => day < today));
  return before.size < MOST_VISITS;
}
