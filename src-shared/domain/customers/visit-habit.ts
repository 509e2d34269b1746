import type { BusinessDay } from '../kernel/business-day.ts';

export const HABIT_WINDOW_DAYS = 365;
const FEWEST_VISITS = 3;
const REGULARITY_HALF_LIFE_DAYS = 30;

/**
 * How often she usually comes: the median of the days between one visit and the next over the last 12 months, so that
 * one long holiday does not change it.
 * @param visitDays distinct business days, in any order
 * @returns days (half a day where two middle gaps differ by one), or null below three visits
 */
export function usualGapDays(visitDays: readonly BusinessDay[], today: BusinessDay): number | null {
  const days = visitDays.filter((day) => day <= today && today - day <= HABIT_WINDOW_DAYS).toSorted((a, b) => a - b);
  if (days.length < FEWEST_VISITS) return null;
  const gaps: number[] = [];
  for (const [index, day] of days.entries()) {
    const before = days[index - 1];
    if (before !== undefined) gaps.push(day - before);
  }
  return median(gaps);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return (lower + upper) / 2;
}

/**
 * How much of a regular she is, as a figure to order by: the binary logarithm of her visits, less one for every 30 days
 * away (so visits count half). Who came 60 times and left half a year ago stands behind who comes now. Days are
 * counted from 1970 and not from today, so that the order holds overnight.
 * @param seenDay last visit, or the day of enrolment before the first one
 */
export function regularity(visits: number, seenDay: BusinessDay): number {
  return Math.log2(1 + visits) + seenDay / REGULARITY_HALF_LIFE_DAYS;
}

/** How many of her usual gaps somebody is away before she is later than her habit. */
const LATE_AFTER_GAPS = 2;

/**
 * Whether somebody is later than her own habit: away for more than twice her usual gap.
 * @param days her visits' distinct business days, ascending; `count` of them are meant
 * @returns null where she has no habit, as `usualGapDays` has it
 */
export function isLaterThanHabit(days: ArrayLike<number>, count: number, today: BusinessDay): boolean | null {
  let first = count;
  while (first > 0 && today - (days[first - 1] ?? 0) <= HABIT_WINDOW_DAYS) first -= 1;
  const gaps = count - first - 1;
  if (gaps + 1 < FEWEST_VISITS) return null;
  // Late is a median below this; whether it is takes no sorting.
  const bound = (today - (days[count - 1] ?? 0)) / LATE_AFTER_GAPS;
  let below = 0;
  let largestBelow = 0;
  let smallestRest = Number.POSITIVE_INFINITY;
  for (let at = first + 1; at < count; at += 1) {
    const gap = (days[at] ?? 0) - (days[at - 1] ?? 0);
    if (gap < bound) {
      below += 1;
      if (gap > largestBelow) largestBelow = gap;
    } else if (gap < smallestRest) smallestRest = gap;
  }
  if (2 * below === gaps) return (largestBelow + smallestRest) / 2 < bound;
  return 2 * below > gaps;
}
