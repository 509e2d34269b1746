import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { ProgramId, ProgramVersionId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { cardStates, type CountedState } from './program-figures.repository.ts';

export interface CountedCard {
  readonly versionId: ProgramVersionId;
  readonly state: CountedState;
  readonly stamps: number;
  readonly day: BusinessDay;
  /** Days from its beginning until it was full, or while it is not, until it last moved on. */
  readonly span: number;
}

export interface CountedReward {
  readonly versionId: ProgramVersionId;
  readonly state: 'waiting' | 'redeemed' | 'expired';
  readonly day: BusinessDay;
  /** Days from its issue until it was settled. */
  readonly span: number;
}

const OF_MEMBERS = (table: 'card' | 'reward'): string =>
  `FROM json_each(:members) AS member CROSS JOIN ${table} ON ${table}.customer_id = member.value
   WHERE state <> 'withdrawn' AND (:programId IS NULL OR program_id = :programId)`;

// Version, state, stamps, day and span in one number: a row for each card would take several times as long.
const PACKED_CARDS = `SELECT json_group_array(
    (((program_version_id * 4 + CASE state WHEN 'open' THEN 0 WHEN 'completed' THEN 1 ELSE 2 END) * 64 + stamps)
      * 65536 + opened_day) * 65536 + max(0, coalesce(completed_day, moved_day) - opened_day)) AS packed
  ${OF_MEMBERS('card')}`;

const PACKED_REWARDS = `SELECT json_group_array(
    ((program_version_id * 4 + CASE state WHEN 'waiting' THEN 0 WHEN 'redeemed' THEN 1 ELSE 2 END)
      * 65536 + issued_day) * 65536 + max(0, coalesce(settled_day, issued_day) - issued_day)) AS packed
  ${OF_MEMBERS('reward')}`;

/** @param members customers as a JSON array of their numbers */
export function eachCardOf(
  db: ReadableDb,
  members: string,
  programId: ProgramId | null,
  take: (card: CountedCard) => void,
): void {
  for (const packed of packedOf(db, PACKED_CARDS, members, programId)) {
    const place = Math.floor(packed / 2 ** 32);
    take({
      versionId: Math.floor(place / 256) as ProgramVersionId,
      state: cardStates[Math.floor(place / 64) % 4] ?? 'open',
      stamps: place % 64,
      day: (Math.floor(packed / 65_536) % 65_536) as BusinessDay,
      span: packed % 65_536,
    });
  }
}

const rewardStates = ['waiting', 'redeemed', 'expired'] as const;

export function eachRewardOf(
  db: ReadableDb,
  members: string,
  programId: ProgramId | null,
  take: (reward: CountedReward) => void,
): void {
  for (const packed of packedOf(db, PACKED_REWARDS, members, programId)) {
    const place = Math.floor(packed / 2 ** 32);
    take({
      versionId: Math.floor(place / 4) as ProgramVersionId,
      state: rewardStates[place % 4] ?? 'waiting',
      day: (Math.floor(packed / 65_536) % 65_536) as BusinessDay,
      span: packed % 65_536,
    });
  }
}

function packedOf(db: ReadableDb, sql: string, members: string, programId: ProgramId | null): number[] {
  return JSON.parse(db.get<{ packed: string }>(sql, { members, programId })?.packed ?? '[]') as number[];
}
