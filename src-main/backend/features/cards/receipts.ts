import type { Receipt } from '#shared/contract/cards.contract.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asMoment, type Moment } from '#shared/domain/kernel/clock.ts';
import type { CommandId } from '#shared/domain/kernel/ids.ts';
import type { LedgerEntry } from '#shared/domain/ledger/entry.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { stampsOn } from '#main/backend/features/ledger/positions.service.ts';
import { findProgram, termsReader } from '#main/backend/features/programs/programs.service.ts';
import { cardViewOf, rewardViewsOf } from './card-views.service.ts';
import { nameOfAnyCustomer } from './cards.repository.ts';

/** Anybody may take a command back for so many milliseconds; later it wants a manager. */
export const UNDO_MILLISECONDS = 10_000;

export interface ReceiptFor {
  readonly commandId: CommandId;
  readonly kind: Receipt['kind'];
  readonly at: Moment;
  readonly today: BusinessDay;
  /** What the command wrote, read after it was written. */
  readonly entries: readonly LedgerEntry[];
}

/** What the till shows after a command: what was done, and the card as it stands now. */
export function receiptOf(db: ReadableDb, done: ReceiptFor): Receipt {
  const first = done.entries[0];
  if (first === undefined) throw new Error('A command without entries has no receipt');
  const { customerId, programId } = first;
  const program = findProgram(db, programId);
  if (program === undefined) throw new Error(`There is no program ${programId}`);
  const termsOf = termsReader(db, program);
  const given = done.entries.filter((entry) => entry.kind === 'stamp' || entry.kind === 'void');
  const settled = done.entries.find((entry) => entry.rewardId !== null && entry.kind !== 'card_completed');
  const stampsToday = stampsOn(db, customerId, done.today).get(programId) ?? 0;
  return {
    commandId: done.commandId,
    kind: done.kind,
    customerId,
    customerName: nameOfAnyCustomer(db, customerId),
    quantity: given.reduce((sum, entry) => sum + entry.quantity, 0),
    card: cardViewOf(db, customerId, program, { today: done.today, stampsToday, termsOf }),
    rewards: rewardViewsOf(db, customerId, done.today),
    cardsCompleted: done.entries.filter((entry) => entry.kind === 'card_completed').length,
    debtPaid: done.entries.reduce((sum, entry) => sum + debtPaidBy(entry), 0),
    rewardText: settled === undefined ? null : termsOf(settled.programVersionId).rewardText,
    undoUntil: done.kind === 'stamp' || done.kind === 'redeem' ? asMoment(done.at + UNDO_MILLISECONDS) : null,
  };
}

function debtPaidBy(entry: LedgerEntry): number {
  return Math.max(0, (entry.detail.debtBefore ?? 0) - (entry.detail.debtAfter ?? 0));
}
