import { cardCells, finishCells, redeemCells, rewardCells } from '#shared/domain/ledger/card-counts.ts';
import type { CardState, Position, RewardState } from '#shared/domain/ledger/position.ts';
import type { WritableDb } from '#main/backend/store/database.ts';
import { addCards, addRewards, addWait } from './card-counts.repository.ts';

/** Moves every card and reward that a posting changed from where it was counted to where it is now. */
export function moveCardCounts(db: WritableDb, before: Position, after: Position): void {
  after.cards.forEach((card, index) => {
    const known = before.cards[index];
    if (known === card) return;
    if (known !== undefined) countCard(db, known, -1);
    countCard(db, card, 1);
  });
  after.rewards.forEach((reward, index) => {
    const known = before.rewards[index];
    if (known === reward) return;
    if (known !== undefined) countReward(db, known, -1);
    countReward(db, reward, 1);
  });
}

function countCard(db: WritableDb, card: CardState, by: 1 | -1): void {
  for (const cell of cardCells(card)) addCards(db, cell, by);
  for (const cell of finishCells(card)) addWait(db, cell, by);
}

function countReward(db: WritableDb, reward: RewardState, by: 1 | -1): void {
  for (const cell of rewardCells(reward)) addRewards(db, cell, by);
  for (const cell of redeemCells(reward)) addWait(db, cell, by);
}
