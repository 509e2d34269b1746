import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessDateOrder, usualDateOrder } from './guess-date-order.ts';
import { parseLocalDate, type DateOrder } from './local-date.ts';
import { parseBirthday } from './parse-birthday.ts';

const day = (year: number, month: number, dayOfMonth: number) => ({ year, month, day: dayOfMonth, time: null });

describe('a date', () => {
  it.each<[string, DateOrder, ReturnType<typeof day> | undefined]>([
    ['2024-05-06', 'day_first', day(2024, 5, 6)],
    ['2024/5/6', 'month_first', day(2024, 5, 6)],
    ['20240506', 'day_first', day(2024, 5, 6)],
    ['06.05.2024', 'day_first', day(2024, 5, 6)],
    ['6. 5. 2024', 'day_first', day(2024, 5, 6)],
    ['05/06/2024', 'month_first', day(2024, 5, 6)],
    ['5/6/24', 'month_first', day(2024, 5, 6)],
    ['24-05-06', 'year_first', day(2024, 5, 6)],
    ['6 maja 2024', 'month_first', day(2024, 5, 6)],
    ['6 Mei 2024', 'day_first', day(2024, 5, 6)],
    ['May 6, 2024', 'day_first', day(2024, 5, 6)],
    ['Monday, 6 May 2024', 'day_first', day(2024, 5, 6)],
    ['6-Oct-2024', 'day_first', day(2024, 10, 6)],
    ['13/14/2024', 'day_first', undefined],
    ['31.04.2024', 'day_first', undefined],
    ['29.02.2023', 'day_first', undefined],
    ['29.02.2024', 'day_first', day(2024, 2, 29)],
    ['06/05/2024', 'year_first', undefined],
    ['1714953600', 'day_first', undefined],
    ['soon', 'day_first', undefined],
    ['', 'day_first', undefined],
  ])('%s, %s', (text, order, expected) => {
    expect(parseLocalDate(text, order)).toEqual(expected);
  });

  it.each([
    ['2024-05-06T14:05:33Z', { hour: 14, minute: 5, second: 33, offset: 0 }],
    ['2024-05-06 14:05:33.123+02:00', { hour: 14, minute: 5, second: 33, offset: 120 }],
    ['2024-05-06T14:05-0730', { hour: 14, minute: 5, second: 0, offset: -450 }],
    ['6/5/2024 2:05 PM', { hour: 14, minute: 5, second: 0, offset: null }],
    ['6/5/2024, 12:30 a.m.', { hour: 0, minute: 30, second: 0, offset: null }],
    ['6.5.2024 9.07', { hour: 9, minute: 7, second: 0, offset: null }],
    ['May 6, 2024 23:59', { hour: 23, minute: 59, second: 0, offset: null }],
  ])('with a time: %s', (text, time) => {
    expect(parseLocalDate(text, 'day_first')).toEqual({ ...day(2024, 5, 6), time });
  });

  it.each(['2024-05-06 24:00', '2024-05-06 12:60', '2024-05-06 14:05 pm', '14:05'])(
    'not with the time of %s',
    (text) => {
      expect(parseLocalDate(text, 'day_first')).toBeUndefined();
    },
  );

  it('is read back from how JavaScript writes it, at any time', () => {
    const from = new Date('1970-01-01');
    const to = new Date('2069-12-31');
    fc.assert(
      fc.property(fc.date({ min: from, max: to, noInvalidDate: true }), (date) => {
        const read = parseLocalDate(date.toISOString(), 'day_first');
        expect(read).toMatchObject({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
          time: { hour: date.getUTCHours(), minute: date.getUTCMinutes(), second: date.getUTCSeconds(), offset: 0 },
        });
      }),
    );
  });
});

describe('the order of day and month', () => {
  it.each<[string[], DateOrder, DateOrder]>([
    [['2024-05-06', '2024-12-31'], 'day_first', 'year_first'],
    [['05/06/2024', '13/06/2024'], 'month_first', 'day_first'],
    [['05/06/2024', '06/13/2024'], 'day_first', 'month_first'],
    [['05/06/2024'], 'month_first', 'month_first'],
    [['05/06/2024', '21/07'], 'month_first', 'day_first'],
    [['09/21'], 'day_first', 'month_first'],
    [['05/06/2024'], 'year_first', 'day_first'],
    [['2024-05-06', '09-21'], 'day_first', 'year_first'],
    [[], 'day_first', 'day_first'],
  ])('%j where %s is usual', (samples, usual, expected) => {
    expect(guessDateOrder(samples, usual)).toBe(expected);
  });

  it('is usual by country', () => {
    expect(['US', 'PL', 'ID', 'JP'].map(usualDateOrder)).toEqual([
      'month_first',
      'day_first',
      'day_first',
      'year_first',
    ]);
  });
});

describe('a birthday', () => {
  it.each<[string, DateOrder, { month: number; day: number } | undefined]>([
    ['1998-09-21', 'day_first', { month: 9, day: 21 }],
    ['0000-09-21', 'day_first', { month: 9, day: 21 }],
    ['--09-21', 'day_first', { month: 9, day: 21 }],
    ['09-21', 'year_first', { month: 9, day: 21 }],
    ['21.09', 'day_first', { month: 9, day: 21 }],
    ['21.09.', 'day_first', { month: 9, day: 21 }],
    ['21.09', 'year_first', { month: 9, day: 21 }],
    ['9/21', 'month_first', { month: 9, day: 21 }],
    ['21 września', 'day_first', { month: 9, day: 21 }],
    ['Sep 21', 'day_first', { month: 9, day: 21 }],
    ['29.02', 'day_first', { month: 2, day: 29 }],
    ['30.02', 'day_first', undefined],
    ['spring', 'day_first', undefined],
  ])('%s, %s', (text, order, expected) => {
    expect(parseBirthday(text, order)).toEqual(expected);
  });
});
