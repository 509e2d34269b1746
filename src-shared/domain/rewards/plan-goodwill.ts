import { rewardExpiresOn } from '../cards/card-expiry.ts';
import type { FillContext } from '../cards/fill-cards.ts';
import type { NewEntry } from '../ledger/entry.ts';
import type { Position } from '../ledger/position.ts';

/** A reward given as goodwill: it belongs to no card, and its text and last day are those of the present terms. */
export function planGoodwill(position: Position, context: FillContext): NewEntry {
  const { currentVersionId } = context;
  const expiresOn = rewardExpiresOn(context.termsOf(currentVersionId), context.today);
  return {
    kind: 'reward_issued',
    customerId: position.customerId,
    programId: position.programId,
    programVersionId: currentVersionId,
    cardId: null,
    rewardId: context.ids.nextReward(),
    quantity: 0,
    reverses: null,
    detail: expiresOn === null ? {} : { expiresOn },
  };
}
