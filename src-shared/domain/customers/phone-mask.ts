const SHOWN_DIGITS = 3;

/**
 * How a phone number stands in lists, where other customers may look on: its last three digits.
 * @param phone digits only; empty when unknown
 */
export function maskPhone(phone: string): string {
  return phone === '' ? '' : `••• ••• ${phone.slice(-SHOWN_DIGITS)}`;
}
