import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asMoment } from '../kernel/clock.ts';
import { afterWrongPin, lockedUntil, lockoutSeconds, triesLeft, type PinTries } from './lockout.ts';

const noon = asMoment(Date.UTC(2026, 4, 4, 12));
const later = (seconds: number) => asMoment(noon + seconds * 1000);

function wrongPins(count: number): PinTries {
  let tries: PinTries = { failed: 0, lockedUntil: null };
  for (let wrong = 0; wrong < count; wrong += 1) tries = afterWrongPin(tries, noon);
  return tries;
}

describe('wrong PINs', () => {
  it('leave five tries', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map(triesLeft)).toEqual([5, 4, 3, 2, 1, 0, 0]);
    expect(wrongPins(4)).toEqual({ failed: 4, lockedUntil: null });
  });

  it('lock for 30 s at the fifth and then double up to 15 min', () => {
    expect([4, 5, 6, 7, 8, 9, 10, 11, 1000].map(lockoutSeconds)).toEqual([0, 30, 60, 120, 240, 480, 900, 900, 900]);
    expect(wrongPins(5)).toEqual({ failed: 5, lockedUntil: later(30) });
  });

  it('lock up to their moment and not at it', () => {
    const tries = wrongPins(5);
    expect(lockedUntil(tries, later(29.999))).toBe(later(30));
    expect(lockedUntil(tries, later(30))).toBeNull();
  });

  it('never lock longer than their schedule, whatever the clock did', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: -1e9, max: 1e9 }), (count, seconds) => {
        const tries = wrongPins(count);
        const now = later(seconds);
        const until = lockedUntil(tries, now) ?? now;
        expect(until - now).toBeGreaterThanOrEqual(0);
        expect(until - now).toBeLessThanOrEqual(lockoutSeconds(count) * 1000);
      }),
    );
  });
});
