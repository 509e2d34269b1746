import type { BusinessDay } from '../kernel/business-day.ts';

/** What customers are put together by: when they first came. Weeks begin on Monday (ISO 8601). */
export const cohortUnits = ['month', 'week'] as const;
export type CohortUnit = (typeof cohortUnits)[number];

const MILLISECONDS_PER_DAY = 86_400_000;

/** 1970-01-01 was a Thursday: so many days after a Monday. */
const DAYS_AFTER_MONDAY = 3;

/** The first day of the month a day lies in. */
export function monthOf(day: BusinessDay): BusinessDay {
  const date = new Date(day * MILLISECONDS_PER_DAY);
  return (Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / MILLISECONDS_PER_DAY) as BusinessDay;
}

/** The Monday of the week a day lies in. */
export function weekOf(day: BusinessDay): BusinessDay {
  const sinceMonday = (day + DAYS_AFTER_MONDAY) % 7;
  return (day - (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday)) as BusinessDay;
}

export function periodOfUnit(unit: CohortUnit, day: BusinessDay): BusinessDay {
  return unit === 'month' ? monthOf(day) : weekOf(day);
}

/** The first day of the period after the one that begins on `period`. */
export function periodAfter(unit: CohortUnit, period: BusinessDay): BusinessDay {
  return unit === 'month' ? monthOf((period + 31) as BusinessDay) : ((period + 7) as BusinessDay);
}

/** How many periods lie between two that begin on these days; negative when the second is earlier. */
export function periodsBetween(unit: CohortUnit, from: BusinessDay, to: BusinessDay): number {
  if (unit === 'week') return Math.round((to - from) / 7);
  const start = new Date(from * MILLISECONDS_PER_DAY);
  const end = new Date(to * MILLISECONDS_PER_DAY);
  return (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
}
