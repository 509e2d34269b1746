import { currencyOfCountry } from './currency-of-country.ts';

/** A value and how a person reads it. */
export interface NamedValue {
  readonly value: string;
  readonly label: string;
}

/** Where a shop is: country (ISO 3166), currency (ISO 4217) and time zone (IANA). */
export interface Place {
  readonly country: string;
  readonly currency: string;
  readonly zone: string;
}

// Codes Intl can name that are no place a shop is in: unions, exceptional reservations, private use.
const noCountries = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'QO', 'ZZ', 'AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA']);
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

function countriesIn(locale: string): NamedValue[] {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.flatMap((code) => {
    // Withdrawn codes are named by what came after them.
    if (noCountries.has(code) || new Intl.Locale(`und-${code}`).region !== code) return [];
    const label = names.of(code);
    return label === undefined ? [] : [{ value: code, label }];
  });
}

export function countryOptions(locale: string): NamedValue[] {
  return countriesIn(locale).toSorted((one, other) => one.label.localeCompare(other.label, locale));
}

export function currencyOptions(locale: string): NamedValue[] {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((value) => ({
    value,
    label: `${value} · ${names.of(value) ?? value}`,
  }));
}

/** @param also a zone that must be among them, such as an older name that is in use */
export function zoneOptions(also: string): NamedValue[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), also])]
    .toSorted()
    .map((value) => ({ value, label: value.replaceAll('_', ' ').replaceAll('/', ' / ') }));
}

/** Times a business day may begin at: every half hour from midnight to noon, as minutes after midnight. */
export function cutoffOptions(locale: string): NamedValue[] {
  const times = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
  return Array.from({ length: 25 }, (_, index) => ({
    value: String(index * 30),
    label: times.format(index * 30 * 60_000),
  }));
}

// In every engine we run on, but not yet in TypeScript's own types.
type LocaleWithZones = Intl.Locale & { getTimeZones?(): string[] | undefined };

function zonesOfCountry(country: string): readonly string[] {
  const locale: LocaleWithZones = new Intl.Locale(`und-${country}`);
  return locale.getTimeZones?.() ?? [];
}

/** Guesses where the shop is from the clock of this computer first, and from its languages second. */
export function guessPlace(zone: string, wishes: readonly string[]): Place {
  const regions = wishes.flatMap((wish) => new Intl.Locale(wish).region ?? []);
  const inZone = (country: string) => zonesOfCountry(country).includes(zone);
  const country =
    regions.find(inZone) ??
    countriesIn('en').find(({ value }) => inZone(value))?.value ??
    regions[0] ??
    new Intl.Locale(wishes[0] ?? 'en').maximize().region ??
    'PL';
  return { country, currency: currencyOfCountry(country), zone };
}
