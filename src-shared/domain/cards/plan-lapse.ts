import type { BusinessDay } from '../kernel/business-day.ts';
import { hasLapsed } from './card-expiry.ts';
import type { NewEntry } from '../ledger/entry.ts';
import type { CardState, Position, RewardState } from '../ledger/position.ts';

/** An unfinished card whose last day is over ends; the next stamp starts a new one. */
function lapseCard(position: Position, card: CardState): NewEntry {
  return {
    kind: 'card_expired',
    customerId: position.customerId,
    programId: position.programId,
    programVersionId: card.programVersionId,
    cardId: card.id,
    rewardId: null,
    quantity: 0,
    reverses: null,
    detail: { stampsBefore: card.stamps },
  };
}

/** A reward nobody came for by its last day. */
function lapseReward(position: Position, reward: RewardState): NewEntry {
  return {
    kind: 'reward_expired',
    customerId: position.customerId,
    programId: position.programId,
    programVersionId: reward.programVersionId,
    cardId: reward.cardId,
    rewardId: reward.id,
    quantity: 0,
    reverses: null,
    detail: {},
  };
}

/** Everything of a position whose last day is over. */
export function planLapses(position: Position, today: BusinessDay): NewEntry[] {
  const cards = position.cards.filter((card) => card.state === 'open' && hasLapsed(card, today));
  const rewards = position.rewards.filter((reward) => reward.state === 'waiting' && hasLapsed(reward, today));
  return [...cards.map((card) => lapseCard(position, card)), ...rewards.map((reward) => lapseReward(position, reward))];
}
