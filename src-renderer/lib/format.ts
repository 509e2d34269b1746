import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import { localeTags, type Language } from '#shared/contract/values.ts';
import { percentWords } from '#shared/domain/kernel/percent.ts';
import { currencyDigits, type MinorUnits } from '#shared/domain/kernel/money.ts';

const dayMs = 86_400_000;
const hourMs = 3_600_000;
const minuteMs = 60_000;

/** The few words Intl does not have in the case a sentence needs. */
export interface FormatWords {
  justNow(): string;
  /** "in March": `month` is 1 to 12; the year only when it is another one. */
  inMonth(month: number, year: number | undefined): string;
}

export interface FormatSettings {
  readonly language: Language;
  /** IANA */
  readonly zone: string;
  /** ISO 4217 */
  readonly currency: string;
  readonly words: FormatWords;
}

/** Weekday, month and the like of a business day are the calendar's own: it is written in UTC whatever the shop's zone. */
function dateOf(day: BusinessDay): Date {
  return new Date(day * dayMs);
}

function marksOf(locale: string): { decimalMark: string; groupMark: string } {
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.8);
  const mark = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { decimalMark: mark('decimal'), groupMark: mark('group') };
}

/** Dates, times, numbers and money as the language writes them, in the shop's zone and currency. */
export function createFormat({ language, zone, currency, words }: FormatSettings) {
  const locale = localeTags[language];
  const ofDay = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const ofMoment = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });

  const dates = ofDay({ day: 'numeric', month: 'long', year: 'numeric' });
  const shortDates = ofDay({ day: 'numeric', month: 'short', year: 'numeric' });
  const dayMonths = ofDay({ day: 'numeric', month: 'long' });
  const weekdays = ofDay({ weekday: 'long' });
  const months = ofDay({ month: 'long' });
  const shortMonths = ofDay({ month: 'short' });
  const shortDayMonths = ofDay({ day: 'numeric', month: 'short' });
  const monthYears = ofDay({ month: 'long', year: 'numeric' });
  const shortMonthYears = ofDay({ month: 'short', year: 'numeric' });
  const times = ofMoment({ hour: 'numeric', minute: '2-digit' });
  const momentDates = ofMoment({ day: 'numeric', month: 'short', year: 'numeric' });
  const momentDateTimes = ofMoment({
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
  const clocks = ofDay({ hour: 'numeric', minute: '2-digit' });
  const clock = (hour: number): string => clocks.format((hour % 24) * hourMs);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const shortRelative = new Intl.RelativeTimeFormat(locale, { numeric: 'always', style: 'short' });
  const numbers = new Intl.NumberFormat(locale);
  const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 0 });
  const digits = currencyDigits(currency);
  const minorInMajor = 10 ** digits;
  // Said outright: the page's Intl and the backend's may know different digits for a currency.
  const money = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    trailingZeroDisplay: 'stripIfInteger',
  });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });

  function relativeDay(day: BusinessDay, today: BusinessDay): string {
    const days = day - today;
    const away = Math.abs(days);
    if (away < 14) return relative.format(days, 'day');
    if (away < 56) return relative.format(Math.round(days / 7), 'week');
    const date = dateOf(day);
    const sameYear = date.getUTCFullYear() === dateOf(today).getUTCFullYear();
    return words.inMonth(date.getUTCMonth() + 1, sameYear ? undefined : date.getUTCFullYear());
  }

  function ago(at: Moment, now: number): string {
    const minutes = Math.floor((now - at) / minuteMs);
    if (minutes < 1) return words.justNow();
    if (minutes < 60) return shortRelative.format(-minutes, 'minute');
    if (minutes < 24 * 60) return shortRelative.format(-Math.floor(minutes / 60), 'hour');
    return shortRelative.format(-Math.floor(minutes / (24 * 60)), 'day');
  }

  function unit(amount: number, name: 'second' | 'minute' | 'hour' | 'day'): string {
    return new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: name,
      unitDisplay: 'long',
    }).format(amount);
  }

  /** A span to wait, rounded up in its natural unit: "30 seconds", "2 minutes", "3 hours". */
  function duration(milliseconds: number): string {
    const seconds = Math.ceil(milliseconds / 1000);
    if (seconds < 90) return unit(Math.max(0, seconds), 'second');
    if (seconds < 90 * 60) return unit(Math.ceil(seconds / 60), 'minute');
    if (seconds < 36 * 3600) return unit(Math.ceil(seconds / 3600), 'hour');
    return unit(Math.ceil(seconds / 86_400), 'day');
  }

  return {
    ...marksOf(locale),
    /** "12 March 2024" */
    day: (day: BusinessDay) => dates.format(dateOf(day)),
    /** "12 Mar 2024" */
    shortDay: (day: BusinessDay) => shortDates.format(dateOf(day)),
    /** "12 March" of a month (1 to 12) and day of month. */
    dayMonth: (month: number, dayOfMonth: number) => dayMonths.format(Date.UTC(2024, month - 1, dayOfMonth)),
    /** "12 Nov" */
    shortDayMonth: (day: BusinessDay) => shortDayMonths.format(dateOf(day)),
    /** "Nov" */
    shortMonth: (day: BusinessDay) => shortMonths.format(dateOf(day)),
    weekday: (day: BusinessDay) => weekdays.format(dateOf(day)),
    /** "Monday" of 1, as ISO 8601 counts. */
    weekdayName: (weekday: number) => weekdays.format(Date.UTC(2024, 0, weekday)), // 2024 begins on a Monday
    /** As it stands alone, for a list to choose from; `month` is 1 to 12. */
    monthName: (month: number) => months.format(Date.UTC(2024, month - 1, 1)),
    /** "March 2024", standing alone. */
    monthYear: (day: BusinessDay) => monthYears.format(dateOf(day)),
    /** `Sept 2026`, for narrow columns. */
    shortMonthYear: (day: BusinessDay) => shortMonthYears.format(dateOf(day)),
    /** "March 2024" as it follows "since": Polish wants another case there, the one it has after a day. */
    sinceMonth: (day: BusinessDay) => {
      const parts = dates.formatToParts(dateOf(day));
      const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
      return `${part('month')} ${part('year')}`;
    },
    relativeDay,
    ago,
    duration,
    time: (at: Moment) => times.format(at),
    date: (at: Moment) => momentDates.format(at),
    dateTime: (at: Moment) => momentDateTimes.format(at),
    /** An hour of the day, 0 to 24: "9:00". */
    clock,
    /** From an hour to the next: "9:00–10:00". */
    hourSpan: (hour: number) => `${clock(hour)}–${clock(hour + 1)}`,
    /** The time alone when it is today in the shop, date and time otherwise. */
    timeOrDate: (at: Moment, now: number) =>
      momentDates.format(at) === momentDates.format(now) ? times.format(at) : momentDateTimes.format(at),
    number: (value: number) => numbers.format(value),
    /** With so many decimals, no more and no fewer. */
    decimal: (value: number, decimals: number) =>
      new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value),
    /** A whole number with its sign: "+6", "−3", "0". */
    signed: (value: number) => signed.format(value),
    /** `share` is 0 to 1; only none of it is 0 %, only all of it 100 %. */
    percent: (share: number, most = 0) => percentWords(locale, share, { most }),
    /** Whole amounts without empty decimals: "348 zł", "12,50 zł". */
    money: (amount: MinorUnits) => money.format(amount / minorInMajor),
    moneyDigits: digits,
    currency,
    list: (items: readonly string[]) => lists.format(items),
    language,
    locale,
    zone,
  };
}

export type Format = ReturnType<typeof createFormat>;
