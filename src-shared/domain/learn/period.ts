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
    case 'months12':
      return monthsUntil(today, 12);
    default:
      return { from: beginning, to: today };
  }
}

/** So many months that end on a day: from the day after the same day of the month they began in, as far as it has one. */
export function monthsUntil(to: BusinessDay, months: number): Period {
  const { year, month, dayOfMonth } = calendarOf(to);
  const started = month - months;
  const first = firstDay(year + Math.floor((started - 1) / 12), ((((started - 1) % 12) + 12) % 12) + 1);
  const same = addDays(first, dayOfMonth - 1);
  // A month without that day gives the first of the next one: the day after its last either way.
  return { from: calendarOf(same).month === calendarOf(first).month ? addDays(same, 1) : nextMonth(first), to };
}

/** The first day of the month after. */
function nextMonth(firstOfMonth: BusinessDay): BusinessDay {
  const { year, month } = calendarOf(addDays(firstOfMonth, 31));
  return firstDay(year, month);
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
