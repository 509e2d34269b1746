import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { ProgramVersionId } from '#shared/domain/kernel/ids.ts';
import type { CustomerSet } from '#shared/domain/reports/visit-columns.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { cardStates, type CountedState } from './program-figures.repository.ts';

/** Cards or rewards of some customers: whose each is, and the rest of it in one number. */
export interface PackedRows {
  readonly customers: Int32Array;
  readonly packed: Float64Array;
}

// Version, state, stamps, day and span in one number: a row for each card would take several times as long.
const CARDS = `SELECT json_group_array(customer_id) AS customers, json_group_array(
    (((program_version_id * 4 + CASE state WHEN 'open' THEN 0 WHEN 'completed' THEN 1 ELSE 2 END) * 64 + stamps)
      * 65536 + opened_day) * 65536 + max(0, coalesce(completed_day, moved_day) - opened_day)) AS packed
  FROM card INDEXED BY card_of_customer WHERE customer_id BETWEEN :first AND :last AND state <> 'withdrawn'`;

const REWARDS = `SELECT json_group_array(customer_id) AS customers, json_group_array(
    ((program_version_id * 4 + CASE state WHEN 'waiting' THEN 0 WHEN 'redeemed' THEN 1 ELSE 2 END)
      * 65536 + issued_day) * 65536 + max(0, coalesce(settled_day, issued_day) - issued_day)) AS packed
  FROM reward INDEXED BY reward_of_customer WHERE customer_id BETWEEN :first AND :last AND state <> 'withdrawn'`;

/** Cards of the customers from the first to the last of some by their numbers. */
export function readCards(db: ReadableDb, first: number, last: number): PackedRows {
  return readPacked(db, CARDS, first, last);
}

/** The same for their rewards. */
export function readRewards(db: ReadableDb, first: number, last: number): PackedRows {
  return readPacked(db, REWARDS, first, last);
}

function readPacked(db: ReadableDb, sql: string, first: number, last: number): PackedRows {
  const row = db.get<{ customers: string; packed: string }>(sql, { first, last });
  return {
    customers: Int32Array.from(JSON.parse(row?.customers ?? '[]') as number[]),
    packed: Float64Array.from(JSON.parse(row?.packed ?? '[]') as number[]),
  };
}

/** @param span days from its beginning until it was full, or while it is not, until it last moved on */
type TakeCard = (
  versionId: ProgramVersionId,
  state: CountedState,
  stamps: number,
  day: BusinessDay,
  span: number,
) => void;

export function eachCardOf(parts: readonly PackedRows[], members: CustomerSet, take: TakeCard): void {
  for (const cards of parts) {
    eachPacked(cards, members, (place, day, span) => {
      take(Math.floor(place / 256) as ProgramVersionId, stateAt(place, 64), place % 64, day, span);
    });
  }
}

function stateAt(place: number, step: number): CountedState {
  return cardStates[Math.floor(place / step) % 4] ?? 'open';
}

const rewardStates = ['waiting', 'redeemed', 'expired'] as const;

/** @param span days from its issue until it was settled */
type TakeReward = (
  versionId: ProgramVersionId,
  state: (typeof rewardStates)[number],
  day: BusinessDay,
  span: number,
) => void;

export function eachRewardOf(parts: readonly PackedRows[], members: CustomerSet, take: TakeReward): void {
  for (const rewards of parts) {
    eachPacked(rewards, members, (place, day, span) => {
      take(Math.floor(place / 4) as ProgramVersionId, rewardStates[place % 4] ?? 'waiting', day, span);
    });
  }
}

function eachPacked(
  { customers, packed }: PackedRows,
  members: CustomerSet,
  take: (place: number, day: BusinessDay, span: number) => void,
): void {
  for (let at = 0; at < packed.length; at += 1) {
    if (members[customers[at] ?? 0] !== 1) continue;
    const row = packed[at] ?? 0;
    const place = Math.floor(row / 2 ** 32);
    const dayAndSpan = row - place * 2 ** 32;
    const day = Math.floor(dayAndSpan / 65_536);
    take(place, day as BusinessDay, dayAndSpan - day * 65_536);
  }
}
