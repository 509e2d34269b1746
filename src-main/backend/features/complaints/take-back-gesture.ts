import type { ClockRules } from '#shared/domain/complaints/case-clocks.ts';
import type { CaseEntry } from '#shared/domain/complaints/case-event.ts';
import type { CaseState } from '#shared/domain/complaints/case.ts';
import type { VoidRefusal } from '#shared/domain/cards/plan-void.ts';
import type { BusinessCalendar } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { ApprovalId, CaseId, CommandId, GestureId, StaffId } from '#shared/domain/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';
import { mayActAs } from '#shared/domain/staff/role.ts';
import type { WritableDb } from '#main/backend/store/database.ts';
import { UNDO_MILLISECONDS, type Asker, type ManagerRefusal } from '#main/backend/features/cards/cards.service.ts';
import { takeBackEntries } from '#main/backend/features/cards/goodwill.service.ts';
import type { SessionService } from '#main/backend/features/session/session.service.ts';
import { record } from './case-log.service.ts';
import { listEvents } from './complaints.repository.ts';
import { findGesture, markTakenBack } from './gestures.repository.ts';
import { absorbedCaseIds } from './related-cases.repository.ts';

export interface TakeBackOrder {
  readonly commandId: CommandId;
  readonly caseId: CaseId;
  readonly gestureId: GestureId;
  readonly reason: string;
  readonly approvalId: ApprovalId | null;
}

export type TakeBackRefusal = { readonly code: 'CASE_NOT_FOUND' } | ManagerRefusal | VoidRefusal;

interface Parts {
  readonly calendar: BusinessCalendar;
  readonly rules: ClockRules;
  readonly session: Pick<SessionService, 'takeApproval'>;
}

/**
 * Takes a gesture back in the caller's transaction, with what the ledger holds of it. A case that was settled together
 * with it is open again, as it had been: whoever slipped can give the right gesture.
 */
export function takeBackGesture(
  db: WritableDb,
  order: TakeBackOrder,
  asker: Asker,
  at: Moment,
  { calendar, rules, session }: Parts,
): Result<CaseId, TakeBackRefusal> {
  const { caseId, gestureId, commandId, reason } = order;
  const gesture = findGesture(db, gestureId);
  // A gesture of a case that was merged into this one is taken back from here, and stays in its own timeline.
  const isHere = gesture?.caseId === caseId || absorbedCaseIds(db, caseId).some((id) => id === gesture?.caseId);
  if (gesture === undefined || !isHere) return refuse({ code: 'CASE_NOT_FOUND' });
  if (gesture.takenBackAt !== null) return refuse({ code: 'ALREADY_VOIDED' });
  // Counted both ways: a clock set back must not make an old gesture a fresh one.
  const undo = Math.abs(at - gesture.at) <= UNDO_MILLISECONDS;
  const manager = undo ? ok(null) : managerFor(order.approvalId, asker, session);
  if (!manager.ok) return manager;
  const { staffId } = asker.session;
  if (gesture.seq !== null) {
    const doing = { commandId, at, staffId, approvedBy: manager.value, reason: reason === '' ? null : reason };
    const voided = takeBackEntries(db, calendar, gesture.seq, doing, undo);
    if (!voided.ok) return voided;
  }
  markTakenBack(db, gestureId, at);
  const state = stateWithout(listEvents(db, gesture.caseId), gestureId);
  record(db, gesture.caseId, rules, [
    { staffId, at, state, what: { kind: 'gesture_taken_back', gesture: gestureId, reason } },
  ]);
  return ok(caseId);
}

function managerFor(
  approvalId: ApprovalId | null,
  asker: Asker,
  session: Parts['session'],
): Result<StaffId | null, ManagerRefusal> {
  if (approvalId !== null) return session.takeApproval(asker.connection, approvalId, 'void_entry');
  return mayActAs(asker.session.role, 'manager') ? ok(null) : refuse({ code: 'NEEDS_MANAGER' });
}

/** Settled in the same breath as the gesture was given, it is settled by nothing once that is gone. */
function stateWithout(entries: readonly CaseEntry[], gestureId: GestureId): CaseState {
  const state = entries.at(-1)?.state ?? 'new';
  if (state !== 'settled') return state;
  const given = entries.findIndex(({ what }) => what.kind === 'gesture' && what.gesture === gestureId);
  const settled = entries.findLastIndex(({ what }) => what.kind === 'settled');
  const together = settled === given + 1 && entries[settled]?.at === entries[given]?.at;
  return together ? (entries[given]?.state ?? state) : state;
}
