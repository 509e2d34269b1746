import type { GestureView } from '#shared/contract/complaints.contract.ts';
import { asMoment } from '#shared/domain/kernel/clock.ts';
import type { CaseId, StaffId } from '#shared/domain/kernel/ids.ts';
import type { MinorUnits } from '#shared/domain/kernel/money.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { gestureIsUsed } from '#main/backend/features/cards/goodwill.service.ts';
import { UNDO_MILLISECONDS } from '#main/backend/features/cards/cards.service.ts';
import { costOfCase, listGestures, type GestureRecord } from './gestures.repository.ts';

/** Gestures of a case, oldest first, with who gave and who approved them. */
export function gestureViewsOf(db: ReadableDb, caseId: CaseId, names: ReadonlyMap<StaffId, string>): GestureView[] {
  return listGestures(db, caseId).map((gesture) => ({
    id: gesture.id,
    caseId: gesture.caseId,
    kind: gesture.kind,
    text: gesture.text,
    programId: gesture.programId,
    quantity: gesture.quantity,
    cost: gesture.cost,
    at: gesture.at,
    by: names.get(gesture.staffId) ?? '',
    approvedBy: gesture.approvedBy === null ? null : (names.get(gesture.approvedBy) ?? ''),
    takenBack: gesture.takenBackAt !== null,
    undoUntil: canBeTakenBack(db, gesture) ? asMoment(gesture.at + UNDO_MILLISECONDS) : null,
  }));
}

export function standingCost(db: ReadableDb, caseId: CaseId): MinorUnits {
  return costOfCase(db, caseId);
}

function canBeTakenBack(db: ReadableDb, gesture: GestureRecord): boolean {
  return gesture.takenBackAt === null && (gesture.seq === null || !gestureIsUsed(db, gesture.seq));
}
