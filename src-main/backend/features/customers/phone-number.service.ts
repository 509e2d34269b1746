import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';

/** Fewer digits than this are no telephone number anywhere. */
const FEWEST_DIGITS = 5;

/**
 * A number as it is compared and found: the digits of E.164 without the plus, or the bare digits where no country's
 * plan fits (an extension, an old number).
 * @param country ISO 3166, how a number without a country code is read
 * @returns an empty text for an empty one; undefined for what cannot be a telephone number
 */
export function readPhoneNumber(typed: string, country: string): string | undefined {
  if (typed.trim() === '') return '';
  // The library would pick a number out of any sentence; what stands beside it would be lost unseen.
  if (!/^[\d\s()+./-]+$/u.test(typed)) return undefined;
  const number = parsePhoneNumberFromString(typed, country as CountryCode);
  if (number?.isPossible() === true) return number.number.slice(1);
  const digits = typed.replace(/\D/gu, '');
  return digits.length < FEWEST_DIGITS ? undefined : digits;
}
