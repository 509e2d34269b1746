import type { BusinessDay } from '../kernel/business-day.ts';
import type { ProgramVersionId } from '../kernel/ids.ts';
import { monthOf } from '../reports/cohort-period.ts';
import type { CardState, RewardState } from './position.ts';

/** What cards that stand are counted by: the day they were begun on, and while unfinished the day they last moved on. */
export interface CardCell {
  readonly by: 'opened' | 'moved';
  readonly versionId: ProgramVersionId;
  readonly day: BusinessDay;
  readonly state: 'open' | 'completed' | 'expired';
  readonly stamps: number;
}

/** Days from the beginning of a card until it was full, and from the issue of a reward until it was used. */
export interface WaitCell {
  readonly what: 'finish' | 'redeem';
  readonly versionId: ProgramVersionId;
  /** When the waiting began: a day, or the first day of its month. */
  readonly unit: 'day' | 'month';
  readonly since: BusinessDay;
  readonly days: number;
}

/** What is counted of rewards by day: those issued on it, what has become of these, and what happened on it. */
export const rewardCounts = ['issued', 'issuedRedeemed', 'issuedExpired', 'redeemed', 'expired'] as const;
export type RewardCount = (typeof rewardCounts)[number];

export interface RewardCell {
  readonly versionId: ProgramVersionId;
  readonly day: BusinessDay;
  readonly what: RewardCount;
}

/** Where a card is counted; a withdrawn one nowhere, because it is as if it had never been begun. */
export function cardCells(card: CardState): CardCell[] {
  const { state, stamps, programVersionId: versionId } = card;
  if (state === 'withdrawn') return [];
  const opened: CardCell = { by: 'opened', versionId, day: card.openedDay, state, stamps };
  return state === 'completed' ? [opened] : [opened, { by: 'moved', versionId, day: card.movedDay, state, stamps }];
}

export function finishCells(card: CardState): WaitCell[] {
  if (card.state !== 'completed' || card.completedDay === null) return [];
  return waitCells('finish', card.programVersionId, card.openedDay, card.completedDay);
}

/**
 * Where a reward is counted; a withdrawn one nowhere. What was taken back again never counts, also not on the days
 * between: a day's figures are what still stands of that day.
 */
export function rewardCells({ state, programVersionId: versionId, issuedDay, settledDay }: RewardState): RewardCell[] {
  if (state === 'withdrawn') return [];
  const issued: RewardCell = { versionId, day: issuedDay, what: 'issued' };
  if (state === 'waiting' || settledDay === null) return [issued];
  const became = state === 'redeemed' ? 'issuedRedeemed' : 'issuedExpired';
  return [issued, { versionId, day: issuedDay, what: became }, { versionId, day: settledDay, what: state }];
}

export function redeemCells(reward: RewardState): WaitCell[] {
  if (reward.state !== 'redeemed' || reward.settledDay === null) return [];
  return waitCells('redeem', reward.programVersionId, reward.issuedDay, reward.settledDay);
}

/** Visits that were brought in later can lie before the beginning of the card they filled: that is no waiting at all. */
function waitCells(
  what: WaitCell['what'],
  versionId: ProgramVersionId,
  since: BusinessDay,
  until: BusinessDay,
): WaitCell[] {
  const days = Math.max(0, until - since);
  return [
    { what, versionId, unit: 'day', since, days },
    { what, versionId, unit: 'month', since: monthOf(since), days },
  ];
}
