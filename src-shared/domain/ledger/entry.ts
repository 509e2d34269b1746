import type { BusinessDay } from '../kernel/business-day.ts';
import type { Moment } from '../kernel/clock.ts';
import type {
  CardId,
  CommandId,
  CustomerId,
  ProgramId,
  ProgramVersionId,
  RewardId,
  Sequence,
  StaffId,
  TillId,
} from '../kernel/ids.ts';

export type EntryKind =
  | 'stamp'
  | 'starter'
  | 'opening'
  | 'void'
  | 'card_completed'
  | 'card_expired'
  | 'reward_issued'
  | 'reward_redeemed'
  | 'reward_expired'
  | 'adjustment'
  | 'merge';

/**
 * Facts an entry states beside its columns, kept as canonical JSON. Effects are written out, so that a replay
 * projects and never decides: a rule that changes tomorrow does not change what was entered today.
 */
export interface EntryDetail {
  readonly stampsBefore?: number;
  readonly stampsAfter?: number;
  /** Stamps owed; absent where none were owed before or after. */
  readonly debtBefore?: number;
  readonly debtAfter?: number;
  /** The entry started its card. */
  readonly opened?: true;
  /** A void emptied its card, which is as if it had never been started. */
  readonly withdrawn?: true;
  /** Last business day of the card or reward that this entry started, extended or gave back; null is never. */
  readonly expiresOn?: BusinessDay | null;
  /** What `expiresOn` was before, where a stamp moved it. */
  readonly expiresBefore?: BusinessDay | null;
  /** On a void: latest stamp of the customer in the program that still stands; null when none does. */
  readonly lastStampAt?: Moment | null;
  /** Refusal a manager passed over. */
  readonly overridden?: string;
  /** Brought in from a file, not stamped at the till. */
  readonly imported?: true;
  readonly undo?: true;
}

/** What a rule wants written; the ledger adds till, sequence, time, staff, command and hash. */
export interface NewEntry {
  readonly kind: EntryKind;
  readonly customerId: CustomerId;
  readonly programId: ProgramId;
  readonly programVersionId: ProgramVersionId;
  readonly cardId: CardId | null;
  readonly rewardId: RewardId | null;
  /** Stamps given (positive) or taken back (negative); 0 where no stamps move. */
  readonly quantity: number;
  /** Entry that a void takes back, wholly or in part. */
  readonly reverses: Sequence | null;
  readonly detail: EntryDetail;
}

/** Who entered it, when and why: the same for all entries of one command. */
export interface Posting {
  readonly commandId: CommandId;
  readonly at: Moment;
  readonly zone: string;
  readonly businessDay: BusinessDay;
  /** null: Stempel itself, when something lapsed. */
  readonly staffId: StaffId | null;
  readonly approvedBy: StaffId | null;
  readonly reason: string | null;
}

export interface LedgerEntry extends NewEntry, Posting {
  readonly tillId: TillId;
  readonly seq: Sequence;
}
