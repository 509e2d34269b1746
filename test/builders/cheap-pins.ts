import type { PinCost } from '#main/backend/features/staff/pin-hash.ts';

/** A shop of a test has nothing to guard, and hundreds of PINs to check. */
export const cheapPins: PinCost = { log2N: 4, r: 8, p: 1 };
