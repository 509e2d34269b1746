import { describe, expect, it } from 'vitest';
import type { Language } from '#shared/contract/values.ts';
import { addDays, businessDayFromIso } from '#shared/domain/kernel/business-day.ts';
import { asMoment } from '#shared/domain/kernel/clock.ts';
import { asMinorUnits } from '#shared/domain/kernel/money.ts';
import { createFormat } from './format.ts';

const words = {
  justNow: () => 'just now',
  inMonth: (month: number, year: number | undefined) => `month ${month}${year === undefined ? '' : ` of ${year}`}`,
};

function formatIn(language: Language, zone = 'Europe/Warsaw', currency = 'PLN') {
  return createFormat({ language, zone, currency, words });
}

/** Intl puts spaces that do not break where one reads an ordinary one. */
function plain(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/gu, ' ');
}

const today = businessDayFromIso('2026-11-22');
const noon = asMoment(Date.UTC(2026, 10, 22, 11, 5));

describe('days', () => {
  it.each([
    [0, 'today'],
    [-1, 'yesterday'],
    [-13, '13 days ago'],
    [-14, '2 weeks ago'],
    [-21, '3 weeks ago'],
    [-55, '8 weeks ago'],
    [-56, 'month 9'],
    [-400, 'month 10 of 2025'],
    [1, 'tomorrow'],
    [5, 'in 5 days'],
  ])('%i days from today is %s', (days, expected) => {
    expect(formatIn('en').relativeDay(addDays(today, days), today)).toBe(expected);
  });

  it('are in the language of the moment', () => {
    expect(formatIn('pl').relativeDay(addDays(today, -21), today)).toBe('3 tygodnie temu');
    expect(formatIn('id').relativeDay(addDays(today, -1), today)).toBe('kemarin');
  });

  it('have names by their number in the week', () => {
    expect(formatIn('en').weekdayName(1)).toBe('Monday');
    expect(formatIn('pl').weekdayName(7)).toBe('niedziela');
  });

  it('do not shift with the zone of the shop', () => {
    for (const zone of ['Pacific/Honolulu', 'Pacific/Kiritimati'])
      expect(formatIn('en', zone).day(today)).toBe('22 November 2026');
  });

  it('have the case that follows "since" in Polish', () => {
    expect(formatIn('pl').sinceMonth(businessDayFromIso('2024-05-03'))).toBe('maja 2024');
    expect(formatIn('pl').monthYear(businessDayFromIso('2024-05-03'))).toBe('maj 2024');
    expect(formatIn('en').sinceMonth(businessDayFromIso('2024-05-03'))).toBe('May 2024');
  });

  it('name a birthday on the leap day', () => {
    expect(formatIn('pl').dayMonth(2, 29)).toBe('29 lutego');
  });
});

describe('moments', () => {
  it('are told in the zone of the shop', () => {
    expect(formatIn('en').time(noon)).toBe('12:05');
    expect(formatIn('en', 'Asia/Jakarta').time(noon)).toBe('18:05');
    expect(formatIn('id', 'Asia/Jakarta').time(noon)).toBe('18.05');
  });

  it('lose their date only on the same day', () => {
    const format = formatIn('en');
    expect(format.timeOrDate(noon, noon + 60_000)).toBe('12:05');
    expect(format.timeOrDate(noon, noon + 86_400_000)).toBe('22 Nov 2026, 12:05');
  });

  it.each([
    [20_000, 'just now'],
    [12 * 60_000, '12 min ago'],
    [3 * 3_600_000, '3 hr ago'],
    [50 * 3_600_000, '2 days ago'],
  ])('%i ms before now is %s', (before, expected) => {
    expect(formatIn('en').ago(asMoment(noon - before), noon)).toBe(expected);
  });

  it.each([
    [0, '0 seconds'],
    [29_001, '30 seconds'],
    [120_000, '2 minutes'],
    [3 * 3_600_000, '3 hours'],
    [3 * 86_400_000, '3 days'],
  ])('a wait of %i ms is %s', (milliseconds, expected) => {
    expect(formatIn('en').duration(milliseconds)).toBe(expected);
  });
});

describe('numbers', () => {
  it('use the marks of the language', () => {
    expect(plain(formatIn('pl').number(1_234_567.8))).toBe('1 234 567,8');
    expect(formatIn('en').decimalMark).toBe('.');
    expect(formatIn('pl').decimalMark).toBe(',');
    expect(formatIn('id').groupMark).toBe('.');
  });

  it('write money from minor units, without empty decimals', () => {
    expect(plain(formatIn('pl').money(asMinorUnits(34_800)))).toBe('348 zł');
    expect(plain(formatIn('pl').money(asMinorUnits(1_250)))).toBe('12,50 zł');
    expect(plain(formatIn('en', 'Asia/Tokyo', 'JPY').money(asMinorUnits(500)))).toBe('JP¥500');
    expect(plain(formatIn('id', 'Asia/Jakarta', 'IDR').money(asMinorUnits(25_000)))).toBe('Rp 25.000');
  });

  it('write shares as percent', () => {
    expect(plain(formatIn('en').percent(0.784))).toBe('78%');
    expect(plain(formatIn('pl').percent(0.784))).toBe('78%');
  });
});
