import type { Receipt } from '#shared/contract/cards.contract.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asMoment, type Moment } from '#shared/domain/kernel/clock.ts';
import type { CommandId } from '#shared/domain/kernel/ids.ts';
import type { LedgerEntry } from '#shared/domain/ledger/entry.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import type { Posted } from '#main/backend/features/ledger/ledger.service.ts';
import { newestCard, stampsOn } from '#main/backend/features/ledger/positions.service.ts';
import { findProgram, termsReader } from '#main/backend/features/programs/programs.service.ts';
import { cardViewOf, rewardViewsOf, type CardToShow } from './card-views.service.ts';
import { nameOfAnyCustomer } from './cards.repository.ts';

/** Anybody may take a command back for so many milliseconds; later it wants a manager. */
export const UNDO_MILLISECONDS = 10_000;

export interface ReceiptFor {
  readonly commandId: CommandId;
  readonly kind: Receipt['kind'];
  readonly at: Moment;
  /** What the command wrote. */
  readonly entries: readonly LedgerEntry[];
  readonly customerName: string;
  readonly card: CardToShow;
  readonly rewardsWaiting: Posted['rewardsWaiting'];
}

/** What the till shows after a command: what was done, and the card as it stands now. */
export function receiptOf(db: ReadableDb, done: ReceiptFor): Receipt {
  const { card, entries } = done;
  const { customerId } = firstOf(entries);
  const given = entries.filter((entry) => entry.kind === 'stamp' || entry.kind === 'void');
  const settled = entries.find((entry) => entry.rewardId !== null);
  return {
    commandId: done.commandId,
    kind: done.kind,
    customerId,
    customerName: done.customerName,
    quantity: given.reduce((sum, entry) => sum + entry.quantity, 0),
    card: cardViewOf(db, customerId, card),
    rewards: done.rewardsWaiting === 0 ? [] : rewardViewsOf(db, customerId, card.today),
    cardsCompleted: entries.filter((entry) => entry.kind === 'card_completed').length,
    debtPaid: entries.reduce((sum, entry) => sum + debtPaidBy(entry), 0),
    rewardText: settled === undefined ? null : card.termsOf(settled.programVersionId).rewardText,
    undoUntil: done.kind === 'stamp' || done.kind === 'redeem' ? asMoment(done.at + UNDO_MILLISECONDS) : null,
  };
}

/** Looks up what a receipt shows beside its entries; a stamp knows most of it already. */
export function lookUpCard(
  db: ReadableDb,
  entries: readonly LedgerEntry[],
  today: BusinessDay,
): Pick<ReceiptFor, 'customerName' | 'card'> {
  const { customerId, programId } = firstOf(entries);
  const program = findProgram(db, programId);
  if (program === undefined) throw new Error(`There is no program ${programId}`);
  const stampsToday = stampsOn(db, customerId, today).get(programId) ?? 0;
  const newest = newestCard(db, customerId, programId);
  const card = { program, newest, today, stampsToday, termsOf: termsReader(db, program) };
  return { customerName: nameOfAnyCustomer(db, customerId), card };
}

function firstOf(entries: readonly LedgerEntry[]): LedgerEntry {
  const [first] = entries;
  if (first === undefined) throw new Error('A command without entries has no receipt');
  return first;
}

function debtPaidBy(entry: LedgerEntry): number {
  return Math.max(0, (entry.detail.debtBefore ?? 0) - (entry.detail.debtAfter ?? 0));
}
