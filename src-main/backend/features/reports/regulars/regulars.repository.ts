import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { ProgramId } from '#shared/domain/kernel/ids.ts';
import type { MinorUnits } from '#shared/domain/kernel/money.ts';
import type { Period } from '#shared/domain/learn/period.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';

/** The first day anybody came; null of a shop nobody came to yet. */
export function firstVisitDay(db: ReadableDb): BusinessDay | null {
  return (
    db.get<{ day: BusinessDay | null }>(`SELECT min(business_day) AS day FROM rollup_day WHERE visits > 0`)?.day ?? null
  );
}

/** Customers who first came in a period, and those of them who came again within so many days. */
export function countReturned(db: ReadableDb, { from, to }: Period, within: number): { count: number; of: number } {
  const of = db.get<{ n: number }>(
    `SELECT coalesce(sum(first_visits), 0) AS n FROM rollup_day WHERE business_day BETWEEN :from AND :to`,
    { from, to },
  );
  const count = db.get<{ n: number }>(
    `SELECT coalesce(sum(customers), 0) AS n FROM rollup_return
     WHERE first_day BETWEEN :from AND :to AND gap_days BETWEEN 1 AND :within`,
    { from, to, within },
  );
  return { count: count?.n ?? 0, of: of?.n ?? 0 };
}

export interface RewardCounts {
  readonly issued: number;
  readonly claimed: number;
  readonly waiting: number;
  /** Face value of those that wait. */
  readonly worth: MinorUnits;
}

export interface RewardQuestion extends Period {
  readonly programId: ProgramId | null;
  /** ISO: of the day they were issued on. */
  readonly weekday: number | null;
}

const WANTED = `business_day BETWEEN :from AND :to AND (:program IS NULL OR v.program_id = :program)
  AND (:weekday IS NULL OR ((business_day + 3) % 7 + 7) % 7 + 1 = :weekday)`;

/** Rewards issued in a period, by what has become of them. */
export function countRewards(db: ReadableDb, { from, to, programId, weekday }: RewardQuestion): RewardCounts {
  const row = db.get<RewardCounts>(
    `SELECT coalesce(sum(issued), 0) AS issued, coalesce(sum(issued_redeemed), 0) AS claimed,
       coalesce(sum(issued - issued_redeemed - issued_expired), 0) AS waiting,
       coalesce(sum((issued - issued_redeemed - issued_expired) * v.reward_value), 0) AS worth
     FROM rollup_reward_day r JOIN program_version v ON v.id = r.program_version_id WHERE ${WANTED}`,
    { from, to, program: programId, weekday },
  );
  return row ?? { issued: 0, claimed: 0, waiting: 0, worth: 0 as MinorUnits };
}
