import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { ProgramId } from '#shared/domain/kernel/ids.ts';
import type {
  BegunCount,
  CardCount,
  DaysCount,
  RewardDay,
  UnfinishedCount,
  VersionTerms,
} from '#shared/domain/reports/program-figures/card-facts.ts';
import { waitSpans, type WaitSpan } from '#shared/domain/reports/program-figures/wait-spans.ts';
import type { ReadableDb, SqlParameters } from '#main/backend/store/database.ts';

export interface Asked {
  readonly from: BusinessDay;
  readonly to: BusinessDay;
  readonly programId: ProgramId | null;
  /** Customers whose cards count, as a JSON array of their numbers; null: everybody's. */
  readonly members: string | null;
}

export function listVersionTerms(db: ReadableDb): VersionTerms[] {
  return db.all<VersionTerms>(
    `SELECT id, program_id AS programId, version, name, stamps_needed AS stampsNeeded, reward_text AS rewardText,
       reward_value AS rewardValue, starter_stamps AS starterStamps, reward_expiry_days AS rewardExpiryDays
     FROM program_version ORDER BY program_id, version`,
  );
}

/** Pauses between two visits of the shop's customers that began in the year before. */
export function listPauses(db: ReadableDb, today: BusinessDay): { days: number; n: number }[] {
  return db.all(
    `SELECT gap_days AS days, sum(visits) AS n FROM rollup_gap
     WHERE business_day BETWEEN :today - 365 AND :today AND gap_days > 0 GROUP BY gap_days`,
    { today },
  );
}

/**
 * Cards and rewards of some customers, counted as the roll-ups count everybody's and named like them: each query below
 * is written once, for both.
 */
const OF_MEMBERS = `WITH rollup_card (by, program_version_id, day, state, stamps, cards) AS (
  SELECT 'opened', program_version_id, opened_day, state, stamps, 1
  FROM json_each(:members) AS member CROSS JOIN card ON card.customer_id = member.value WHERE state <> 'withdrawn'
  UNION ALL
  SELECT 'moved', program_version_id, moved_day, state, stamps, 1
  FROM json_each(:members) AS member CROSS JOIN card ON card.customer_id = member.value
  WHERE state IN ('open', 'expired')
),
rollup_wait (what, unit, program_version_id, since, days, n) AS (
  SELECT 'finish', 'day', program_version_id, opened_day, max(0, completed_day - opened_day), 1
  FROM json_each(:members) AS member CROSS JOIN card ON card.customer_id = member.value WHERE state = 'completed'
  UNION ALL
  SELECT 'redeem', 'day', program_version_id, issued_day, max(0, settled_day - issued_day), 1
  FROM json_each(:members) AS member CROSS JOIN reward ON reward.customer_id = member.value WHERE state = 'redeemed'
),
rollup_reward_day (program_version_id, business_day, issued, issued_redeemed, issued_expired, redeemed, expired) AS (
  SELECT program_version_id, issued_day, 1, state = 'redeemed', state = 'expired', 0, 0
  FROM json_each(:members) AS member CROSS JOIN reward ON reward.customer_id = member.value WHERE state <> 'withdrawn'
  UNION ALL
  SELECT program_version_id, settled_day, 0, 0, 0, state = 'redeemed', state = 'expired'
  FROM json_each(:members) AS member CROSS JOIN reward ON reward.customer_id = member.value
  WHERE state IN ('redeemed', 'expired')
)`;

const OF_PROGRAM = `program_version_id IN
  (SELECT id FROM program_version WHERE :programId IS NULL OR program_id = :programId)`;

function query<Row>(db: ReadableDb, { members, programId }: Asked, sql: string, more: SqlParameters = {}): Row[] {
  if (members === null) return db.all<Row>(sql, { programId, ...more });
  return db.all<Row>(`${OF_MEMBERS} ${sql}`, { programId, members, ...more });
}

/** What has become of the cards begun in the period. */
export function countBegun(db: ReadableDb, asked: Asked): CardCount[] {
  return query(
    db,
    asked,
    `SELECT program_version_id AS versionId, state, stamps, sum(cards) AS cards FROM rollup_card
     WHERE by = 'opened' AND ${OF_PROGRAM} AND day BETWEEN :from AND :to GROUP BY 1, 2, 3 HAVING sum(cards) > 0`,
    { from: asked.from, to: asked.to },
  );
}

/** Those of them that are not full, by the day they were begun on. */
export function countUnfinishedByDay(db: ReadableDb, asked: Asked): BegunCount[] {
  return query(
    db,
    asked,
    `SELECT program_version_id AS versionId, day, sum(cards) AS cards FROM rollup_card
     WHERE by = 'opened' AND ${OF_PROGRAM} AND day BETWEEN :from AND :to AND state <> 'completed'
     GROUP BY 1, 2 HAVING sum(cards) > 0`,
    { from: asked.from, to: asked.to },
  );
}

/** All full cards, whenever they were begun. */
export function countFinished(db: ReadableDb, asked: Asked): CardCount[] {
  return query(
    db,
    asked,
    `SELECT program_version_id AS versionId, state, stamps, sum(cards) AS cards FROM rollup_card
     WHERE by = 'opened' AND ${OF_PROGRAM} AND state = 'completed' GROUP BY 1, 2, 3 HAVING sum(cards) > 0`,
  );
}

/**
 * Unfinished cards that last moved on in some days.
 * @param stillBefore open ones that have not moved on since before this day stand still
 */
export function countUnfinished(
  db: ReadableDb,
  asked: Asked,
  stillBefore: BusinessDay,
  days: { readonly from: BusinessDay; readonly to: BusinessDay } | null,
): UnfinishedCount[] {
  return query(
    db,
    asked,
    `SELECT program_version_id AS versionId, stamps,
       CASE WHEN state = 'open' AND day < :stillBefore THEN 'still' ELSE state END AS state, sum(cards) AS cards
     FROM rollup_card WHERE by = 'moved' AND ${OF_PROGRAM} AND day BETWEEN :from AND :to
     GROUP BY 1, 2, 3 HAVING sum(cards) > 0`,
    { stillBefore, from: days?.from ?? 0, to: days?.to ?? Number.MAX_SAFE_INTEGER },
  );
}

/** Days until cards begun in the period were full, or rewards issued in it were used. */
export function countWaits(db: ReadableDb, asked: Asked, what: 'finish' | 'redeem'): DaysCount[] {
  const { from, to, members } = asked;
  const spans: readonly WaitSpan[] = members === null ? waitSpans(from, to) : [{ unit: 'day', from, to }];
  return spans.flatMap((span) =>
    query<DaysCount>(
      db,
      asked,
      `SELECT program_version_id AS versionId, days, sum(n) AS n FROM rollup_wait
       WHERE what = :what AND unit = :unit AND ${OF_PROGRAM} AND since BETWEEN :from AND :to
       GROUP BY 1, 2 HAVING sum(n) > 0`,
      { what, unit: span.unit, from: span.from, to: span.to },
    ),
  );
}

/** All that happened with rewards, by day. */
export function listRewardDays(db: ReadableDb, asked: Asked): RewardDay[] {
  return query(
    db,
    asked,
    `SELECT program_version_id AS versionId, business_day AS day, sum(issued) AS issued,
       sum(issued_redeemed) AS issuedRedeemed, sum(issued_expired) AS issuedExpired, sum(redeemed) AS redeemed,
       sum(expired) AS expired
     FROM rollup_reward_day WHERE ${OF_PROGRAM} GROUP BY 1, 2`,
  );
}
