import { randomUUID } from 'node:crypto';
import { openingEntries, stampEntries } from '#shared/domain/cards/plan-stamp.ts';
import type { VoidRefusal } from '#shared/domain/cards/plan-void.ts';
import type { BusinessCalendar } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { CommandId, CustomerId, ProgramId, RewardId, Sequence, StaffId } from '#shared/domain/kernel/ids.ts';
import type { Result } from '#shared/domain/kernel/result.ts';
import type { EntryDetail } from '#shared/domain/ledger/entry.ts';
import { planRedeem, type RedeemRefusal } from '#shared/domain/rewards/plan-redeem.ts';
import type { WritableDb } from '#main/backend/store/database.ts';
import { post, type Posted } from '#main/backend/features/ledger/ledger.service.ts';
import { commandAround, rewardPosition, stampPosition } from '#main/backend/features/ledger/positions.service.ts';
import { findProgram, type ProgramRecord } from '#main/backend/features/programs/programs.service.ts';
import { lapsePosition } from './lapse.service.ts';
import { fillContextOf, planVoidOf, postingOf, type Doing } from './till.ts';

/**
 * What happened before Stempel, or before now: imports and the sample shop enter it through the same ledger, inside
 * their own transactions. Entries stand in the order they are entered in; their day is the day of their own time.
 */
interface PastDoing {
  readonly at: Moment;
  readonly staffId?: StaffId | null;
  /** Made up when it is left out; entries of one command are voided together. */
  readonly commandId?: CommandId;
}

export interface PastVisit extends PastDoing {
  readonly customerId: CustomerId;
  readonly programId: ProgramId;
  readonly stamps: number;
  /** Brought in from a file: no starter stamps, and the history says so. */
  readonly imported: boolean;
}

/** Stamps of a visit in the past; cool-down, caps and pauses do not apply to it. */
export function recordPastVisit(db: WritableDb, calendar: BusinessCalendar, visit: PastVisit): Posted {
  const program = theProgram(db, visit.programId);
  const posting = postingOf(calendar, doingOf(visit));
  const found = stampPosition(db, visit.customerId, visit.programId);
  const position = lapsePosition(db, calendar, found, visit.at);
  const entries = stampEntries(position, visit.stamps, detailOf(visit), fillContextOf(db, program, posting));
  return post(db, posting, position, entries);
}

/** Stamps of a paper card that is brought in: not a visit. May fill cards and issue rewards. */
export function openBalance(db: WritableDb, calendar: BusinessCalendar, balance: PastVisit): Posted {
  const program = theProgram(db, balance.programId);
  const posting = postingOf(calendar, doingOf(balance));
  const found = stampPosition(db, balance.customerId, balance.programId);
  const position = lapsePosition(db, calendar, found, balance.at);
  const entries = openingEntries(position, balance.stamps, detailOf(balance), fillContextOf(db, program, posting));
  return post(db, posting, position, entries);
}

/** @returns why the reward could not have been had at that time */
export function redeemInPast(
  db: WritableDb,
  calendar: BusinessCalendar,
  rewardId: RewardId,
  doing: PastDoing,
): Result<Posted, RedeemRefusal> {
  const found = rewardPosition(db, rewardId);
  if (found === undefined) return { ok: false, refusal: { code: 'REWARD_NOT_FOUND' } };
  const posting = postingOf(calendar, doingOf(doing));
  const now = { at: posting.at, today: posting.businessDay, ledgerAt: null };
  const planned = planRedeem(found.position, found.reward, now);
  return planned.ok ? { ok: true, value: post(db, posting, found.position, planned.value) } : planned;
}

/** Takes back the command that an entry belongs to. */
export function voidInPast(
  db: WritableDb,
  calendar: BusinessCalendar,
  entry: Sequence,
  doing: PastDoing & { readonly reason: string | null; readonly undo: boolean },
): Result<Posted, VoidRefusal> {
  const planned = planVoidOf(db, commandAround(db, entry), doing.undo);
  if (!planned.ok) return planned;
  const posting = postingOf(calendar, { ...doingOf(doing), reason: doing.reason });
  return { ok: true, value: post(db, posting, planned.value.position, planned.value.entries) };
}

function doingOf({ at, staffId, commandId }: PastDoing): Doing {
  return { at, staffId: staffId ?? null, commandId: commandId ?? (randomUUID() as string as CommandId) };
}

function detailOf({ imported }: PastVisit): EntryDetail {
  return imported ? { imported: true } : {};
}

function theProgram(db: WritableDb, id: ProgramId): ProgramRecord {
  const program = findProgram(db, id);
  if (program === undefined) throw new Error(`There is no program ${id}`);
  return program;
}
