import type { RewardView } from '#shared/contract/cards.contract.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import { asId, type CustomerId, type ProgramId, type RewardId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';

/** Name of a customer who can be stamped; undefined for nobody and for one who was archived. */
export function findCustomerName(db: ReadableDb, id: CustomerId): string | undefined {
  return db.get<{ name: string }>(`SELECT name FROM customer WHERE id = :id AND archived_at IS NULL`, { id })?.name;
}

/** Her name even when she was archived: what was entered for her can still be taken back. */
export function nameOfAnyCustomer(db: ReadableDb, id: CustomerId): string {
  return db.get<{ name: string }>(`SELECT name FROM customer WHERE id = :id`, { id })?.name ?? '';
}

export function countCompletedCards(db: ReadableDb, customerId: CustomerId, programId: ProgramId): number {
  const row = db.get<{ n: number }>(
    `SELECT count(*) AS n FROM card
     WHERE customer_id = :customerId AND program_id = :programId AND state = 'completed'`,
    { customerId, programId },
  );
  return row?.n ?? 0;
}

interface WaitingRow {
  readonly id: number;
  readonly program_id: number;
  readonly reward_text: string;
  readonly issued_at: Moment;
  readonly expires_on: BusinessDay | null;
}

/** Rewards a customer can still have on a business day; the one that lapses first comes first. */
export function listWaitingRewards(db: ReadableDb, customerId: CustomerId, today: BusinessDay): RewardView[] {
  return db
    .all<WaitingRow>(
      `SELECT reward.id, reward.program_id, version.reward_text, issued_at, expires_on
       FROM reward JOIN program_version AS version ON version.id = reward.program_version_id
       WHERE customer_id = +:customerId AND state = 'waiting' AND (expires_on IS NULL OR expires_on >= +:today)
       ORDER BY expires_on IS NULL, expires_on, reward.id`,
      { customerId, today },
    )
    .map((row) => ({
      id: asId<RewardId>(row.id),
      programId: asId<ProgramId>(row.program_id),
      text: row.reward_text,
      issuedAt: row.issued_at,
      expiresOn: row.expires_on,
    }));
}
