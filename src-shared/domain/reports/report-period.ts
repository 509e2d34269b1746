import { addDays, businessDayFromIso, calendarOf, isoOfBusinessDay, type BusinessDay } from '../kernel/business-day.ts';
import { monthsUntil, type Period } from '../learn/period.ts';

export const reportPeriods = ['weeks4', 'months6', 'year1', 'all'] as const;
export type ReportPeriod = (typeof reportPeriods)[number];

/** The first day that can be named: before anything a shop could have written down. */
const beginning = 0 as BusinessDay;

/** The days a report is asked about where somebody names a span; all of them end today. */
export function reportPeriodOf(name: ReportPeriod, today: BusinessDay): Period {
  switch (name) {
    case 'weeks4':
      return { from: addDays(today, -27), to: today };
    case 'months6':
      return monthsUntil(today, 6);
    case 'year1':
      return monthsUntil(today, 12);
    default:
      return { from: beginning, to: today };
  }
}

/** The same days of the calendar a year earlier; of 29 February it is the 28th. */
export function yearEarlier({ from, to }: Period): Period {
  return { from: dayYearEarlier(from), to: dayYearEarlier(to) };
}

function dayYearEarlier(day: BusinessDay): BusinessDay {
  const { year, month, dayOfMonth } = calendarOf(day);
  const leapDay = month === 2 && dayOfMonth === 29;
  return businessDayFromIso(`${year - 1}${isoOfBusinessDay(leapDay ? addDays(day, -1) : day).slice(4)}`);
}
