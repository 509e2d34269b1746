import type { Clock, Moment } from '#shared/domain/kernel/clock.ts';
import type { StaffId } from '#shared/domain/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';
import { afterWrongPin, lockedUntil, triesLeft } from '#shared/domain/staff/lockout.ts';
import type { Store } from '#main/backend/store/open.ts';
import { pinMatches } from './pin-hash.ts';
import { findStaff, keepTries, type StaffRecord } from './staff.repository.ts';

export type PinCheckRefusal =
  | { readonly code: 'WRONG_PIN'; readonly data: { readonly triesLeft: number } }
  | { readonly code: 'LOCKED_OUT'; readonly data: { readonly until: Moment } }
  | { readonly code: 'STAFF_NOT_FOUND' };

export interface PinCheck {
  /** @returns WRONG_PIN with the tries left, LOCKED_OUT with its end, or STAFF_NOT_FOUND also for one who left */
  check(staffId: StaffId, pin: string): Promise<Result<StaffRecord, PinCheckRefusal>>;
}

/**
 * Checks PINs for sign-in, approvals and a change of PIN alike. A try is counted, and on disk, before it is known
 * whether it is right: however many windows try at once, and even if the power is cut meanwhile, nobody gets a
 * sixth guess.
 */
export function pinCheckService({ store, clock }: { store: Store; clock: Clock }): PinCheck {
  const countTry = (staffId: StaffId): Result<StaffRecord, PinCheckRefusal> =>
    store.write((db) => {
      const staff = findStaff(db, staffId);
      if (staff === undefined || !staff.active) return refuse({ code: 'STAFF_NOT_FOUND' });
      const now = clock.now();
      const until = lockedUntil(staff.tries, now);
      if (until !== null) return refuse({ code: 'LOCKED_OUT', data: { until } });
      const tries = afterWrongPin(staff.tries, now);
      keepTries(db, staffId, tries);
      return ok({ ...staff, tries });
    });

  const refusalAfter = ({ tries }: StaffRecord): PinCheckRefusal => {
    const until = lockedUntil(tries, clock.now());
    return until === null
      ? { code: 'WRONG_PIN', data: { triesLeft: triesLeft(tries.failed) } }
      : { code: 'LOCKED_OUT', data: { until } };
  };

  return {
    check: async (staffId, pin) => {
      const counted = countTry(staffId);
      if (!counted.ok) return counted;
      const right = await pinMatches(pin, counted.value.pin);
      return store.write((db) => {
        // The tiles show who is locked out.
        if (!right) {
          db.changed('staff');
          return refuse(refusalAfter(counted.value));
        }
        const staff = findStaff(db, staffId);
        // The owner may have let her go, or given her another PIN, while this one was being checked.
        if (staff === undefined || !staff.active) return refuse({ code: 'STAFF_NOT_FOUND' });
        if (staff.pin !== counted.value.pin) return refuse(refusalAfter(staff));
        keepTries(db, staffId, { failed: 0, lockedUntil: null });
        return ok(staff);
      });
    },
  };
}
