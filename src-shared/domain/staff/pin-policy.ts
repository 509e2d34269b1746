import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Role } from './role.ts';

export type PinRefusal =
  | { readonly code: 'PIN_TOO_SHORT'; readonly data: { readonly digits: number } }
  | { readonly code: 'PIN_TOO_SIMPLE' };

const LONGEST = 6;

/** Fewest digits of a PIN: 4 at the counter, 6 for whoever can settle, void or change the shop. The most is 6. */
export function digitsNeeded(role: Role): number {
  return role === 'counter' ? 4 : LONGEST;
}

/**
 * Whether a new PIN may be used.
 * @param pin digits only
 * @returns PIN_TOO_SHORT with the digits needed, or PIN_TOO_SIMPLE for one digit repeated and for straight runs
 */
export function checkNewPin(pin: string, role: Role): Result<string, PinRefusal> {
  const digits = digitsNeeded(role);
  if (pin.length < digits) return refuse({ code: 'PIN_TOO_SHORT', data: { digits } });
  if (isStraight(pin)) return refuse({ code: 'PIN_TOO_SIMPLE' });
  return ok(pin);
}

/** The same step from each digit to the next, going on from 9 to 0: 0000, 1234, 987654, 7890. */
function isStraight(pin: string): boolean {
  const step = stepAt(pin, 1);
  if (step !== 0 && step !== 1 && step !== 9) return false;
  for (let at = 2; at < pin.length; at += 1) if (stepAt(pin, at) !== step) return false;
  return true;
}

function stepAt(pin: string, at: number): number {
  return (Number(pin[at]) - Number(pin[at - 1]) + 10) % 10;
}
