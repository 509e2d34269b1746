import type { BusinessDay } from '../kernel/business-day.ts';
import type { Moment } from '../kernel/clock.ts';
import type { CardId, CustomerId, ProgramId, ProgramVersionId, RewardId } from '../kernel/ids.ts';

/** One run through a program. A withdrawn card was emptied by a void: it is as if it had never been started. */
export interface CardState {
  readonly id: CardId;
  readonly programVersionId: ProgramVersionId;
  readonly state: 'open' | 'completed' | 'expired' | 'withdrawn';
  readonly stamps: number;
  /** Stamps taken back behind a used reward; the next stamps pay them first. */
  readonly debt: number;
  readonly openedAt: Moment;
  readonly openedDay: BusinessDay;
  readonly completedAt: Moment | null;
  readonly completedDay: BusinessDay | null;
  /** Latest business day on which stamps were put on it or taken from it. */
  readonly movedDay: BusinessDay;
  /** On the newest card: latest stamp of the customer in the program that still stands. */
  readonly lastStampAt: Moment | null;
  /** Last business day on which it counts while unfinished; null is for ever, and while stamps are owed. */
  readonly expiresOn: BusinessDay | null;
}

export interface RewardState {
  readonly id: RewardId;
  /** The card that was filled for it; null for one given as goodwill. */
  readonly cardId: CardId | null;
  readonly programVersionId: ProgramVersionId;
  readonly state: 'waiting' | 'redeemed' | 'expired' | 'withdrawn';
  readonly issuedAt: Moment;
  readonly issuedDay: BusinessDay;
  readonly expiresOn: BusinessDay | null;
  /** When it was redeemed, expired or withdrawn. */
  readonly settledAt: Moment | null;
  readonly settledDay: BusinessDay | null;
}

/**
 * Where a customer stands in a program. Cards and rewards are in the order of their ids; whoever only adds stamps
 * may leave out all cards but the newest that stands, and all rewards.
 */
export interface Position {
  readonly customerId: CustomerId;
  readonly programId: ProgramId;
  readonly cards: readonly CardState[];
  readonly rewards: readonly RewardState[];
}

export function emptyPosition(customerId: CustomerId, programId: ProgramId): Position {
  return { customerId, programId, cards: [], rewards: [] };
}

export function openCardOf(position: Position): CardState | undefined {
  return position.cards.findLast((card) => card.state === 'open');
}

/** The card begun last, whether it is finished or not; none when nothing was ever stamped and stands. */
export function newestCardOf(position: Position): CardState | undefined {
  return position.cards.findLast((card) => card.state !== 'withdrawn');
}
