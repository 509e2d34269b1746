import { addDays, calendarOf, type BusinessDay } from '../../kernel/business-day.ts';
import type { Period } from '../../learn/period.ts';
import { monthOf, periodAfter } from '../cohort-period.ts';

/** The days of the month that begins on a day. */
export function daysOfMonth(month: BusinessDay): Period {
  return { from: month, to: addDays(periodAfter('month', month), -1) };
}

/** The first day of the month before. */
export function monthBefore(month: BusinessDay): BusinessDay {
  return monthOf(addDays(month, -1));
}

/** The first day of the same month a year earlier. */
export function monthYearEarlier(month: BusinessDay): BusinessDay {
  // Half a month past a year ago is in it whether the year had a leap day or not.
  return monthOf(addDays(month, -365 + 14));
}

/**
 * The months there is a letter of, the newest first: finished ones, from the one of the shop's first visit on.
 * @param firstDay null where nobody came yet
 */
export function letterMonths(firstDay: BusinessDay | null, today: BusinessDay): BusinessDay[] {
  const months: BusinessDay[] = [];
  if (firstDay === null) return months;
  const first = monthOf(firstDay);
  for (let month = monthBefore(monthOf(today)); month >= first; month = monthBefore(month)) months.push(month);
  return months;
}

/** A letter is new in the first days of the month after. */
const newForDays = 7;

/** Whether the letter of the month that just ended is so fresh that it is worth pointing at. */
export function isLetterNew(today: BusinessDay): boolean {
  return calendarOf(today).dayOfMonth <= newForDays;
}
