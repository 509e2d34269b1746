import { clockIsBehind } from '../cards/stamp-eligibility.ts';
import { hasLapsed } from '../cards/card-expiry.ts';
import type { BusinessDay } from '../kernel/business-day.ts';
import type { Moment } from '../kernel/clock.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { NewEntry } from '../ledger/entry.ts';
import type { Position, RewardState } from '../ledger/position.ts';

export type RedeemRefusal =
  | { readonly code: 'REWARD_NOT_FOUND' }
  | { readonly code: 'REWARD_USED'; readonly data: { readonly at: Moment } }
  | { readonly code: 'REWARD_EXPIRED'; readonly data: { readonly lastDay: BusinessDay } }
  | { readonly code: 'CLOCK_BACKWARDS'; readonly data: { readonly lastAt: Moment } };

export interface RedeemCircumstances {
  readonly at: Moment;
  readonly today: BusinessDay;
  readonly ledgerAt: Moment | null;
}

/**
 * Hands a reward out. A paused or archived program still honours what it issued.
 * @returns refusals that say when it was used or until when it was good; a clock that went backwards cannot decide
 *   about a reward that expires
 */
export function planRedeem(
  position: Position,
  reward: RewardState,
  now: RedeemCircumstances,
): Result<NewEntry[], RedeemRefusal> {
  if (reward.state === 'withdrawn') return refuse({ code: 'REWARD_NOT_FOUND' });
  if (reward.state === 'redeemed') return refuse({ code: 'REWARD_USED', data: { at: reward.settledAt ?? now.at } });
  if (reward.expiresOn !== null) {
    if (reward.state === 'expired') return refuse({ code: 'REWARD_EXPIRED', data: { lastDay: reward.expiresOn } });
    if (clockIsBehind(now.at, now.ledgerAt)) return refuse({ code: 'CLOCK_BACKWARDS', data: { lastAt: now.ledgerAt } });
    if (hasLapsed(reward, now.today)) return refuse({ code: 'REWARD_EXPIRED', data: { lastDay: reward.expiresOn } });
  }
  return ok([
    {
      kind: 'reward_redeemed',
      customerId: position.customerId,
      programId: position.programId,
      programVersionId: reward.programVersionId,
      cardId: reward.cardId,
      rewardId: reward.id,
      quantity: 0,
      reverses: null,
      detail: {},
    },
  ]);
}
