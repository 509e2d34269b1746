import { planGestureStamps } from '#shared/domain/cards/plan-gesture.ts';
import { clockIsBehind } from '#shared/domain/cards/stamp-eligibility.ts';
import type { VoidRefusal } from '#shared/domain/cards/plan-void.ts';
import { planGoodwill } from '#shared/domain/rewards/plan-goodwill.ts';
import type { BusinessCalendar } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { CustomerId, Sequence } from '#shared/domain/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';
import { emptyPosition } from '#shared/domain/ledger/position.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';
import { lastEntryAt, post } from '#main/backend/features/ledger/ledger.service.ts';
import { commandAround, rewardPosition, stampPosition } from '#main/backend/features/ledger/positions.service.ts';
import type { ProgramRecord } from '#main/backend/features/programs/programs.service.ts';
import { lapsePosition } from './lapse.service.ts';
import { fillContextOf, lapsesBefore, planVoidOf, postingOf, type Doing } from './till.ts';

export interface ClockBackwards {
  readonly code: 'CLOCK_BACKWARDS';
  readonly data: { readonly lastAt: Moment };
}

/** What somebody gets through the ledger: stamps on her card, or a reward that waits at the till. */
export interface LedgerGesture {
  readonly customerId: CustomerId;
  readonly program: ProgramRecord;
  readonly kind: 'stamps' | 'reward';
  readonly quantity: number;
}

/** @returns CLOCK_BACKWARDS while the clock stands behind the ledger: what lapses cannot be decided then */
export function ledgerRefusal(db: ReadableDb, at: Moment): Result<null, ClockBackwards> {
  const lastAt = lastEntryAt(db);
  return clockIsBehind(at, lastAt) ? refuse({ code: 'CLOCK_BACKWARDS', data: { lastAt } }) : ok(null);
}

/** Enters a gesture in the caller's transaction; answers with its first entry. */
export function enterGesture(
  db: WritableDb,
  calendar: BusinessCalendar,
  { customerId, program, kind, quantity }: LedgerGesture,
  doing: Doing,
): Sequence {
  const posting = postingOf(calendar, doing);
  const context = fillContextOf(db, program, posting);
  const first = (entries: ReturnType<typeof post>['entries']): Sequence => {
    const [entry] = entries;
    if (entry === undefined) throw new Error('A gesture wrote nothing');
    return entry.seq;
  };
  if (kind === 'reward') {
    const position = emptyPosition(customerId, program.id);
    return first(post(db, posting, position, [planGoodwill(position, context)]).entries);
  }
  const found = stampPosition(db, customerId, program.id);
  const { position, lapses } = lapsesBefore(found, posting, lastEntryAt(db));
  if (lapses.length > 0) lapsePosition(db, calendar, found, doing.at);
  return first(post(db, posting, position, planGestureStamps(position, quantity, context)).entries);
}

/**
 * Takes back what a gesture entered, in the caller's transaction.
 * @returns CANNOT_VOID when its reward was used or is over, ALREADY_VOIDED
 */
export function takeBackEntries(
  db: WritableDb,
  calendar: BusinessCalendar,
  seq: Sequence,
  doing: Doing,
  undo: boolean,
): Result<null, VoidRefusal> {
  const planned = planVoidOf(db, commandAround(db, seq), undo);
  if (!planned.ok) return planned;
  post(db, postingOf(calendar, doing), planned.value.position, planned.value.entries);
  return ok(null);
}

/** Whether a reward that a gesture brought was handed out, or is over and was goodwill: nothing is left to take back. */
export function gestureIsUsed(db: ReadableDb, seq: Sequence): boolean {
  return commandAround(db, seq).some(({ kind, rewardId, cardId }) => {
    if (kind !== 'reward_issued' || rewardId === null) return false;
    const state = rewardPosition(db, rewardId)?.reward.state;
    return state === 'redeemed' || (state === 'expired' && cardId === null);
  });
}
