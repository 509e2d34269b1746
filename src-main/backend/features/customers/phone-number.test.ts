import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPhoneNumber } from './phone-number.service.ts';

describe('reading a phone number', () => {
  it.each([
    ['601 234 482', 'PL', '48601234482'],
    ['+48 601-234-482', 'PL', '48601234482'],
    ['0048 601 234 482', 'PL', '48601234482'],
    ['(22) 555.01.02', 'PL', '48225550102'],
    ['0812-3456-7890', 'ID', '6281234567890'],
    ['+62 812 3456 7890', 'PL', '6281234567890'],
    ['020 7946 0958', 'GB', '442079460958'],
    ['12345', 'PL', '12345'],
    ['', 'PL', ''],
    ['   ', 'PL', ''],
  ])('reads %s in %s as %s', (typed, country, digits) => {
    expect(readPhoneNumber(typed, country)).toBe(digits);
  });

  it.each(['1234', '+', 'abc', '601 234 482 Anna', 'call 601234482', '601234482;ext=5', '<script>'])(
    'does not read %s',
    (typed) => {
      expect(readPhoneNumber(typed, 'PL')).toBeUndefined();
    },
  );

  const country = fc.constantFrom('PL', 'ID', 'GB', 'DE', 'US');
  const national = fc.stringMatching(/^[1-9]\d{6,10}$/);

  it('does not mind how the digits are grouped', () => {
    fc.assert(
      fc.property(country, national, fc.constantFrom(' ', '-', '.', ' - '), (where, digits, between) => {
        const grouped = digits.replace(/(\d{3})(?=\d)/g, `$1${between}`);
        expect(readPhoneNumber(grouped, where)).toBe(readPhoneNumber(digits, where));
      }),
    );
  });

  it('reads what it gave, as an international number, as the same again in every country', () => {
    fc.assert(
      fc.property(country, country, national, (home, elsewhere, digits) => {
        const read = readPhoneNumber(digits, home);
        fc.pre(read !== undefined && read !== digits);
        expect(readPhoneNumber(`+${read}`, elsewhere)).toBe(read);
      }),
    );
  });
});
