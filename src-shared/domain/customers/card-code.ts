import type { Brand } from '../kernel/brand.ts';

/** Digits with a GTIN check digit: what is printed on a customer's card and read by a scanner. */
export type CardCode = Brand<string, 'CardCode'>;

/** EAN prefix 29 is kept free for use inside a shop (GS1: restricted circulation numbers). */
const IN_STORE_PREFIX = '29';
export const RANDOM_DIGITS = 10;

/**
 * The check digit of GS1's GTIN family: from the right, digits weigh 3, 1, 3, ...
 * Source: GS1 General Specifications, section 7.9.
 */
function checkDigit(digits: string): number {
  let sum = 0;
  for (let fromRight = 0; fromRight < digits.length; fromRight += 1) {
    const digit = Number(digits[digits.length - 1 - fromRight]);
    sum += digit * (fromRight % 2 === 0 ? 3 : 1);
  }
  return (10 - (sum % 10)) % 10;
}

/**
 * A new EAN-13 from the in-store range; it says nothing about the customer.
 * @param random 10 random digits
 */
export function makeCardCode(random: string): CardCode {
  if (!/^\d{10}$/.test(random)) throw new Error(`A card code is made of ${RANDOM_DIGITS} digits`);
  const digits = IN_STORE_PREFIX + random;
  return `${digits}${checkDigit(digits)}` as CardCode;
}

/**
 * Reads what was scanned or typed: ours, or a pre-printed card of 8 to 14 digits whose check digit is right. UPC-A
 * (12 digits) is read as the EAN-13 it is, because scanners send it either way.
 */
export function parseCardCode(typed: string): CardCode | undefined {
  const digits = typed.replace(/[\s-]+/g, '');
  if (!/^\d{8,14}$/.test(digits) || /^0+$/.test(digits)) return undefined;
  if (checkDigit(digits.slice(0, -1)) !== Number(digits.at(-1))) return undefined;
  return (digits.length === 12 ? `0${digits}` : digits) as CardCode;
}
