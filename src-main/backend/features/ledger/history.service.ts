import type { HistoryLine } from '#shared/contract/customers.contract.ts';
import { isVoidableKind } from '#shared/domain/cards/plan-void.ts';
import type { CustomerId, Sequence } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { listHistory, type HistoryRow } from './history.repository.ts';
import { toEntry } from './ledger.repository.ts';

/**
 * A customer's history, newest first: what was entered, by whom and what it changed.
 * @param before pages on: only entries older than this one
 */
export function historyOf(
  db: ReadableDb,
  customerId: CustomerId,
  before: Sequence | null,
  limit: number,
): { lines: HistoryLine[]; more: boolean } {
  const rows = listHistory(db, customerId, before, limit + 1);
  return { lines: rows.slice(0, limit).map((row) => toLine(row)), more: rows.length > limit };
}

export function toLine(row: HistoryRow): HistoryLine {
  const entry = toEntry(row);
  const { detail } = entry;
  const voided = row.is_voided === 1;
  return {
    seq: entry.seq,
    commandId: entry.commandId,
    kind: entry.kind,
    at: entry.at,
    businessDay: entry.businessDay,
    quantity: entry.quantity,
    programName: row.program_name,
    rewardText: entry.rewardId === null ? null : row.reward_text,
    staffName: row.staff_name,
    approvedBy: row.approver_name,
    reason: entry.reason,
    reverses: entry.reverses,
    reversedKind: row.reversed_kind,
    goodwill: entry.kind === 'reward_issued' && entry.cardId === null,
    voided,
    voidable: !voided && isVoidableKind(entry.kind),
    stampsBefore: detail.stampsBefore ?? null,
    stampsAfter: detail.stampsAfter ?? null,
    debtAfter: detail.debtAfter ?? 0,
    overridden: detail.overridden ?? null,
    imported: detail.imported === true,
  };
}
