import type { Lapse } from '#shared/contract/programs.contract.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asId, type CardId, type CustomerId, type RewardId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';

interface LapseRow {
  readonly what: 'card' | 'reward';
  readonly card_id: number | null;
  readonly reward_id: number | null;
  readonly customer_id: number;
  readonly customer_name: string;
  readonly program_name: string;
  readonly stamps: number;
  readonly last_day: BusinessDay;
}

/** Cards and rewards whose last day is `until` or sooner, the soonest first. */
export function listLapses(db: ReadableDb, until: BusinessDay, limit: number): Lapse[] {
  return db
    .all<LapseRow>(
      `SELECT what, card_id, reward_id, lapsing.customer_id, customer.name AS customer_name,
         version.name AS program_name, stamps, last_day
       FROM (
         SELECT * FROM (
           SELECT 'card' AS what, id AS card_id, NULL AS reward_id, customer_id, program_version_id, stamps,
             expires_on AS last_day
           FROM card WHERE state = 'open' AND expires_on <= :until ORDER BY expires_on LIMIT :limit)
         UNION ALL
         SELECT * FROM (
           SELECT 'reward', card_id, id, customer_id, program_version_id, 0, expires_on
           FROM reward WHERE state = 'waiting' AND expires_on <= :until ORDER BY expires_on LIMIT :limit)
       ) AS lapsing
       JOIN customer ON customer.id = lapsing.customer_id
       JOIN program_version AS version ON version.id = lapsing.program_version_id
       ORDER BY last_day, card_id, reward_id LIMIT :limit`,
      { until, limit },
    )
    .map((row) => ({
      what: row.what,
      cardId: row.card_id === null ? null : asId<CardId>(row.card_id),
      rewardId: row.reward_id === null ? null : asId<RewardId>(row.reward_id),
      customerId: asId<CustomerId>(row.customer_id),
      customerName: row.customer_name,
      programName: row.program_name,
      stamps: row.stamps,
      lastDay: row.last_day,
    }));
}

export function countLapses(db: ReadableDb, until: BusinessDay): number {
  const row = db.get<{ n: number }>(
    `SELECT (SELECT count(*) FROM card WHERE state = 'open' AND expires_on <= :until)
       + (SELECT count(*) FROM reward WHERE state = 'waiting' AND expires_on <= :until) AS n`,
    { until },
  );
  return row?.n ?? 0;
}
