import type { CardCell, RewardCell, WaitCell } from '#shared/domain/ledger/card-counts.ts';
import type { WritableDb } from '#main/backend/store/database.ts';

/** @param cards how many come to the cell, negative when they leave it */
export function addCards(db: WritableDb, cell: CardCell, cards: number): void {
  db.run(
    `INSERT INTO rollup_card (by, program_version_id, day, state, stamps, cards)
     VALUES (:by, :versionId, :day, :state, :stamps, :cards)
     ON CONFLICT DO UPDATE SET cards = cards + excluded.cards`,
    {
      by: cell.by,
      versionId: cell.versionId,
      day: cell.day,
      state: cell.state,
      stamps: cell.stamps,
      cards,
    },
  );
}

export function addWait(db: WritableDb, cell: WaitCell, n: number): void {
  db.run(
    `INSERT INTO rollup_wait (what, unit, program_version_id, since, days, n)
     VALUES (:what, :unit, :versionId, :since, :days, :n)
     ON CONFLICT DO UPDATE SET n = n + excluded.n`,
    { what: cell.what, unit: cell.unit, versionId: cell.versionId, since: cell.since, days: cell.days, n },
  );
}

const COLUMN = {
  issued: 'issued',
  issuedRedeemed: 'issued_redeemed',
  issuedExpired: 'issued_expired',
  redeemed: 'redeemed',
  expired: 'expired',
} as const;

export function addRewards(db: WritableDb, { versionId, day, what }: RewardCell, n: number): void {
  const column = COLUMN[what];
  db.run(
    `INSERT INTO rollup_reward_day (program_version_id, business_day, ${column}) VALUES (:versionId, :day, :n)
     ON CONFLICT DO UPDATE SET ${column} = ${column} + excluded.${column}`,
    { versionId, day, n },
  );
}
