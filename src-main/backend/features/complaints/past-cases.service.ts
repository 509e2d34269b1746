import type { NewCase } from '#shared/contract/complaints.contract.ts';
import type { ClockRules } from '#shared/domain/complaints/case-clocks.ts';
import type { Severity } from '#shared/domain/complaints/case.ts';
import type { BusinessCalendar } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { CaseId, ReasonId, StaffId } from '#shared/domain/kernel/ids.ts';
import type { MinorUnits } from '#shared/domain/kernel/money.ts';
import type { WritableDb } from '#main/backend/store/database.ts';
import { record, type Happening } from './case-log.service.ts';
import { indexName } from './complaint-words.repository.ts';
import { insertComplaint } from './complaints.repository.ts';
import { insertGesture } from './gestures.repository.ts';

export interface PastCase {
  readonly complaint: Omit<NewCase, 'reasonId'> & { readonly reasonId: ReasonId };
  readonly severity: Severity;
  readonly takenAt: Moment;
  readonly takenBy: StaffId;
  /** What was made again on the spot, and what that cost; it settled the case. */
  readonly replaced: { readonly text: string; readonly cost: MinorUnits; readonly at: Moment } | null;
  /** After it was taken, in the order it happened. */
  readonly happenings: readonly Happening[];
}

/** Writes a case down as it went, in the caller's transaction; nothing of it touches the ledger. */
export function recordPastCase(
  db: WritableDb,
  past: PastCase,
  { rules, calendar }: { rules: ClockRules; calendar: BusinessCalendar },
): CaseId {
  const { complaint, severity, takenAt: at, takenBy: staffId, replaced } = past;
  const caseId = insertComplaint(db, complaint, { at, day: calendar.dayOf(at), by: staffId, severity });
  if (complaint.customerId !== null) indexName(db, caseId, complaint.customerId);
  const settled: Happening[] = [];
  if (replaced !== null) {
    const gesture = insertGesture(db, {
      caseId,
      kind: 'replacement',
      text: replaced.text,
      programId: null,
      quantity: 0,
      cost: replaced.cost,
      at: replaced.at,
      businessDay: calendar.dayOf(replaced.at),
      staffId,
      approvedBy: null,
      seq: null,
    });
    settled.push(
      { staffId, at: replaced.at, state: 'acknowledged', what: { kind: 'gesture', gesture } },
      { staffId, at: replaced.at, state: 'settled', what: { kind: 'settled', text: '' } },
    );
  }
  const taken: Happening = { staffId, at, state: 'new', what: { kind: 'taken', severity } };
  record(db, caseId, rules, [taken, ...settled, ...past.happenings]);
  return caseId;
}
