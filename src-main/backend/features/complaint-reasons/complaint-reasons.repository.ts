import type { ReasonCode } from '#shared/domain/complaints/case.ts';
import type { Reason } from '#shared/domain/complaints/reason-tree.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import { asId, type ReasonId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';

interface ReasonRow {
  readonly id: number;
  readonly parent_id: number | null;
  readonly code: ReasonCode | null;
  readonly name: string;
  readonly position: number;
  readonly archived_at: Moment | null;
}

/** Every reason there ever was: a few dozen. */
export function allReasons(db: ReadableDb): Reason[] {
  return db
    .all<ReasonRow>(`SELECT id, parent_id, code, name, position, archived_at FROM complaint_reason ORDER BY id`)
    .map((row) => ({
      id: asId<ReasonId>(row.id),
      parentId: row.parent_id === null ? null : asId<ReasonId>(row.parent_id),
      code: row.code,
      name: row.name,
      position: row.position,
      archivedAt: row.archived_at,
    }));
}

/** How many cases each reason has, without those that another case stands for; a reason without any is not in it. */
export function casesByReason(db: ReadableDb): ReadonlyMap<ReasonId, number> {
  const sql = `SELECT reason_id AS id, count(*) AS n FROM complaint WHERE merged_into IS NULL GROUP BY reason_id`;
  return counted(db.all<Count>(sql));
}

/** ... of those taken on a business day or later. */
export function casesByReasonSince(db: ReadableDb, day: BusinessDay): ReadonlyMap<ReasonId, number> {
  const sql = `SELECT reason_id AS id, count(*) AS n FROM complaint
    WHERE merged_into IS NULL AND taken_day >= +:day GROUP BY +reason_id`;
  return counted(db.all<Count>(sql, { day }));
}

interface Count {
  readonly id: number;
  readonly n: number;
}

function counted(rows: readonly Count[]): ReadonlyMap<ReasonId, number> {
  return new Map(rows.map(({ id, n }) => [asId<ReasonId>(id), n]));
}

export function insertReason(db: WritableDb, reason: Pick<Reason, 'parentId' | 'name' | 'position'>): ReasonId {
  const { parentId, name, position } = reason;
  const { lastId } = db.run(
    `INSERT INTO complaint_reason (parent_id, name, position) VALUES (:parentId, :name, :position)`,
    { parentId, name, position },
  );
  return asId<ReasonId>(lastId);
}

export function updateReasonRow(db: WritableDb, reason: Reason): void {
  const { id, parentId, name, position, archivedAt } = reason;
  db.run(
    `UPDATE complaint_reason SET parent_id = :parentId, name = :name, position = :position, archived_at = :archivedAt
     WHERE id = :id`,
    { id, parentId, name, position, archivedAt },
  );
}
