import type { BusinessDay } from '../kernel/business-day.ts';

/** Whether somebody came again after a case of hers was settled. */
export interface CameBack {
  /** Her first visit after the day it was settled; null while there was none. */
  readonly on: BusinessDay | null;
  /** From the day it was settled until then, or until today. */
  readonly days: number;
}

/**
 * Counted in business days from the ledger's visits. The day of the settling does not count: it is the visit on which
 * it was settled.
 */
export function cameBack(settledDay: BusinessDay, visit: BusinessDay | null, today: BusinessDay): CameBack {
  return { on: visit, days: Math.max(0, (visit ?? today) - settledDay) };
}
