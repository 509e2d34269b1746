import { currencyDigits, type MinorUnits } from '#shared/domain/kernel/money.ts';

/** Writes amounts for people, with the code of the currency: `12.50 PLN`. */
export function moneyIn(currency: string, language: string): (amount: MinorUnits) => string {
  const digits = currencyDigits(currency);
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return (amount) => `${number.format(amount / 10 ** digits)} ${currency}`;
}
