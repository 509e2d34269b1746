import type { GestureKind } from '#shared/domain/complaints/case.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import {
  asId,
  type CaseId,
  type GestureId,
  type ProgramId,
  type Sequence,
  type StaffId,
} from '#shared/domain/kernel/ids.ts';
import { asMinorUnits, type MinorUnits } from '#shared/domain/kernel/money.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';
import { PARTS_OF_CASE } from './related-cases.repository.ts';

export interface NewGesture {
  readonly caseId: CaseId;
  readonly kind: GestureKind;
  readonly text: string;
  readonly programId: ProgramId | null;
  readonly quantity: number;
  readonly cost: MinorUnits;
  readonly at: Moment;
  readonly businessDay: BusinessDay;
  readonly staffId: StaffId;
  readonly approvedBy: StaffId | null;
  /** First ledger entry of its command, where it wrote any. */
  readonly seq: Sequence | null;
}

export interface GestureRecord extends NewGesture {
  readonly id: GestureId;
  readonly takenBackAt: Moment | null;
}

interface GestureRow {
  readonly id: number;
  readonly complaint_id: number;
  readonly kind: GestureKind;
  readonly text: string;
  readonly program_id: number | null;
  readonly quantity: number;
  readonly cost: MinorUnits;
  readonly at: Moment;
  readonly business_day: BusinessDay;
  readonly staff_id: number;
  readonly approved_by: number | null;
  readonly seq: number | null;
  readonly taken_back_at: Moment | null;
}

const COLUMNS = `id, complaint_id, kind, text, program_id, quantity, cost, at, business_day, staff_id, approved_by, seq,
  taken_back_at`;

function toRecord(row: GestureRow): GestureRecord {
  return {
    id: asId<GestureId>(row.id),
    caseId: asId<CaseId>(row.complaint_id),
    kind: row.kind,
    text: row.text,
    programId: row.program_id === null ? null : asId<ProgramId>(row.program_id),
    quantity: row.quantity,
    cost: row.cost,
    at: row.at,
    businessDay: row.business_day,
    staffId: asId<StaffId>(row.staff_id),
    approvedBy: row.approved_by === null ? null : asId<StaffId>(row.approved_by),
    seq: row.seq === null ? null : asId<Sequence>(row.seq),
    takenBackAt: row.taken_back_at,
  };
}

/** Gestures of a case and of those merged into it, oldest first. */
export function listGestures(db: ReadableDb, caseId: CaseId): GestureRecord[] {
  return db
    .all<GestureRow>(`SELECT ${COLUMNS} FROM complaint_gesture WHERE complaint_id IN ${PARTS_OF_CASE} ORDER BY id`, {
      caseId,
    })
    .map((row) => toRecord(row));
}

export function findGesture(db: ReadableDb, id: GestureId): GestureRecord | undefined {
  const row = db.get<GestureRow>(`SELECT ${COLUMNS} FROM complaint_gesture WHERE id = :id`, { id });
  return row === undefined ? undefined : toRecord(row);
}

/** What the gestures of a case, and of those merged into it, cost that stand. */
export function costOfCase(db: ReadableDb, caseId: CaseId): MinorUnits {
  return sumOf(
    db,
    `SELECT sum(cost) AS cost FROM complaint_gesture WHERE complaint_id IN ${PARTS_OF_CASE} AND taken_back_at IS NULL`,
    { caseId },
  );
}

/** What somebody gave on a business day that stands. */
export function costOfDay(db: ReadableDb, staffId: StaffId, day: BusinessDay): MinorUnits {
  return sumOf(
    db,
    `SELECT sum(cost) AS cost FROM complaint_gesture
     WHERE staff_id = :staffId AND business_day = :day AND taken_back_at IS NULL`,
    { staffId, day },
  );
}

function sumOf(db: ReadableDb, sql: string, parameters: Record<string, number>): MinorUnits {
  return asMinorUnits(db.get<{ cost: number | null }>(sql, parameters)?.cost ?? 0);
}

export function insertGesture(db: WritableDb, gesture: NewGesture): GestureId {
  const { lastId } = db.run(
    `INSERT INTO complaint_gesture (complaint_id, kind, text, program_id, quantity, cost, at, business_day, staff_id,
       approved_by, seq)
     VALUES (:caseId, :kind, :text, :programId, :quantity, :cost, :at, :businessDay, :staffId, :approvedBy, :seq)`,
    {
      caseId: gesture.caseId,
      kind: gesture.kind,
      text: gesture.text,
      programId: gesture.programId,
      quantity: gesture.quantity,
      cost: gesture.cost,
      at: gesture.at,
      businessDay: gesture.businessDay,
      staffId: gesture.staffId,
      approvedBy: gesture.approvedBy,
      seq: gesture.seq,
    },
  );
  return asId<GestureId>(lastId);
}

export function markTakenBack(db: WritableDb, id: GestureId, at: Moment): void {
  db.run(`UPDATE complaint_gesture SET taken_back_at = :at WHERE id = :id`, { id, at });
}
