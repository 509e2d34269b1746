import type { PainPointKind } from '#shared/contract/pain-points.contract.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import { asId, type PainPointId, type PainPointKindId, type StaffId } from '#shared/domain/kernel/ids.ts';
import type { PartOfDay } from '#shared/domain/kernel/part-of-day.ts';
import type { ReadableDb, SqlParameters, WritableDb } from '#main/backend/store/database.ts';

interface KindRow {
  readonly id: number;
  readonly code: PainPointKind['code'];
  readonly name: string;
  readonly archived_at: Moment | null;
}

/** In the order they were made, the archived ones last. */
export function listKinds(db: ReadableDb): PainPointKind[] {
  return db
    .all<KindRow>(`SELECT id, code, name, archived_at FROM pain_point_kind ORDER BY archived_at IS NOT NULL, id`)
    .map(({ id, code, name, archived_at }) => ({
      id: asId<PainPointKindId>(id),
      code,
      name,
      archived: archived_at !== null,
    }));
}

export function insertKind(db: WritableDb, name: string): PainPointKindId {
  return asId<PainPointKindId>(db.run(`INSERT INTO pain_point_kind (name) VALUES (:name)`, { name }).lastId);
}

export function updateKind(
  db: WritableDb,
  id: PainPointKindId,
  kind: { readonly name: string; readonly archivedAt: Moment | null },
): void {
  db.run(`UPDATE pain_point_kind SET name = :name, archived_at = :archivedAt WHERE id = :id`, { id, ...kind });
}

export interface PainPointRecord {
  readonly id: PainPointId;
  readonly kindId: PainPointKindId;
  readonly at: Moment;
  readonly staffId: StaffId;
  readonly by: string;
  readonly remark: string;
  readonly removed: boolean;
}

interface PainPointRow {
  readonly id: number;
  readonly kind_id: number;
  readonly at: Moment;
  readonly staff_id: number;
  readonly by: string;
  readonly remark: string;
  readonly removed_at: Moment | null;
}

const SELECT = `SELECT p.id, p.kind_id, p.at, p.staff_id, staff.name AS by, p.remark, p.removed_at
  FROM pain_point AS p JOIN staff ON staff.id = p.staff_id`;

function recordOf(row: PainPointRow): PainPointRecord {
  return {
    id: asId<PainPointId>(row.id),
    kindId: asId<PainPointKindId>(row.kind_id),
    at: row.at,
    staffId: asId<StaffId>(row.staff_id),
    by: row.by,
    remark: row.remark,
    removed: row.removed_at !== null,
  };
}

export function findPainPoint(db: ReadableDb, id: PainPointId): PainPointRecord | undefined {
  const row = db.get<PainPointRow>(`${SELECT} WHERE p.id = :id`, { id });
  return row === undefined ? undefined : recordOf(row);
}

export interface NewPainPoint {
  readonly kindId: PainPointKindId;
  readonly at: Moment;
  readonly day: BusinessDay;
  readonly weekday: number;
  readonly part: PartOfDay;
  readonly staffId: StaffId;
  readonly remark: string;
}

export function insertPainPoint(db: WritableDb, point: NewPainPoint): PainPointId {
  const { lastId } = db.run(
    `INSERT INTO pain_point (kind_id, at, business_day, weekday, part, staff_id, remark)
     VALUES (:kindId, :at, :day, :weekday, :part, :staffId, :remark)`,
    { ...point },
  );
  return asId<PainPointId>(lastId);
}

export function updateRemark(db: WritableDb, id: PainPointId, remark: string): void {
  db.run(`UPDATE pain_point SET remark = :remark WHERE id = :id`, { id, remark });
}

export function markRemoved(db: WritableDb, id: PainPointId, at: Moment): void {
  db.run(`UPDATE pain_point SET removed_at = :at WHERE id = :id`, { id, at });
}

/** From the first to the last business day, both included. */
export interface Days {
  readonly from: BusinessDay;
  readonly until: BusinessDay;
}

export function countByKind(
  db: ReadableDb,
  days: Days,
): { readonly kindId: PainPointKindId; readonly count: number }[] {
  return db
    .all<{ id: number; count: number }>(
      `SELECT kind_id AS id, count(*) AS count FROM pain_point
       WHERE removed_at IS NULL AND business_day BETWEEN :from AND :until GROUP BY kind_id`,
      { ...days },
    )
    .map(({ id, count }) => ({ kindId: asId<PainPointKindId>(id), count }));
}

export function countByPart(
  db: ReadableDb,
  { from, until }: Days,
  kindId: PainPointKindId | null,
): { weekday: number; part: PartOfDay; count: number }[] {
  return db.all(
    `SELECT weekday, part, count(*) AS count FROM pain_point
     WHERE removed_at IS NULL AND business_day BETWEEN :from AND :until AND (:kindId IS NULL OR kind_id = :kindId)
     GROUP BY weekday, part`,
    { from, until, kindId },
  );
}

export interface PainPointQuery extends Days {
  readonly kindId: PainPointKindId | null;
  readonly weekday: number | null;
  readonly part: PartOfDay | null;
}

export function countPainPoints(db: ReadableDb, query: PainPointQuery): number {
  const { where, parameters } = conditionsOf(query);
  return db.get<{ n: number }>(`SELECT count(*) AS n FROM pain_point AS p WHERE ${where}`, parameters)?.n ?? 0;
}

/** Newest first. */
export function listPainPoints(
  db: ReadableDb,
  query: PainPointQuery,
  place: { readonly offset: number; readonly limit: number },
): PainPointRecord[] {
  const { where, parameters } = conditionsOf(query);
  return db
    .all<PainPointRow>(`${SELECT} WHERE ${where} ORDER BY p.at DESC, p.id DESC LIMIT +:limit OFFSET +:offset`, {
      ...parameters,
      ...place,
    })
    .map(recordOf);
}

function conditionsOf({ from, until, kindId, weekday, part }: PainPointQuery): {
  readonly where: string;
  readonly parameters: SqlParameters;
} {
  const parameters: Record<string, string | number> = { from, until };
  const where = ['p.removed_at IS NULL', '+p.business_day BETWEEN :from AND :until'];
  for (const [column, value] of [
    ['kind_id', kindId],
    ['weekday', weekday],
    ['part', part],
  ] as const) {
    if (value === null) continue;
    where.push(`+p.${column} = :${column}`);
    parameters[column] = value;
  }
  return { where: where.join(' AND '), parameters };
}
