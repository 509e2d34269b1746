import type { GestureOrder } from '#shared/contract/complaints.contract.ts';
import { asMinorUnits, type MinorUnits } from '#shared/domain/kernel/money.ts';

/** A gesture whose cost has to be said, as it stands in its two fields. */
export interface PricedDraft {
  readonly kind: 'replacement' | 'refund';
  /** What was replaced; a refund has none. */
  readonly text: string;
  /** In the currency's main unit. */
  readonly amount: number | undefined;
}

export interface PricedProblem {
  readonly field: 'text' | 'amount';
  readonly problem: 'replacedMissing' | 'amountMissing' | 'amountTooLarge';
}

/** The most a till of any currency writes down for one gesture (minor units). */
const mostMinorUnits = 1_000_000_000;

function problemOf({ kind, text, amount }: PricedDraft, cost: number): PricedProblem | undefined {
  if (kind === 'replacement' && text.trim() === '') return { field: 'text', problem: 'replacedMissing' };
  if (amount === undefined || cost < 0) return { field: 'amount', problem: 'amountMissing' };
  // What was replaced may have cost the shop nothing; nothing given back is no gesture.
  if (kind === 'refund' && cost === 0) return { field: 'amount', problem: 'amountMissing' };
  return cost > mostMinorUnits ? { field: 'amount', problem: 'amountTooLarge' } : undefined;
}

/**
 * The order a draft stands for, or what is missing in it.
 * @param moneyDigits digits of the currency after the decimal mark
 */
export function orderOfDraft(draft: PricedDraft, moneyDigits: number): GestureOrder | PricedProblem {
  const minor = Math.round((draft.amount ?? 0) * 10 ** moneyDigits);
  const problem = problemOf(draft, minor);
  if (problem !== undefined) return problem;
  const cost: MinorUnits = asMinorUnits(minor);
  return draft.kind === 'refund' ? { kind: 'refund', cost } : { kind: 'replacement', text: draft.text.trim(), cost };
}
