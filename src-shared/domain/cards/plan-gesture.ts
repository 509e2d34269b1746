import { asMinorUnits, type MinorUnits } from '../kernel/money.ts';
import type { NewEntry } from '../ledger/entry.ts';
import type { Position } from '../ledger/position.ts';
import type { ProgramTerms } from '../programs/program-terms.ts';
import { fillCards, type FillContext } from './fill-cards.ts';

/**
 * Bonus stamps given as goodwill: an entry of their own kind. They fill cards and issue rewards like any others, but
 * nobody visited for them: no visit, no cool-down, no cap. They are no first visit either and bring no starter stamps.
 */
export function planGestureStamps(position: Position, quantity: number, context: FillContext): NewEntry[] {
  return fillCards(position, { kind: 'adjustment', quantity, detail: {} }, context);
}

/** What bonus stamps cost the shop: their share of the reward that a full card brings, to the nearest minor unit. */
export function stampsCost(quantity: number, terms: Pick<ProgramTerms, 'rewardValue' | 'stampsNeeded'>): MinorUnits {
  return asMinorUnits(Math.round((quantity * terms.rewardValue) / terms.stampsNeeded));
}
