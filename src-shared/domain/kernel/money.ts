import type { Brand } from './brand.ts';

/** Integer minor units (grosze, cents, rupiah) of the shop's currency. */
export type MinorUnits = Brand<number, 'MinorUnits'>;

export function asMinorUnits(value: number): MinorUnits {
  if (!Number.isSafeInteger(value)) throw new Error(`Money is whole minor units, not ${value}`);
  return value as MinorUnits;
}

/** Currencies whose minor unit is not a hundredth (ISO 4217). */
const DIGITS: Readonly<Record<string, number>> = {
  ...digitsOf(0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'),
  ...digitsOf(3, 'BHD IQD JOD KWD LYD OMR TND'),
  ...digitsOf(4, 'CLF UYW'),
  // ISO gives the rupiah two digits; the sen went out of use decades ago and no price in a shop has one.
  ...digitsOf(0, 'IDR'),
};

/**
 * Digits after the decimal separator that amounts of a currency are kept and written with. From a table of our own:
 * the one behind Intl changes between engines and years, and an amount that is stored must not.
 * @param currency ISO 4217 code
 */
export function currencyDigits(currency: string): number {
  return DIGITS[currency] ?? 2;
}

function digitsOf(digits: number, currencies: string): Record<string, number> {
  return Object.fromEntries(currencies.split(' ').map((currency) => [currency, digits]));
}
