import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { EntryKind } from '#shared/domain/ledger/entry.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';

export interface RecentRow {
  readonly seq: number;
  readonly command_id: Buffer;
  readonly kind: EntryKind;
  readonly card_id: number | null;
  readonly at: Moment;
  readonly customer_id: number;
  readonly customer_name: string;
  readonly program_id: number;
  readonly quantity: number;
  readonly staff_name: string | null;
  /** Text of the reward that the entry is about. */
  readonly reward_text: string | null;
  readonly is_voided: number;
  readonly is_imported: number;
}

/** The newest entries backward, a piece at a time as they are asked for. */
export function recentEntries(db: ReadableDb, limit: number): IterableIterator<RecentRow> {
  return db.iterate<RecentRow>(
    `SELECT ledger.seq, command_id, kind, card_id, at, ledger.customer_id, customer.name AS customer_name, ledger.program_id,
       quantity, staff.name AS staff_name, CASE WHEN reward_id IS NULL THEN NULL ELSE version.reward_text END AS reward_text,
       EXISTS (SELECT 1 FROM ledger AS void WHERE void.reverses = ledger.seq) AS is_voided,
       json_extract(detail, '$.imported') IS NOT NULL AS is_imported
     FROM ledger
     JOIN customer ON customer.id = ledger.customer_id
     JOIN program_version AS version ON version.id = ledger.program_version_id
     LEFT JOIN staff ON staff.id = ledger.staff_id
     ORDER BY ledger.seq DESC LIMIT :limit`,
    { limit },
  );
}
