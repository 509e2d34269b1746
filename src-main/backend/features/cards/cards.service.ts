import type { Receipt } from '#shared/contract/cards.contract.ts';
import { planStamp } from '#shared/domain/cards/plan-stamp.ts';
import { isVoidableKind, type VoidRefusal } from '#shared/domain/cards/plan-void.ts';
import type { StampRefusal } from '#shared/domain/cards/stamp-eligibility.ts';
import type { Clock, Moment } from '#shared/domain/kernel/clock.ts';
import { addDays } from '#shared/domain/kernel/business-day.ts';
import type {
  ApprovalId,
  CommandId,
  CustomerId,
  ProgramId,
  RewardId,
  Sequence,
  StaffId,
} from '#shared/domain/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';
import type { LedgerEntry } from '#shared/domain/ledger/entry.ts';
import { newestCardOf } from '#shared/domain/ledger/position.ts';
import { planRedeem, type RedeemRefusal } from '#shared/domain/rewards/plan-redeem.ts';
import { mayActAs } from '#shared/domain/staff/role.ts';
import type { Connection, SignedIn } from '#main/backend/context.ts';
import type { WritableDb } from '#main/backend/store/database.ts';
import type { Store } from '#main/backend/store/open.ts';
import { lastEntryAt, post, type Posted } from '#main/backend/features/ledger/ledger.service.ts';
import { once } from '#main/backend/features/ledger/once.service.ts';
import {
  commandAround,
  entriesOfCommand,
  rewardPosition,
  stampPosition,
  stampsOn,
} from '#main/backend/features/ledger/positions.service.ts';
import { findProgram, type ProgramRecord } from '#main/backend/features/programs/programs.service.ts';
import type { SessionService } from '#main/backend/features/session/session.service.ts';
import type { ShopService } from '#main/backend/features/shop/shop.service.ts';
import { findCustomerName } from './cards.repository.ts';
import { lapsePosition } from './lapse.service.ts';
import { lookUpCard, receiptOf, UNDO_MILLISECONDS } from './receipts.ts';

export { UNDO_MILLISECONDS } from './receipts.ts';
import { fillContextOf, lapsesBefore, planVoidOf, postingOf, type Doing } from './till.ts';

export type ManagerRefusal = { readonly code: 'NEEDS_MANAGER' } | { readonly code: 'APPROVAL_INVALID' };
export type StampOrderRefusal =
  | StampRefusal
  | ManagerRefusal
  | { readonly code: 'CUSTOMER_NOT_FOUND' }
  | { readonly code: 'PROGRAM_NOT_FOUND' };
export type VoidOrderRefusal = VoidRefusal | ManagerRefusal | { readonly code: 'ENTRY_NOT_FOUND' };
export type UndoRefusal =
  | { readonly code: 'NOTHING_TO_UNDO' }
  | { readonly code: 'UNDO_OVER'; readonly data: { readonly entry: Sequence } }
  | { readonly code: 'ALREADY_VOIDED' };

/** Who asks: the connection keeps the one-time approvals. */
export interface Asker {
  readonly connection: Connection;
  readonly session: SignedIn;
}

export interface StampOrder {
  readonly commandId: CommandId;
  readonly customerId: CustomerId;
  readonly programId: ProgramId;
  readonly quantity: number;
  readonly again: boolean;
  readonly override?: { readonly approvalId: ApprovalId | null; readonly reason?: string | undefined } | undefined;
}

export interface VoidOrder {
  readonly commandId: CommandId;
  readonly entry: Sequence;
  readonly reason: string;
  readonly approvalId?: ApprovalId | undefined;
}

export type CardsService = ReturnType<typeof cardsService>;

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly shop: ShopService;
  readonly session: Pick<SessionService, 'takeApproval'>;
}

/** What is done with a card at the till: one command, one transaction, one receipt. */
export function cardsService({ store, clock, shop, session }: Parts) {
  const command = <Refusal>(
    procedure: string,
    commandId: CommandId,
    asker: Asker,
    work: (db: WritableDb, at: Moment) => Result<Receipt, Refusal>,
  ): Result<Receipt, Refusal> =>
    store.write((db) => {
      const at = clock.now();
      const { staffId } = asker.session;
      return once(db, { id: commandId, procedure, staffId, at }, () => work(db, at));
    });

  /** A manager at the till, or one whose approval is spent on this; null when it is her own session. */
  const managerFor = (
    asker: Asker,
    action: 'override_refusal' | 'void_entry',
    approvalId: ApprovalId | null,
  ): Result<StaffId | null, ManagerRefusal> => {
    if (approvalId !== null) return session.takeApproval(asker.connection, approvalId, action);
    return mayActAs(asker.session.role, 'manager') ? ok(null) : refuse({ code: 'NEEDS_MANAGER' });
  };

  const receipt = (
    db: WritableDb,
    kind: Receipt['kind'],
    { commandId, at }: Doing,
    { entries, rewardsWaiting }: Posted,
  ): Receipt => {
    const shown = lookUpCard(db, entries, shop.calendar().dayOf(at));
    return receiptOf(db, { commandId, kind, at, entries, rewardsWaiting, ...shown });
  };

  const stampOnce = (
    db: WritableDb,
    order: StampOrder,
    { program, customerName }: { program: ProgramRecord; customerName: string },
    asker: Asker,
    at: Moment,
  ): Result<Receipt, StampRefusal | ManagerRefusal> => {
    const calendar = shop.calendar();
    const doing: Doing = { commandId: order.commandId, at, staffId: asker.session.staffId };
    const posting = postingOf(calendar, doing);
    const ledgerAt = lastEntryAt(db);
    const found = stampPosition(db, order.customerId, order.programId);
    const { position, lapses } = lapsesBefore(found, posting, ledgerAt);
    const context = fillContextOf(db, program, posting);
    const stampsToday = stampsOn(db, order.customerId, posting.businessDay).get(order.programId) ?? 0;
    const request = {
      quantity: order.quantity,
      program: { state: program.state, terms: program.current.terms },
      circumstances: {
        at,
        today: posting.businessDay,
        tomorrowAt: calendar.startOf(addDays(posting.businessDay, 1)),
        ledgerAt,
        stampsToday,
        again: order.again,
      },
      override: false,
    };
    let approved = posting;
    let planned = planStamp(position, request, context);
    if (!planned.ok && order.override !== undefined) {
      const manager = managerFor(asker, 'override_refusal', order.override.approvalId);
      if (!manager.ok) return manager;
      approved = { ...posting, approvedBy: manager.value, reason: order.override.reason ?? null };
      planned = planStamp(position, { ...request, override: true }, context);
    }
    if (!planned.ok) return planned;
    if (lapses.length > 0) lapsePosition(db, calendar, found, at);
    const { entries, rewardsWaiting, position: after } = post(db, approved, position, planned.value);
    const card = {
      program,
      newest: newestCardOf(after),
      today: posting.businessDay,
      stampsToday: stampsToday + order.quantity,
      termsOf: context.termsOf,
    };
    const { commandId } = order;
    return ok(receiptOf(db, { commandId, kind: 'stamp', at, entries, rewardsWaiting, customerName, card }));
  };

  const voidEntries = (
    db: WritableDb,
    kind: 'undo' | 'void',
    doing: Doing,
    entries: readonly LedgerEntry[],
  ): Result<Receipt, VoidRefusal> => {
    const planned = planVoidOf(db, entries, kind === 'undo');
    if (!planned.ok) return planned;
    const posting = postingOf(shop.calendar(), doing);
    const posted = post(db, posting, planned.value.position, planned.value.entries);
    return ok(receipt(db, kind, doing, posted));
  };

  return {
    /** @returns what was stamped and where the card stands, or why not and when it would work */
    stamp: (order: StampOrder, asker: Asker): Result<Receipt, StampOrderRefusal> =>
      command('cards.stamp', order.commandId, asker, (db, at): Result<Receipt, StampOrderRefusal> => {
        const customerName = findCustomerName(db, order.customerId);
        if (customerName === undefined) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
        const program = findProgram(db, order.programId);
        if (program === undefined) return refuse({ code: 'PROGRAM_NOT_FOUND' });
        return stampOnce(db, order, { program, customerName }, asker, at);
      }),

    redeem: (
      order: { readonly commandId: CommandId; readonly rewardId: RewardId },
      asker: Asker,
    ): Result<Receipt, RedeemRefusal> =>
      command('cards.redeem', order.commandId, asker, (db, at) => {
        const found = rewardPosition(db, order.rewardId);
        if (found === undefined) return refuse({ code: 'REWARD_NOT_FOUND' });
        const doing: Doing = { commandId: order.commandId, at, staffId: asker.session.staffId };
        const posting = postingOf(shop.calendar(), doing);
        const now = { at, today: posting.businessDay, ledgerAt: lastEntryAt(db) };
        const planned = planRedeem(found.position, found.reward, now);
        if (!planned.ok) return planned;
        return ok(receipt(db, 'redeem', doing, post(db, posting, found.position, planned.value)));
      }),

    /** Takes a command back within ten seconds, by anyone; after that the refusal names the entry a manager can void. */
    undo: (
      order: { readonly commandId: CommandId; readonly of: CommandId },
      asker: Asker,
    ): Result<Receipt, UndoRefusal> =>
      command('cards.undo', order.commandId, asker, (db, at): Result<Receipt, UndoRefusal> => {
        const given = entriesOfCommand(db, order.of);
        const entry = given?.entries.find((one) => isVoidableKind(one.kind));
        if (given === undefined || entry === undefined) return refuse({ code: 'NOTHING_TO_UNDO' });
        // Counted both ways: a clock set back must not make an old entry a fresh one.
        if (Math.abs(at - given.at) > UNDO_MILLISECONDS)
          return refuse({ code: 'UNDO_OVER', data: { entry: entry.seq } });
        const doing: Doing = { commandId: order.commandId, at, staffId: asker.session.staffId };
        const undone = voidEntries(db, 'undo', doing, given.entries);
        if (undone.ok) return undone;
        return refuse({ code: undone.refusal.code === 'ALREADY_VOIDED' ? 'ALREADY_VOIDED' : 'NOTHING_TO_UNDO' });
      }),

    /** Takes back the whole command that an entry belongs to, by a manager or with her approval. */
    void: (order: VoidOrder, asker: Asker): Result<Receipt, VoidOrderRefusal> =>
      command('cards.void', order.commandId, asker, (db, at): Result<Receipt, VoidOrderRefusal> => {
        const entries = commandAround(db, order.entry);
        if (entries.length === 0) return refuse({ code: 'ENTRY_NOT_FOUND' });
        const manager = managerFor(asker, 'void_entry', order.approvalId ?? null);
        if (!manager.ok) return manager;
        if (!entries.some(({ kind }) => isVoidableKind(kind))) return refuse({ code: 'CANNOT_VOID' });
        const { commandId, reason } = order;
        const doing: Doing = { commandId, at, staffId: asker.session.staffId, approvedBy: manager.value, reason };
        return voidEntries(db, 'void', doing, entries);
      }),
  };
}
