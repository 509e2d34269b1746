import type { GestureOrder } from '#shared/contract/complaints.contract.ts';
import type { ComplaintPolicy } from '#shared/domain/complaints/policy.ts';
import { assertNever } from '#shared/domain/kernel/assert-never.ts';
import type { BusinessCalendar } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { ApprovalId, CaseId, CommandId, CustomerId, GestureId, StaffId } from '#shared/domain/kernel/ids.ts';
import { asMinorUnits, type MinorUnits } from '#shared/domain/kernel/money.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';
import { stampsCost } from '#shared/domain/cards/plan-gesture.ts';
import { mayActAs } from '#shared/domain/staff/role.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';
import type { Asker } from '#main/backend/features/cards/cards.service.ts';
import { enterGesture, ledgerRefusal, type ClockBackwards } from '#main/backend/features/cards/goodwill.service.ts';
import { findProgram, type ProgramRecord } from '#main/backend/features/programs/programs.service.ts';
import type { SessionService } from '#main/backend/features/session/session.service.ts';
import { costOfCase, costOfDay, insertGesture } from './gestures.repository.ts';

export type GestureRefusal =
  | { readonly code: 'CUSTOMER_NEEDED' }
  | { readonly code: 'PROGRAM_NOT_FOUND' }
  | {
      readonly code: 'ABOVE_LIMIT';
      readonly data: {
        readonly cost: MinorUnits;
        readonly leftForCase: MinorUnits;
        readonly leftToday: MinorUnits;
      };
    }
  | { readonly code: 'APPROVAL_INVALID' }
  | ClockBackwards;

/** A gesture that may be given: all that is left to do is to write it. */
export interface PlannedGesture {
  readonly order: GestureOrder;
  readonly cost: MinorUnits;
  readonly text: string;
  readonly quantity: number;
  readonly approvedBy: StaffId | null;
  /** What goes through the ledger; null for what is handed over or paid out. */
  readonly ledger: { readonly customerId: CustomerId; readonly program: ProgramRecord } | null;
}

export interface GestureAsked {
  readonly order: GestureOrder;
  readonly customerId: CustomerId | null;
  /** null: the case is taken with the same command. */
  readonly caseId: CaseId | null;
  readonly approvalId: ApprovalId | null;
  readonly asker: Asker;
  readonly at: Moment;
}

interface Priced {
  readonly cost: MinorUnits;
  readonly text: string;
  readonly quantity: number;
  readonly ledger: PlannedGesture['ledger'];
}

interface Parts {
  readonly policy: ComplaintPolicy;
  readonly calendar: BusinessCalendar;
  readonly session: Pick<SessionService, 'takeApproval'>;
}

/** Whether a gesture may be given and what it costs; reads only, except that it spends an approval it needs. */
export function planGesture(
  db: ReadableDb,
  asked: GestureAsked,
  { policy, calendar, session }: Parts,
): Result<PlannedGesture, GestureRefusal> {
  const { order, asker, at } = asked;
  const priced = priceOf(db, asked);
  if (!priced.ok) return priced;
  if (priced.value.ledger !== null) {
    const clock = ledgerRefusal(db, at);
    if (!clock.ok) return clock;
  }
  const { cost } = priced.value;
  const planned = (approvedBy: StaffId | null) => ok({ ...priced.value, order, approvedBy });
  const { role, staffId } = asker.session;
  if (mayActAs(role, 'manager')) return planned(null);
  const forCase = asked.caseId === null ? 0 : costOfCase(db, asked.caseId);
  const leftForCase = left(policy.limits.perCase, forCase);
  const leftToday = left(policy.limits.perDay, costOfDay(db, staffId, calendar.dayOf(at)));
  if (cost <= leftForCase && cost <= leftToday) return planned(null);
  if (asked.approvalId === null) return refuse({ code: 'ABOVE_LIMIT', data: { cost, leftForCase, leftToday } });
  const approved = session.takeApproval(asker.connection, asked.approvalId, 'give_gesture');
  return approved.ok ? planned(approved.value) : approved;
}

export interface GestureGiven {
  readonly caseId: CaseId;
  readonly commandId: CommandId;
  readonly staffId: StaffId;
  readonly at: Moment;
}

/** Writes a planned gesture, and what it puts on the customer's card, in the caller's transaction. */
export function giveGesture(
  db: WritableDb,
  planned: PlannedGesture,
  { caseId, commandId, staffId, at }: GestureGiven,
  calendar: BusinessCalendar,
): GestureId {
  const { order, cost, text, quantity, approvedBy, ledger } = planned;
  const doing = { commandId, at, staffId, approvedBy };
  const isOnCard = order.kind === 'stamps' || order.kind === 'reward';
  const seq =
    isOnCard && ledger !== null ? enterGesture(db, calendar, { ...ledger, kind: order.kind, quantity }, doing) : null;
  return insertGesture(db, {
    caseId,
    kind: order.kind,
    text,
    programId: ledger?.program.id ?? null,
    quantity,
    cost,
    at,
    businessDay: calendar.dayOf(at),
    staffId,
    approvedBy,
    seq,
  });
}

function priceOf(db: ReadableDb, { order, customerId }: GestureAsked): Result<Priced, GestureRefusal> {
  switch (order.kind) {
    case 'replacement':
      return ok({ cost: order.cost, text: order.text, quantity: 1, ledger: null });
    case 'refund':
      return ok({ cost: order.cost, text: '', quantity: 0, ledger: null });
    case 'stamps':
    case 'reward': {
      if (customerId === null) return refuse({ code: 'CUSTOMER_NEEDED' });
      const program = findProgram(db, order.programId);
      if (program === undefined || program.state === 'archived') return refuse({ code: 'PROGRAM_NOT_FOUND' });
      const { terms } = program.current;
      const ledger = { customerId, program };
      if (order.kind === 'reward') {
        return ok({ cost: terms.rewardValue, text: terms.rewardText, quantity: 1, ledger });
      }
      const { quantity } = order;
      return ok({ cost: stampsCost(quantity, terms), text: terms.name, quantity, ledger });
    }
    default:
      return assertNever(order);
  }
}

function left(limit: MinorUnits, given: number): MinorUnits {
  return asMinorUnits(Math.max(0, limit - given));
}
