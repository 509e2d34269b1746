import type { Brand } from './brand.ts';

/** Integer minor units (grosze, cents, rupiah) of the shop's currency. */
export type MinorUnits = Brand<number, 'MinorUnits'>;

export function asMinorUnits(value: number): MinorUnits {
  if (!Number.isSafeInteger(value)) throw new Error(`Money is whole minor units, not ${value}`);
  return value as MinorUnits;
}

/** Digits after the decimal separator that the currency is written with (ISO 4217 through Intl). */
export function currencyDigits(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}
