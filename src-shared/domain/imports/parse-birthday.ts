import { isBirthday, type DayAndMonth } from '../customers/birthday.ts';
import { monthOfWord, parseLocalDate, type DateOrder } from './local-date.ts';

/**
 * Day and month of a birthday, with or without a year; the year is not kept. `0000-09-21` is how Square writes one
 * without a year, `--09-21` how ISO 8601 does.
 */
export function parseBirthday(text: string, order: DateOrder): DayAndMonth | undefined {
  const typed = text.trim();
  const withoutYear = typed.replace(/^(0000|-)-/, '');
  const full = parseLocalDate(typed, order);
  if (full !== undefined && withoutYear === typed) return { month: full.month, day: full.day };
  const birthday = dayAndMonth(withoutYear, withoutYear === typed ? order : 'year_first');
  return birthday !== undefined && isBirthday(birthday) ? birthday : undefined;
}

function dayAndMonth(text: string, order: DateOrder): DayAndMonth | undefined {
  const numbers = /^(\d{1,2})([-/.\s])\s?(\d{1,2})\.?$/.exec(text);
  if (numbers !== null) {
    const [first, second] = [Number(numbers[1]), Number(numbers[3])];
    // Nobody writes a month, a dot and then a day.
    const dayFirst = order === 'day_first' || numbers[2] === '.';
    return dayFirst ? { month: second, day: first } : { month: first, day: second };
  }
  const words = /^(\d{1,2})(?:st|nd|rd|th)?\.?[-\s](\p{L}{3,})\.?$/u.exec(text);
  const wordFirst = /^(\p{L}{3,})\.?[-\s](\d{1,2})(?:st|nd|rd|th)?$/u.exec(text);
  const [day, word] = words === null ? [wordFirst?.[2], wordFirst?.[1]] : [words[1], words[2]];
  const month = word === undefined ? undefined : monthOfWord(word);
  return month === undefined ? undefined : { month, day: Number(day) };
}
