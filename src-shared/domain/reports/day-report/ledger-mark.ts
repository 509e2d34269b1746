/** An entry of the ledger by its number and its hash, as it is printed on a sheet of paper. */
export interface LedgerMark {
  readonly seq: number;
  /** Lower-case hexadecimal; the first 16 digits or more of the 64. */
  readonly hash: string;
}

/** A hash that somebody copies from paper needs no more of its 64 digits: 64 bits are not found again by chance. */
export const fewestHashDigits = 16;
const hashDigits = 64;

/** "3fa2 90bc ...": in groups of four, to be read aloud and compared. */
export function groupedHash(hash: string): string {
  return hash.match(/.{1,4}/gu)?.join(' ') ?? '';
}

/**
 * Reads a hash as people copy it: with spaces, hyphens or colons between the groups, in either case, the whole of it or
 * its beginning.
 * @returns lower-case digits, or null for what is none
 */
export function readHash(text: string): string | null {
  const digits = text.replaceAll(/[\s:\-–·.]/gu, '').toLowerCase();
  const isHash = /^[0-9a-f]+$/u.test(digits) && digits.length >= fewestHashDigits && digits.length <= hashDigits;
  return isHash ? digits : null;
}

/** Reads `1234:3fa290bc...`, number and hash in one. */
export function readMark(text: string): LedgerMark | null {
  const [, number = '', rest = ''] = /^\s*(\d{1,15})\s*:(.*)$/su.exec(text) ?? [];
  const hash = readHash(rest);
  return hash === null || Number(number) < 1 ? null : { seq: Number(number), hash };
}
