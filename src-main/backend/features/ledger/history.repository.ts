import type { CustomerId, Sequence } from '#shared/domain/kernel/ids.ts';
import type { EntryKind } from '#shared/domain/ledger/entry.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { LEDGER_COLUMNS, LEDGER_FROM, type LedgerRow } from './ledger.repository.ts';

export interface HistoryRow extends LedgerRow {
  readonly program_name: string;
  readonly reward_text: string;
  readonly staff_name: string | null;
  readonly approver_name: string | null;
  readonly reversed_kind: EntryKind | null;
  readonly is_voided: number;
  readonly is_undo: number;
}

/** Columns of {@link HistoryRow}, to be read from the ledger and {@link HISTORY_JOINS}. */
export const HISTORY_COLUMNS = `${LEDGER_COLUMNS}, version.name AS program_name, version.reward_text,
  staff.name AS staff_name, approver.name AS approver_name,
  (SELECT reversed.kind FROM ledger AS reversed WHERE reversed.seq = ledger.reverses) AS reversed_kind,
  EXISTS (SELECT 1 FROM ledger AS void WHERE void.reverses = ledger.seq) AS is_voided,
  json_extract(ledger.detail, '$.undo') IS NOT NULL AS is_undo`;

export const HISTORY_JOINS = `JOIN program_version AS version ON version.id = ledger.program_version_id
  LEFT JOIN staff ON staff.id = ledger.staff_id LEFT JOIN staff AS approver ON approver.id = ledger.approved_by`;

/** Entries of a customer, newest first. */
export function listHistory(
  db: ReadableDb,
  customerId: CustomerId,
  before: Sequence | null,
  limit: number,
): HistoryRow[] {
  return db.all<HistoryRow>(
    `SELECT ${HISTORY_COLUMNS} FROM ${LEDGER_FROM} ${HISTORY_JOINS}
     WHERE ledger.customer_id = +:customerId AND ledger.seq < +:before
     ORDER BY ledger.seq DESC LIMIT :limit`,
    { customerId, before: before ?? Number.MAX_SAFE_INTEGER, limit },
  );
}
