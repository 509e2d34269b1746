import { describe, expect, it } from 'vitest';
import { currencyOfCountry } from './currency-of-country.ts';
import { countryOptions, currencyOptions, cutoffOptions, guessPlace } from './regions.ts';

describe('the guess where a shop is', () => {
  it.each([
    ['Europe/Warsaw', ['en-US'], { country: 'PL', currency: 'PLN' }],
    ['Asia/Jakarta', ['id'], { country: 'ID', currency: 'IDR' }],
    ['Europe/Berlin', ['de-DE'], { country: 'DE', currency: 'EUR' }],
    ['America/New_York', ['es-US', 'en'], { country: 'US', currency: 'USD' }],
    ['UTC', ['pl-PL'], { country: 'PL', currency: 'PLN' }],
    ['UTC', ['id'], { country: 'ID', currency: 'IDR' }],
  ])('for the clock of %s and the languages %s', (zone, wishes, place) => {
    expect(guessPlace(zone, wishes)).toEqual({ ...place, zone });
  });
});

describe('the lists', () => {
  it('name every country once, with a currency that Intl knows', () => {
    const countries = countryOptions('pl');
    expect(countries.length).toBeGreaterThan(240);
    expect(countries).toContainEqual({ value: 'PL', label: 'Polska' });
    expect(new Set(countries.map(({ label }) => label)).size).toBe(countries.length);
    const known = new Set(Intl.supportedValuesOf('currency'));
    expect(countries.filter(({ value }) => !known.has(currencyOfCountry(value)))).toEqual([]);
  });

  it('name currencies in the language', () => {
    expect(currencyOptions('id').find(({ value }) => value === 'IDR')?.label).toBe('IDR · Rupiah Indonesia');
  });

  it('offer a day from midnight to noon', () => {
    const times = cutoffOptions('en-GB');
    expect([times[0]?.label, times[8]?.label, times.at(-1)?.label]).toEqual(['00:00', '04:00', '12:00']);
  });
});
