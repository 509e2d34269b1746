import { asMoment, type Moment } from '../kernel/clock.ts';

const WRONG_PINS_ALLOWED = 5;
const FIRST_LOCKOUT_SECONDS = 30;
const LONGEST_LOCKOUT_SECONDS = 15 * 60;

/** Wrong PINs since the last right one, and until when the next try has to wait. */
export interface PinTries {
  readonly failed: number;
  readonly lockedUntil: Moment | null;
}

/** Wrong PINs that are left before the next one locks; 0 once it has come to that. */
export function triesLeft(failed: number): number {
  return Math.max(0, WRONG_PINS_ALLOWED - failed);
}

/** How long the n-th wrong PIN in a row locks: the fifth 30 s, every further one twice as long, at most 15 min. */
export function lockoutSeconds(failed: number): number {
  if (triesLeft(failed) > 0) return 0;
  return Math.min(LONGEST_LOCKOUT_SECONDS, FIRST_LOCKOUT_SECONDS * 2 ** (failed - WRONG_PINS_ALLOWED));
}

/**
 * Until when no PIN is taken, or null. A clock set back cannot lengthen a lockout: it never lasts longer than
 * its schedule counted from now.
 */
export function lockedUntil(tries: PinTries, now: Moment): Moment | null {
  if (tries.lockedUntil === null || tries.lockedUntil <= now) return null;
  return asMoment(Math.min(tries.lockedUntil, now + lockoutSeconds(tries.failed) * 1000));
}

/** The tries after one more wrong PIN. */
export function afterWrongPin(tries: PinTries, now: Moment): PinTries {
  const failed = tries.failed + 1;
  const seconds = lockoutSeconds(failed);
  return { failed, lockedUntil: seconds === 0 ? null : asMoment(now + seconds * 1000) };
}
