const LONGEST = 254; // RFC 5321, section 4.5.3.1.3, less the angle brackets

/**
 * Whether it can be written to: one @, a name before it, a domain with a dot behind it. Loose on purpose: the only
 * full check of an address is an answer from it.
 */
export function isEmailAddress(text: string): boolean {
  return text.length <= LONGEST && /^[^\s@,;:<>"()[\]\\]+@(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}$/u.test(text);
}
