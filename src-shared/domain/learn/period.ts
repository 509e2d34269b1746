import { addDays, businessDayFromIso, calendarOf, type BusinessDay } from '../kernel/business-day.ts';

/** Business days, both ends included. */
export interface Period {
  readonly from: BusinessDay;
  readonly to: BusinessDay;
}

export const periodPresets = ['days30', 'quarter', 'lastQuarter', 'months12', 'all'] as const;
export type PeriodPreset = (typeof periodPresets)[number];

/** The first day that can be named: before anything a shop could have written down. */
const beginning = 0 as BusinessDay;

/** What a preset means today; all but the last quarter end today. */
export function periodOf(preset: PeriodPreset, today: BusinessDay): Period {
  const { year, month } = calendarOf(today);
  const firstOfQuarter = firstDay(year, month - ((month - 1) % 3));
  switch (preset) {
    case 'days30':
      return { from: addDays(today, -29), to: today };
    case 'quarter':
      return { from: firstOfQuarter, to: today };
    case 'lastQuarter': {
      const to = addDays(firstOfQuarter, -1);
      return { from: firstDay(calendarOf(to).year, calendarOf(to).month - 2), to };
    }
    case 'months12': {
      const { dayOfMonth } = calendarOf(today);
      const yearAgo = addDays(firstDay(year - 1, month), dayOfMonth - 1);
      // 29 February a year ago was 1 March: the day after it begins twelve months either way.
      return { from: calendarOf(yearAgo).month === month ? addDays(yearAgo, 1) : yearAgo, to: today };
    }
    default:
      return { from: beginning, to: today };
  }
}

export function lengthOf({ from, to }: Period): number {
  return to - from + 1;
}

/** As many days, ending the day before. */
export function periodBefore(period: Period): Period {
  return { from: addDays(period.from, -lengthOf(period)), to: addDays(period.from, -1) };
}

function firstDay(year: number, month: number): BusinessDay {
  return businessDayFromIso(`${year}-${String(month).padStart(2, '0')}-01`);
}
