/** What is known of somebody before her form is filled in. */
export interface EnrolPrefill {
  readonly name?: string;
  readonly phone?: string;
  readonly code?: string;
}

// Fewer digits than this are the end of a number somebody was searched by, not a number.
const leastDigits = 5;

/** Sorts what was typed into the box by its shape: digits with the signs of a phone number, or a name. */
export function enrolPrefill(typed: string): EnrolPrefill {
  const text = typed.replaceAll(/\s+/gu, ' ').trim();
  if (text === '') return {};
  const digits = text.replaceAll(/\D/gu, '').length;
  if (/^[\d+()\-./ ]+$/u.test(text)) return digits < leastDigits ? {} : { phone: text };
  return { name: withCapitals(text) };
}

/** At the counter nobody presses Shift: a word typed all in small letters gets its capital. */
function withCapitals(name: string): string {
  if (name !== name.toLocaleLowerCase()) return name;
  return name.replaceAll(/(?<=^|[\s'-])\p{Ll}/gu, (letter) => letter.toLocaleUpperCase());
}
