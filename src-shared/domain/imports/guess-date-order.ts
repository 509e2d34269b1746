import { parseLocalDate, type DateOrder } from './local-date.ts';

/**
 * The order in which most of these dates can be read; where day and month cannot be told apart, the one that is usual
 * at the shop.
 * @param usual what the shop's country writes
 */
export function guessDateOrder(samples: readonly string[], usual: DateOrder): DateOrder {
  // Birthdays without a year follow the dates that have one.
  const dates = samples.filter((text) => /\d{4}|\d\D+\d+\D+\d/.test(text));
  if (dates.length === 0) return usual;
  if (dates.every((text) => /^\s*\d{4}\D?\d/.test(text))) return 'year_first';
  const readable = (order: DateOrder): number =>
    dates.filter((text) => parseLocalDate(text, order) !== undefined).length;
  const dayFirst = readable('day_first');
  const monthFirst = readable('month_first');
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? 'day_first' : 'month_first';
  return usual === 'year_first' ? 'day_first' : usual;
}

const MONTH_FIRST_COUNTRIES: readonly string[] = ['US', 'PH', 'PR', 'GU', 'PW', 'FM', 'MH'];
const YEAR_FIRST_COUNTRIES: readonly string[] = ['CN', 'JP', 'KR', 'TW', 'HU', 'LT', 'SE', 'MN'];

/** @param country two letters, ISO 3166 */
export function usualDateOrder(country: string): DateOrder {
  if (MONTH_FIRST_COUNTRIES.includes(country)) return 'month_first';
  return YEAR_FIRST_COUNTRIES.includes(country) ? 'year_first' : 'day_first';
}
