import { describe, expect, it } from 'vitest';
import en from '#resources/locales/en/people.json' with { type: 'json' };
import id from '#resources/locales/id/people.json' with { type: 'json' };
import pl from '#resources/locales/pl/people.json' with { type: 'json' };
import { guessColumns, looksLikeData } from './guess-columns.ts';
import { guessDelimiter } from './guess-delimiter.ts';
import { missingFields } from './import-field.ts';

const columns = (headings: string[], sample: string[][] = [], kind: 'customers' | 'visits' = 'customers') =>
  guessColumns(kind, headings, sample).columns;

describe('columns of a customers file', () => {
  it('by English headings', () => {
    expect(columns(['First Name', 'Surname', 'Mobile', 'E-mail', 'DOB', 'Stamps', 'Shoe size'])).toEqual([
      'first_name',
      'last_name',
      'phone',
      'email',
      'birthday',
      'opening_stamps',
      null,
    ]);
  });

  it('by Polish headings', () => {
    expect(columns(['Imię i nazwisko', 'Nr telefonu', 'Urodziny', 'Pieczątki', 'Uwagi', 'Klient od'])).toEqual([
      'name',
      'phone',
      'birthday',
      'opening_stamps',
      'notes',
      'enrolled_on',
    ]);
  });

  it('by Indonesian headings', () => {
    expect(columns(['NAMA', 'No. HP', 'Tanggal Lahir', 'Jumlah Stempel', 'Catatan', 'ID Pelanggan'])).toEqual([
      'name',
      'phone',
      'birthday',
      'opening_stamps',
      'notes',
      'reference',
    ]);
  });

  it('by what stands in them', () => {
    expect(
      columns(
        ['Kto', 'A', 'B'],
        [
          ['Anna', '+48 601 002 003', 'a@b.pl'],
          ['Bo', '+48 601 002 004', 'b@b.pl'],
        ],
      ),
    ).toEqual([null, 'phone', 'email']);
  });

  it('never takes points, money or visits for stamps', () => {
    const guessed = columns([
      'Name',
      'Points',
      'Points balance',
      'Punkty',
      'Poin',
      'Total spent',
      'Total visits',
      'Balance',
    ]);
    expect(guessed).toEqual(['name', null, null, null, null, null, null, null]);
  });

  it('takes a column of card codes only when a scanner could read them', () => {
    expect(columns(['Name', 'Code'], [['Anna', 'ABC-1']])).toEqual(['name', null]);
    expect(columns(['Name', 'Code'], [['Anna', '4006381333931']])).toEqual(['name', 'code']);
  });
});

describe('exports of other programs', () => {
  const square =
    'Reference ID,First Name,Last Name,Email Address,Phone Number,Nickname,Company Name,Street Address 1,City,Postal Code,Birthday,Memo,Creation Source,First Visit,Last Visit,Transaction Count,Lifetime Spend,Square Customer ID';
  const loyverse =
    'Customer id,Customer name,Email,Phone,Address,City,Region,Postal code,Country,Customer code,Points balance,Note,First visit,Last visit,Total visits,Total spent';

  it('recognises Square', () => {
    const guess = guessColumns('customers', square.split(','), []);
    expect(guess.recognised).toBe('square');
    const kept = square
      .split(',')
      .flatMap((heading, at) => (guess.columns[at] === null ? [] : [[heading, guess.columns[at]]]));
    expect(kept).toEqual([
      ['First Name', 'first_name'],
      ['Last Name', 'last_name'],
      ['Email Address', 'email'],
      ['Phone Number', 'phone'],
      ['Birthday', 'birthday'],
      ['Memo', 'notes'],
      ['First Visit', 'enrolled_on'],
      ['Square Customer ID', 'reference'],
    ]);
    expect(missingFields('customers', guess.columns)).toEqual([]);
  });

  it('recognises Loyverse, and leaves its points alone', () => {
    const guess = guessColumns('customers', loyverse.split(','), []);
    expect(guess.recognised).toBe('loyverse');
    expect(guess.columns[loyverse.split(',').indexOf('Points balance')]).toBeNull();
    expect(guess.columns).not.toContain('opening_stamps');
    expect(missingFields('customers', guess.columns)).toEqual([]);
  });

  it('does not mistake any other file for one', () => {
    expect(guessColumns('customers', ['First name', 'Last name', 'Email', 'Phone'], []).recognised).toBeNull();
    expect(guessColumns('visits', square.split(','), []).recognised).toBeNull();
  });
});

describe('our own export', () => {
  it.each([
    ['en', en.csv],
    ['pl', pl.csv],
    ['id', id.csv],
  ])('is recognised in %s', (_language, words) => {
    const headings = Object.values(words);
    const guess = guessColumns('customers', headings, []);
    expect(guess.recognised).toBe('stempel');
    const kept = Object.keys(words).filter((_, at) => guess.columns[at] !== null);
    expect(kept).toEqual(
      expect.arrayContaining([
        'name',
        'phone',
        'email',
        'birthday',
        'usualOrder',
        'notes',
        'tags',
        'code',
        'enrolled',
        'language',
      ]),
    );
    expect(kept).toHaveLength(10);
  });
});

describe('columns of a visits file', () => {
  it.each([
    [
      ['Customer', 'Date', 'Qty'],
      ['customer_key', 'visited_at', 'stamps'],
    ],
    [
      ['Nr karty', 'Data', 'Godzina'],
      ['customer_key', 'visited_at', 'visited_at'],
    ],
    [
      ['Tanggal', 'Pelanggan', 'Jumlah'],
      ['visited_at', 'customer_key', 'stamps'],
    ],
    [
      ['Phone', 'Visited at'],
      ['customer_key', 'visited_at'],
    ],
  ])('%j', (headings, expected) => {
    expect(columns(headings, [], 'visits')).toEqual(expected);
  });
});

it('tells a first row of data from headings', () => {
  expect(looksLikeData(['Name', 'Phone', 'E-mail'])).toBe(false);
  expect(looksLikeData(['Anna Nowak', '601 002 003', ''])).toBe(true);
  expect(looksLikeData(['17', '1997-01-01', '2'])).toBe(true);
});

it.each([
  ['name,phone\nAnna,1\n', ','],
  ['name;phone\n"Nowak, Anna";1\n', ';'],
  ['name\tphone\nAnna\t1', '\t'],
  ['name|phone|note\nAnna|1|a,b\n', '|'],
  ['name\nAnna\n', ','],
  ['', ','],
])('finds the delimiter of %j', (head, delimiter) => {
  expect(guessDelimiter(head)).toBe(delimiter);
});
