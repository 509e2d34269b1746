import { businessDayFromIso, calendarOf, type BusinessDay } from '../kernel/business-day.ts';

/** Day and month; the year of birth is nobody's business. */
export interface DayAndMonth {
  readonly month: number;
  readonly day: number;
}

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** 29 February is a birthday. */
export function isBirthday({ month, day }: DayAndMonth): boolean {
  const days = DAYS_IN_MONTH[month - 1];
  return days !== undefined && Number.isInteger(day) && day >= 1 && day <= days;
}

/** Days from `today` to the next birthday, 0 on the day itself; 29 February falls on the 28th in other years. */
export function birthdayInDays(birthday: DayAndMonth, today: BusinessDay): number {
  const { year } = calendarOf(today);
  const thisYear = birthdayIn(year, birthday);
  return (thisYear >= today ? thisYear : birthdayIn(year + 1, birthday)) - today;
}

function birthdayIn(year: number, { month, day }: DayAndMonth): BusinessDay {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const thatDay = month === 2 && day === 29 && !isLeap ? 28 : day;
  const two = (value: number): string => String(value).padStart(2, '0');
  return businessDayFromIso(`${year}-${two(month)}-${two(thatDay)}`);
}
