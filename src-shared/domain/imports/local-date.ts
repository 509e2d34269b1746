/** What comes first where a date is written in numbers. */
export const DATE_ORDERS = ['year_first', 'day_first', 'month_first'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** A date as a file states it, in the shop's own time unless it says how far that is from UTC. */
export interface LocalDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
  readonly time: LocalTime | null;
}

export interface LocalTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes east of UTC where the text says so (`Z`, `+02:00`). */
  readonly offset: number | null;
}

const TIME =
  /(?:^|[T\s,]\s*)(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?\s*([ap])?\.?(?:m\.?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i;

/**
 * Reads a date with or without a time: ISO 8601, numbers in the order the shop chose (a year in front always counts as
 * such), or with the month in words (English, Polish, Indonesian). Undefined when it is no date of the calendar.
 */
export function parseLocalDate(text: string, order: DateOrder): LocalDate | undefined {
  const whole = text.trim();
  const withoutTime = parseDate(whole, order);
  if (withoutTime !== undefined) return { ...withoutTime, time: null };
  const found = TIME.exec(whole);
  if (found === null || found.index === 0) return undefined;
  const time = timeOf(found);
  const date = parseDate(whole.slice(0, found.index).replace(/,$/, '').trim(), order);
  return time === undefined || date === undefined ? undefined : { ...date, time };
}

type Parts = Pick<LocalDate, 'year' | 'month' | 'day'>;

function parseDate(text: string, order: DateOrder): Parts | undefined {
  const yearFirst = /^(\d{4})([-/.\s])(\d{1,2})\2(\d{1,2})\.?$/.exec(text) ?? /^(\d{4})()(\d{2})(\d{2})$/.exec(text);
  if (yearFirst !== null) return onCalendar(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const numbers = /^(\d{1,2})([-/.\s])\s?(\d{1,2})\2\s?(\d{4}|\d{2})\.?$/.exec(text);
  if (numbers !== null) {
    const [first, second, third] = [Number(numbers[1]), Number(numbers[3]), Number(numbers[4])];
    if (order === 'day_first') return onCalendar(fullYear(third), second, first);
    if (order === 'month_first') return onCalendar(fullYear(third), first, second);
    return numbers[4]?.length === 2 ? onCalendar(fullYear(first), second, third) : undefined;
  }
  return parseWithWord(text);
}

function timeOf(found: RegExpExecArray): LocalTime | undefined {
  const [hourTyped, minute, second] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)];
  const half = found[4]?.toLowerCase();
  if (half !== undefined && (hourTyped < 1 || hourTyped > 12)) return undefined;
  const hour = half === undefined ? hourTyped : (hourTyped % 12) + (half === 'p' ? 12 : 0);
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  return { hour, minute, second, offset: offsetOf(found[5]) };
}

function offsetOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const found = /^([+-])(\d{2}):?(\d{2})$/.exec(text);
  if (found === null) return 0;
  const minutes = Number(found[2]) * 60 + Number(found[3]);
  return found[1] === '-' ? -minutes : minutes;
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function onCalendar(year: number, month: number, day: number): Parts | undefined {
  const days = DAYS_IN_MONTH[month - 1];
  if (days === undefined || day < 1 || day > days) return undefined;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2 && day === 29 && !leap) return undefined;
  return { year, month, day };
}

/** Beginnings of month names; Polish in the genitive too ("5 maja"). */
const MONTHS: readonly RegExp[] = [
  /^(jan|sty)/,
  /^(feb|lut|peb)/,
  /^mar/,
  /^(apr|kwi)/,
  /^(may|mei|maj)/,
  /^(jun|cze)/,
  /^(jul|lip)/,
  /^(aug|sie|agu|agt)/,
  /^(sep|wrz)/,
  /^(oct|okt|paz|paź)/,
  /^(nov|nop|lis)/,
  /^(dec|des|gru)/,
];

/** Month (1 to 12) that a word names, in any of the three languages. */
export function monthOfWord(word: string): number | undefined {
  const index = MONTHS.findIndex((name) => name.test(word.toLowerCase()));
  return index === -1 ? undefined : index + 1;
}

function parseWithWord(text: string): Parts | undefined {
  const dayFirst = /^(?:\p{L}+,\s*)?(\d{1,2})(?:st|nd|rd|th)?\.?[-\s](\p{L}{3,})\.?,?[-\s](\d{4}|\d{2})$/u.exec(text);
  const wordFirst = /^(?:\p{L}+,\s*)?(\p{L}{3,})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})$/u.exec(text);
  const [day, word, year] =
    dayFirst === null ? [wordFirst?.[2], wordFirst?.[1], wordFirst?.[3]] : [dayFirst[1], dayFirst[2], dayFirst[3]];
  if (day === undefined || word === undefined || year === undefined) return undefined;
  const month = monthOfWord(word);
  return month === undefined ? undefined : onCalendar(fullYear(Number(year)), month, Number(day));
}
