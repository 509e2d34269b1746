import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { ProgramId, ProgramVersionId } from '#shared/domain/kernel/ids.ts';
import type { DaysCount, RewardDay, VersionTerms } from '#shared/domain/reports/program-figures/card-facts.ts';
import { mostStillDays } from '#shared/domain/reports/program-figures/stall.ts';
import { waitSpans } from '#shared/domain/reports/program-figures/wait-spans.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';

export interface Asked {
  readonly from: BusinessDay;
  readonly to: BusinessDay;
  readonly programId: ProgramId | null;
}

export function listVersionTerms(db: ReadableDb): VersionTerms[] {
  return db.all<VersionTerms>(
    `SELECT id, program_id AS programId, version, name, stamps_needed AS stampsNeeded, reward_text AS rewardText,
       reward_value AS rewardValue, starter_stamps AS starterStamps, reward_expiry_days AS rewardExpiryDays
     FROM program_version ORDER BY program_id, version`,
  );
}

/** Days whose pauses are looked at: as many as tell what is usual, and long enough ago for the longest to have ended. */
const PAUSES_OF_DAYS = 60;

/** Pauses between two visits of the shop's customers that began long enough ago to have ended. */
export function listPauses(db: ReadableDb, today: BusinessDay): { days: number; n: number }[] {
  return db.all(
    `SELECT gap_days AS days, sum(visits) AS n FROM rollup_gap
     WHERE business_day BETWEEN :today - ${mostStillDays + PAUSES_OF_DAYS} AND :today - ${mostStillDays}
       AND gap_days > 0 GROUP BY gap_days`,
    { today },
  );
}

const OF_PROGRAM = `program_version_id IN
  (SELECT id FROM program_version WHERE :programId IS NULL OR program_id = :programId)`;

export const cardStates = ['open', 'completed', 'expired'] as const;
export type CountedState = (typeof cardStates)[number];

/** Takes so many cards of a version that stand in one place. */
export type TakeCards = (
  versionId: ProgramVersionId,
  day: BusinessDay,
  state: CountedState,
  stamps: number,
  cards: number,
) => void;

// Several small numbers in one: what costs is how many values come over, not how long they are.
const CARD_BITS = 2 ** 29;
const PACKED_CELL = `((day * 4 + CASE state WHEN 'open' THEN 0 WHEN 'completed' THEN 1 ELSE 2 END) * 64 + stamps)
  * ${CARD_BITS} + cards`;

/** Hands over everybody's cards by the day they were begun on or last moved on, as they are kept. */
export function eachCardCell(db: ReadableDb, by: 'opened' | 'moved', asked: Asked, take: TakeCards): void {
  const rows = db.all<{ versionId: ProgramVersionId; packed: string }>(
    `SELECT program_version_id AS versionId, json_group_array(${PACKED_CELL}) AS packed FROM rollup_card
     WHERE by = :by AND ${OF_PROGRAM} AND day BETWEEN :from AND :to AND cards > 0 GROUP BY program_version_id`,
    { by, programId: asked.programId, from: asked.from, to: asked.to },
  );
  for (const { versionId, packed } of rows) {
    for (const cell of JSON.parse(packed) as number[]) {
      const place = Math.floor(cell / CARD_BITS);
      const state = cardStates[Math.floor(place / 64) % 4] ?? 'open';
      take(versionId, Math.floor(place / 256) as BusinessDay, state, place % 64, cell % CARD_BITS);
    }
  }
}

const N_BITS = 2 ** 24;

/** Days until cards begun in the period were full, or rewards issued in it were used. */
export function countWaits(db: ReadableDb, asked: Asked, what: 'finish' | 'redeem'): DaysCount[] {
  return waitSpans(asked.from, asked.to).flatMap(({ unit, from, to }) =>
    db
      .all<{ versionId: ProgramVersionId; packed: string }>(
        `SELECT program_version_id AS versionId, json_group_array(days * ${N_BITS} + n) AS packed FROM rollup_wait
         WHERE what = :what AND unit = :unit AND ${OF_PROGRAM} AND since BETWEEN :from AND :to AND n > 0
         GROUP BY program_version_id`,
        { what, unit, programId: asked.programId, from, to },
      )
      .flatMap(({ versionId, packed }) => {
        const byDays = new Map<number, number>();
        for (const cell of JSON.parse(packed) as number[]) {
          const days = Math.floor(cell / N_BITS);
          byDays.set(days, (byDays.get(days) ?? 0) + (cell % N_BITS));
        }
        return Array.from(byDays, ([days, n]): DaysCount => ({ versionId, days, n }));
      }),
  );
}

/** The first and the last day on which a card was begun, moved on or got a reward; null without any. */
export function daysWithCards(db: ReadableDb): { first: BusinessDay; last: BusinessDay } | null {
  const end = (which: 'min' | 'max', table: string, day: string, where = ''): string =>
    `SELECT (SELECT ${which}(${day}) FROM ${table} WHERE program_version_id = version.id ${where}) AS day
     FROM program_version AS version`;
  const ends = (which: 'min' | 'max'): string =>
    `(SELECT ${which}(day) FROM (${end(which, 'rollup_card', 'day', `AND by = 'opened'`)}
      UNION ALL ${end(which, 'rollup_card', 'day', `AND by = 'moved'`)}
      UNION ALL ${end(which, 'rollup_reward_day', 'business_day')}))`;
  const row = db.get<{ first: BusinessDay | null; last: BusinessDay | null }>(
    `SELECT ${ends('min')} AS first, ${ends('max')} AS last`,
  );
  return row === undefined || row.first === null || row.last === null ? null : { first: row.first, last: row.last };
}

/** All that happened with rewards, by day. */
export function listRewardDays(db: ReadableDb, { programId }: Asked): RewardDay[] {
  return db.all(
    `SELECT program_version_id AS versionId, business_day AS day, issued, issued_redeemed AS issuedRedeemed,
       issued_expired AS issuedExpired, redeemed, expired
     FROM rollup_reward_day WHERE ${OF_PROGRAM}`,
    { programId },
  );
}
