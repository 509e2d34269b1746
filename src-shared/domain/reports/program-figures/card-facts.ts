import type { BusinessDay } from '../../kernel/business-day.ts';
import type { ProgramId, ProgramVersionId } from '../../kernel/ids.ts';
import type { MinorUnits } from '../../kernel/money.ts';

/** Of the terms of a program what its figures need. */
export interface VersionTerms {
  readonly id: ProgramVersionId;
  readonly programId: ProgramId;
  readonly version: number;
  readonly name: string;
  readonly stampsNeeded: number;
  readonly rewardText: string;
  readonly rewardValue: MinorUnits;
  readonly starterStamps: number;
  readonly rewardExpiryDays: number | null;
}

/** So many cards of a version stand at so many stamps. */
export interface CardCount {
  readonly versionId: ProgramVersionId;
  readonly state: 'open' | 'completed' | 'expired';
  readonly stamps: number;
  readonly cards: number;
}

/** Unfinished cards; `still` are open and stand still, see stall.ts. */
export interface UnfinishedCount {
  readonly versionId: ProgramVersionId;
  readonly stamps: number;
  readonly state: 'open' | 'still' | 'expired';
  readonly cards: number;
}

/** How many were settled after so many days. */
export interface DaysCount {
  readonly versionId: ProgramVersionId;
  readonly days: number;
  readonly n: number;
}

/** How many cards begun on a day are not finished. */
export interface BegunCount {
  readonly versionId: ProgramVersionId;
  readonly day: BusinessDay;
  readonly cards: number;
}

/** Rewards of a version: issued on a day, what has become of these, and what happened on the day. */
export interface RewardDay {
  readonly versionId: ProgramVersionId;
  readonly day: BusinessDay;
  readonly issued: number;
  readonly issuedRedeemed: number;
  readonly issuedExpired: number;
  readonly redeemed: number;
  readonly expired: number;
}
