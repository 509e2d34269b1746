import { parseLocalDate, type DateOrder } from './local-date.ts';
import { parseBirthday } from './parse-birthday.ts';

/**
 * The order in which most of these dates and birthdays can be read; where day and month cannot be told apart, the one
 * that is usual at the shop.
 * @param usual what the shop's country writes
 */
export function guessDateOrder(samples: readonly string[], usual: DateOrder): DateOrder {
  const dates = samples.filter((text) => text.trim() !== '');
  const withYear = dates.filter((text) => /\d{4}|\d\D+\d+\D+\d/.test(text));
  // Birthdays without a year follow the dates that have one.
  if (withYear.length > 0 && withYear.every((text) => /^\s*\d{4}\D?\d/.test(text))) return 'year_first';
  const readable = (order: DateOrder): number =>
    dates.filter((text) => parseLocalDate(text, order) !== undefined || parseBirthday(text, order) !== undefined)
      .length;
  const dayFirst = readable('day_first');
  const monthFirst = readable('month_first');
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? 'day_first' : 'month_first';
  return usual === 'year_first' && withYear.length > 0 ? 'day_first' : usual;
}

const MONTH_FIRST_COUNTRIES: readonly string[] = ['US', 'PH', 'PR', 'GU', 'PW', 'FM', 'MH'];
const YEAR_FIRST_COUNTRIES: readonly string[] = ['CN', 'JP', 'KR', 'TW', 'HU', 'LT', 'SE', 'MN'];

/** @param country two letters, ISO 3166 */
export function usualDateOrder(country: string): DateOrder {
  if (MONTH_FIRST_COUNTRIES.includes(country)) return 'month_first';
  return YEAR_FIRST_COUNTRIES.includes(country) ? 'year_first' : 'day_first';
}
