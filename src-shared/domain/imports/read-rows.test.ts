import { describe, expect, it } from 'vitest';
import { lineOfCell, textOfCell } from './cell-text.ts';
import type { ImportField } from './import-field.ts';
import { readCustomerRow } from './read-customer-row.ts';
import { readVisitRow } from './read-visit-row.ts';
import { widthProblem } from './row-reader.ts';

const customer = (row: Partial<Record<ImportField, string>>) =>
  readCustomerRow(7, Object.values(row), Object.keys(row) as ImportField[], 'day_first');
const visit = (row: Partial<Record<ImportField, string>>) =>
  readVisitRow(7, Object.values(row), Object.keys(row) as ImportField[], 'day_first');

describe('a customer', () => {
  it('is read whole', () => {
    const { draft, problems } = customer({
      first_name: ' Anna ',
      last_name: 'Nowak',
      phone: "'+48 601 002 003",
      birthday: '3.4.1980',
      tags: 'regular; vegan,regular',
      opening_stamps: '7',
      enrolled_on: '2023-01-02',
      language: 'Polski',
      notes: "'=HYPERLINK(1)\r\nlikes the window",
    });
    expect(problems).toEqual([]);
    expect(draft).toMatchObject({
      line: 7,
      name: 'Anna Nowak',
      phone: '+48 601 002 003',
      birthday: { month: 4, day: 3 },
      tags: ['regular', 'vegan'],
      openingStamps: 7,
      enrolledOn: { year: 2023, month: 1, day: 2, time: null },
      language: 'pl',
      notes: '=HYPERLINK(1)\nlikes the window',
    });
  });

  it('is skipped without a name', () => {
    expect(customer({ name: '  ', phone: '601' })).toEqual({
      draft: undefined,
      problems: [{ line: 7, field: 'name', why: 'name_missing', value: '', effect: 'skipped' }],
    });
  });

  it('comes in without a value that cannot be read, and each is named', () => {
    const { draft, problems } = customer({
      name: 'Bo',
      birthday: '31.02',
      opening_stamps: '1250',
      enrolled_on: 'yesterday',
      notes: 'x'.repeat(2001),
    });
    expect(draft).toMatchObject({ name: 'Bo', birthday: null, openingStamps: 0, enrolledOn: null, notes: '' });
    expect(problems.map(({ field, why, effect }) => [field, why, effect])).toEqual([
      ['birthday', 'birthday_invalid', 'dropped'],
      ['notes', 'too_long', 'dropped'],
      ['opening_stamps', 'stamps_invalid', 'dropped'],
      ['enrolled_on', 'date_invalid', 'dropped'],
    ]);
  });

  it.each(['', '0', '8.0', '12,00'])('has whole stamps: %j', (opening_stamps) => {
    expect(customer({ name: 'Bo', opening_stamps }).problems).toEqual([]);
  });

  it.each(['-1', '2.5', 'many', '501', '1e3'])('has no stamps of %j', (opening_stamps) => {
    expect(customer({ name: 'Bo', opening_stamps }).problems).toMatchObject([{ why: 'stamps_invalid' }]);
  });
});

describe('a visit', () => {
  it('is one stamp unless the file says more, with date and time in two columns', () => {
    const read = readVisitRow(
      3,
      ['K7', '6.5.2024', '14:05'],
      ['customer_key', 'visited_at', 'visited_at'],
      'day_first',
    );
    expect(read.draft).toMatchObject({ key: 'K7', stamps: 1, at: { day: 6, month: 5, time: { hour: 14, minute: 5 } } });
  });

  it.each([
    [{ customer_key: '', visited_at: '6.5.2024' }, 'customer_unknown'],
    [{ customer_key: 'K7', visited_at: 'last week' }, 'date_invalid'],
    [{ customer_key: 'K7', visited_at: '6.5.2024', stamps: '0' }, 'stamps_invalid'],
    [{ customer_key: 'K7', visited_at: '6.5.2024', stamps: '51' }, 'stamps_invalid'],
    [{ customer_key: 'x'.repeat(121), visited_at: '6.5.2024' }, 'too_long'],
  ])('is skipped: %j', (row, why) => {
    expect(visit(row)).toMatchObject({ draft: undefined, problems: [{ line: 7, why, effect: 'skipped' }] });
  });
});

describe('text in a cell', () => {
  it('loses the apostrophe that keeps a spreadsheet from running it, and only that one', () => {
    expect(["'=1+1", "'+48", "'-5", "'@x", "'t Hooft", "''=1", '=1+1'].map(lineOfCell)).toEqual([
      '=1+1',
      '+48',
      '-5',
      '@x',
      "'t Hooft",
      "''=1",
      '=1+1',
    ]);
  });

  it('is one line, or keeps its lines', () => {
    expect(lineOfCell('a\u0000\nb\u2028c ')).toBe('a b c');
    expect(textOfCell('a\r\nb\u0007\tc ')).toBe('a\nb\tc');
  });
});

it('a line of another width is named', () => {
  expect(widthProblem(4, ['a', 'b', '', ''], 2)).toBeUndefined();
  expect(widthProblem(4, ['a', 'b', 'c'], 2)).toMatchObject({ line: 4, why: 'too_many_columns', effect: 'skipped' });
  expect(widthProblem(4, ['a'], 2)).toMatchObject({ line: 4, why: 'too_few_columns', effect: 'dropped' });
});
