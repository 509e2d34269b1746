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
