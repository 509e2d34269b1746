import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asMoment } from '#shared/domain/kernel/clock.ts';
import {
  asId,
  type CardId,
  type CustomerId,
  type ProgramId,
  type ProgramVersionId,
  type RewardId,
} from '#shared/domain/kernel/ids.ts';
import type { CardState, Position, RewardState } from '#shared/domain/ledger/position.ts';

export const aDay = (day: number): BusinessDay => day as BusinessDay;

/** An open card: `aCard({ stamps: 9 })`. */
export function aCard(card: Partial<CardState> = {}): CardState {
  return {
    id: asId<CardId>(1),
    programVersionId: asId<ProgramVersionId>(1),
    state: 'open',
    stamps: 0,
    debt: 0,
    openedAt: asMoment(0),
    openedDay: aDay(0),
    completedAt: null,
    completedDay: null,
    movedDay: card.openedDay ?? aDay(0),
    lastStampAt: null,
    expiresOn: null,
    ...card,
  };
}

/** A reward that waits at the counter. */
export function aReward(reward: Partial<RewardState> = {}): RewardState {
  return {
    id: asId<RewardId>(1),
    cardId: asId<CardId>(1),
    programVersionId: asId<ProgramVersionId>(1),
    state: 'waiting',
    issuedAt: asMoment(0),
    issuedDay: aDay(0),
    expiresOn: null,
    settledAt: null,
    settledDay: null,
    ...reward,
  };
}

/** Where one customer stands in one program: `aPosition(aCard({ stamps: 9 }))`. */
export function aPosition(...cards: CardState[]): Position {
  return { customerId: asId<CustomerId>(1), programId: asId<ProgramId>(1), cards, rewards: [] };
}
