import type { ImprovementFacts } from '#shared/contract/improvements.contract.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import {
  asId,
  type ImprovementId,
  type PainPointKindId,
  type ReasonId,
  type StaffId,
} from '#shared/domain/kernel/ids.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';

export interface ImprovementRecord extends ImprovementFacts {
  readonly id: ImprovementId;
  readonly staffName: string;
  readonly writtenOn: BusinessDay;
  readonly removed: boolean;
}

interface ImprovementRow {
  readonly id: number;
  readonly what: string;
  readonly why: string;
  readonly kind_id: number | null;
  readonly reason_id: number | null;
  readonly staff_id: number | null;
  readonly staff_name: string | null;
  readonly state: ImprovementFacts['state'];
  readonly planned_on: BusinessDay | null;
  readonly started_on: BusinessDay | null;
  readonly done_on: BusinessDay | null;
  readonly measure: string;
  readonly result: string;
  readonly written_on: BusinessDay;
  readonly removed_at: Moment | null;
}

const SELECT = `SELECT i.id, i.what, i.why, i.kind_id, i.reason_id, i.staff_id, staff.name AS staff_name, i.state,
  i.planned_on, i.started_on, i.done_on, i.measure, i.result, i.written_on, i.removed_at
  FROM improvement AS i LEFT JOIN staff ON staff.id = i.staff_id`;

function recordOf(row: ImprovementRow): ImprovementRecord {
  return {
    id: asId<ImprovementId>(row.id),
    what: row.what,
    why: row.why,
    kindId: row.kind_id === null ? null : asId<PainPointKindId>(row.kind_id),
    reasonId: row.reason_id === null ? null : asId<ReasonId>(row.reason_id),
    staffId: row.staff_id === null ? null : asId<StaffId>(row.staff_id),
    staffName: row.staff_name ?? '',
    state: row.state,
    plannedOn: row.planned_on,
    startedOn: row.started_on,
    doneOn: row.done_on,
    measure: JSON.parse(row.measure) as ImprovementFacts['measure'],
    result: row.result,
    writtenOn: row.written_on,
    removed: row.removed_at !== null,
  };
}

export function listImprovements(db: ReadableDb): ImprovementRecord[] {
  return db
    .all<ImprovementRow>(
      `${SELECT} WHERE i.removed_at IS NULL
       ORDER BY coalesce(i.done_on, i.started_on, i.planned_on, i.written_on) DESC, i.id DESC`,
    )
    .map(recordOf);
}

export function findImprovement(db: ReadableDb, id: ImprovementId): ImprovementRecord | undefined {
  const row = db.get<ImprovementRow>(`${SELECT} WHERE i.id = :id`, { id });
  return row === undefined ? undefined : recordOf(row);
}

export function insertImprovement(
  db: WritableDb,
  facts: ImprovementFacts,
  written: { readonly on: BusinessDay; readonly by: StaffId },
): ImprovementId {
  const { lastId } = db.run(
    `INSERT INTO improvement (what, why, kind_id, reason_id, staff_id, state, planned_on, started_on, done_on, measure,
       result, written_on, written_by)
     VALUES (:what, :why, :kindId, :reasonId, :staffId, :state, :plannedOn, :startedOn, :doneOn, :measure, :result,
       :on, :by)`,
    { ...facts, measure: JSON.stringify(facts.measure), ...written },
  );
  return asId<ImprovementId>(lastId);
}

export function updateImprovement(db: WritableDb, id: ImprovementId, facts: ImprovementFacts): void {
  db.run(
    `UPDATE improvement SET what = :what, why = :why, kind_id = :kindId, reason_id = :reasonId, staff_id = :staffId,
       state = :state, planned_on = :plannedOn, started_on = :startedOn, done_on = :doneOn, measure = :measure,
       result = :result
     WHERE id = :id`,
    { id, ...facts, measure: JSON.stringify(facts.measure) },
  );
}

export function updateRemoved(db: WritableDb, id: ImprovementId, removedAt: Moment | null): void {
  db.run(`UPDATE improvement SET removed_at = :removedAt WHERE id = :id`, { id, removedAt });
}

export function isStaff(db: ReadableDb, id: StaffId): boolean {
  return db.get(`SELECT 1 FROM staff WHERE id = :id`, { id }) !== undefined;
}
