import { addDays, type BusinessDay } from '../../kernel/business-day.ts';
import { nearestRank } from '../../statistics/quantile.ts';

/** So many days of the same weekday say what is usual. */
export const mostUsualDays = 8;

/** No further back than half a year: what was usual before that is another season. */
const furthestWeeks = 26;

/**
 * The days a day is compared with: the latest ones of the same weekday before it on which anybody came, newest first. A
 * day the shop was closed on says nothing about how a day usually goes.
 * @param isOpen whether anybody came on a day
 */
export function sameWeekdays(day: BusinessDay, isOpen: (day: BusinessDay) => boolean): BusinessDay[] {
  const days: BusinessDay[] = [];
  for (let weeks = 1; weeks <= furthestWeeks && days.length < mostUsualDays; weeks += 1) {
    const before = addDays(day, -7 * weeks);
    if (isOpen(before)) days.push(before);
  }
  return days;
}

/** Every day that could be one of them, for who asks for all of them at once. */
export function comparableDays(day: BusinessDay): BusinessDay[] {
  return Array.from({ length: furthestWeeks }, (_, weeks) => addDays(day, -7 * (weeks + 1)));
}

/** The median by nearest rank, so that it is a number that was seen; null of no days. */
export function usual(values: readonly number[]): number | null {
  return nearestRank(
    values.toSorted((a, b) => a - b),
    0.5,
  );
}
