import type { CardId, CustomerId, ProgramId } from '#shared/domain/kernel/ids.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { LedgerEntry } from '#shared/domain/ledger/entry.ts';
import type { ShiftCounts, ShiftPlace } from '#shared/domain/ledger/shift-counts.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';
import { LEDGER_COLUMNS, LEDGER_FROM, toEntry, type LedgerRow } from './ledger.repository.ts';

export const SHIFT_COLUMNS = `stamps, stamps_undone AS stampsUndone, stamps_voided AS stampsVoided,
  cards_opened AS cardsOpened, rewards_issued AS rewardsIssued, rewards_redeemed AS rewardsRedeemed, undos, voids,
  overrides, approvals`;

export function addToShift(db: WritableDb, programId: ProgramId, place: ShiftPlace, counts: ShiftCounts): void {
  db.run(
    `INSERT INTO rollup_shift (business_day, hour, staff_id, program_id, stamps, stamps_undone, stamps_voided,
       cards_opened, rewards_issued, rewards_redeemed, undos, voids, overrides, approvals)
     VALUES (:businessDay, :hour, :staffId, :programId, :stamps, :stampsUndone, :stampsVoided,
       :cardsOpened, :rewardsIssued, :rewardsRedeemed, :undos, :voids, :overrides, :approvals)
     ON CONFLICT (business_day, hour, staff_id, program_id) DO UPDATE SET stamps = stamps + excluded.stamps,
       stamps_undone = stamps_undone + excluded.stamps_undone, stamps_voided = stamps_voided + excluded.stamps_voided,
       cards_opened = cards_opened + excluded.cards_opened, rewards_issued = rewards_issued + excluded.rewards_issued,
       rewards_redeemed = rewards_redeemed + excluded.rewards_redeemed, undos = undos + excluded.undos,
       voids = voids + excluded.voids, overrides = overrides + excluded.overrides,
       approvals = approvals + excluded.approvals`,
    { programId, businessDay: place.businessDay, hour: place.hour, staffId: place.staffId, ...counts },
  );
}

export interface Served {
  readonly day: BusinessDay;
  readonly staffId: number;
  /** 0: any program. */
  readonly programId: number;
}

export function addToServed(db: WritableDb, { day, staffId, programId }: Served, visits: number): void {
  db.run(
    `INSERT INTO rollup_served (business_day, staff_id, program_id, visits) VALUES (:day, :staffId, :programId, :visits)
     ON CONFLICT (business_day, staff_id, program_id) DO UPDATE SET visits = visits + excluded.visits`,
    { day, staffId, programId, visits },
  );
}

/** The entry that started a card. Looked for among the customer's own: there is no index of cards. */
export function findOpener(db: ReadableDb, customerId: CustomerId, cardId: CardId): LedgerEntry | undefined {
  const row = db.get<LedgerRow>(
    `SELECT ${LEDGER_COLUMNS} FROM ${LEDGER_FROM} WHERE ledger.customer_id = +:customerId AND ledger.card_id = +:cardId
       AND json_extract(ledger.detail, '$.opened') IS NOT NULL ORDER BY ledger.seq LIMIT 1`,
    { customerId, cardId },
  );
  return row === undefined ? undefined : toEntry(row);
}
