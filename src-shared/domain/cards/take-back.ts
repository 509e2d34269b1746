import type { CardId } from '../kernel/ids.ts';
import type { CardState, Position, RewardState } from '../ledger/position.ts';
import type { ProgramTerms } from '../programs/program-terms.ts';
import type { ProgramVersionId } from '../kernel/ids.ts';

/** Stamps leave one card; what it does not have any more becomes a debt on it. */
export interface Take {
  readonly what: 'take';
  /** null: a card that is started only to carry the debt */
  readonly card: CardState | null;
  readonly amount: number;
  /** The card is empty afterwards and as if never started. */
  readonly withdrawn: boolean;
}

/** A finished card whose reward nobody used is open again, full, and the reward is gone. */
export interface Reopen {
  readonly what: 'reopen';
  readonly card: CardState;
  readonly reward: RewardState;
}

/** What of the command matters for where its stamps are taken from. */
export interface GivenStamps {
  readonly quantity: number;
  /** The last card that got any of them. */
  readonly lastCard: CardId;
  /** Card on which they paid a debt, if they did. */
  readonly paidDebtOn: CardId | null;
}

/**
 * Where stamps are taken back from, newest position first: the open card, then finished cards whose reward was not
 * used, and what is behind a used reward stays visible as a debt. A card that lapsed since then gives what it had
 * and is not gone behind: what lapsed is settled.
 */
export function takeBack(
  position: Position,
  given: GivenStamps,
  termsOf: (version: ProgramVersionId) => ProgramTerms,
): (Take | Reopen)[] {
  const steps: (Take | Reopen)[] = [];
  let left = given.quantity;
  const lapsed = position.cards.find((card) => card.state === 'expired' && card.id >= given.lastCard);
  if (lapsed !== undefined) {
    const amount = Math.min(lapsed.stamps, left);
    if (amount > 0) steps.push({ what: 'take', card: lapsed, amount, withdrawn: false });
    left -= amount;
  }
  const standing = position.cards.filter((card) => card.state !== 'withdrawn');
  let current = standing.at(-1)?.state === 'open' ? standing.pop() : undefined;
  while (left > 0) {
    const previous = current === undefined || mayGoBehind(current, left, given) ? reopenable(position, standing) : null;
    if (current !== undefined) {
      const amount = previous === null ? left : current.stamps;
      const withdrawn = current.debt === 0 && (previous !== null || amount === current.stamps);
      steps.push({ what: 'take', card: current, amount, withdrawn });
      left -= amount;
    } else if (previous === null) {
      steps.push({ what: 'take', card: null, amount: left, withdrawn: false });
      left = 0;
    }
    if (previous !== null) {
      standing.pop();
      steps.push({ what: 'reopen', ...previous });
      current = { ...previous.card, state: 'open', stamps: termsOf(previous.card.programVersionId).stampsNeeded };
    }
  }
  return steps;
}

/** Stamps that had paid a debt bring that debt back, and a card that already owes takes all of it. */
function mayGoBehind(card: CardState, left: number, given: GivenStamps): boolean {
  return left > card.stamps && card.debt === 0 && given.paidDebtOn !== card.id;
}

function reopenable(
  position: Position,
  standing: readonly CardState[],
): { card: CardState; reward: RewardState } | null {
  const card = standing.at(-1);
  if (card === undefined || card.state !== 'completed') return null;
  const reward = position.rewards.findLast((one) => one.cardId === card.id && one.state !== 'withdrawn');
  return reward === undefined || reward.state === 'redeemed' ? null : { card, reward };
}
