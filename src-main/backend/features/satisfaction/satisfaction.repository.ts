import type { Question } from '#shared/contract/satisfaction.contract.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import { asId, type CaseId, type CustomerId, type RatingId, type StaffId } from '#shared/domain/kernel/ids.ts';
import type { RatingPlace, Score } from '#shared/domain/satisfaction/score.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';

export interface NewRating {
  readonly caseId: CaseId;
  readonly at: Moment;
  readonly businessDay: BusinessDay;
  readonly staffId: StaffId;
  readonly place: RatingPlace;
  readonly score: Score | null;
  readonly remark: string;
}

export interface RatingRecord extends NewRating {
  readonly id: RatingId;
  readonly by: string;
}

interface RatingRow {
  readonly id: number;
  readonly complaint_id: number;
  readonly asked_at: Moment;
  readonly business_day: BusinessDay;
  readonly staff_id: number;
  readonly place: RatingPlace;
  readonly score: Score | null;
  readonly remark: string;
  readonly name: string;
}

const SELECT = `SELECT rating.id, complaint_id, asked_at, business_day, staff_id, place, score, remark, staff.name
  FROM complaint_satisfaction AS rating JOIN staff ON staff.id = rating.staff_id`;

function toRecord(row: RatingRow): RatingRecord {
  return {
    id: asId<RatingId>(row.id),
    caseId: asId<CaseId>(row.complaint_id),
    at: row.asked_at,
    businessDay: row.business_day,
    staffId: asId<StaffId>(row.staff_id),
    place: row.place,
    score: row.score,
    remark: row.remark,
    by: row.name,
  };
}

export function findRating(db: ReadableDb, id: RatingId): RatingRecord | undefined {
  const row = db.get<RatingRow>(`${SELECT} WHERE rating.id = :id`, { id });
  return row === undefined ? undefined : toRecord(row);
}

/** Of these cases, the newest first. */
export function listRatings(db: ReadableDb, caseIds: readonly CaseId[]): RatingRecord[] {
  return db
    .all<RatingRow>(
      `${SELECT} WHERE complaint_id IN (SELECT value FROM json_each(:ids)) ORDER BY asked_at DESC, rating.id DESC`,
      { ids: JSON.stringify(caseIds) },
    )
    .map((row) => toRecord(row));
}

export function insertRating(db: WritableDb, rating: NewRating): RatingId {
  const { lastId } = db.run(
    `INSERT INTO complaint_satisfaction (complaint_id, asked_at, business_day, staff_id, place, score, remark)
     VALUES (:caseId, :at, :businessDay, :staffId, :place, :score, :remark)`,
    { ...rating },
  );
  return asId<RatingId>(lastId);
}

/** That it was given and taken back stays in the timeline of the case. */
export function deleteRating(db: WritableDb, id: RatingId): void {
  db.run(`DELETE FROM complaint_satisfaction WHERE id = :id`, { id });
}

export function eraseRemarks(db: WritableDb, caseId: CaseId): void {
  db.run(`UPDATE complaint_satisfaction SET remark = '' WHERE complaint_id = :caseId`, { caseId });
}

/** Twice on the same day is once. */
export function keepPutOff(
  db: WritableDb,
  caseId: CaseId,
  { businessDay, at, staffId }: Pick<NewRating, 'businessDay' | 'at' | 'staffId'>,
): void {
  db.run(
    `INSERT OR IGNORE INTO complaint_put_off (complaint_id, business_day, at, staff_id)
     VALUES (:caseId, :businessDay, :at, :staffId)`,
    { caseId, businessDay, at, staffId },
  );
}

export interface SettledRecord extends Question {
  /** When she was last asked about it. */
  readonly askedAt: Moment | null;
}

interface SettledRow {
  readonly id: number;
  readonly excerpt: string;
  readonly item: string;
  readonly settled_at: Moment;
  readonly asked_at: Moment | null;
}

/** Cases of a customer that were settled since then, the one settled last first. */
export function settledCasesOf(db: ReadableDb, customerId: CustomerId, since: Moment): SettledRecord[] {
  return db
    .all<SettledRow>(
      `SELECT id, substr(what, 1, 200) AS excerpt, item, settled_at,
         (SELECT max(asked_at) FROM complaint_satisfaction WHERE complaint_id = complaint.id) AS asked_at
       FROM complaint
       WHERE customer_id = +:customerId AND settled_at >= +:since AND state IN ('settled', 'closed')
         AND merged_into IS NULL
       ORDER BY settled_at DESC, id DESC`,
      { customerId, since },
    )
    .map(({ id, excerpt, item, settled_at, asked_at }) => ({
      caseId: asId<CaseId>(id),
      excerpt,
      item,
      settledAt: settled_at,
      askedAt: asked_at,
    }));
}

/** Business days from this one on with a visit that stands, at most so many. */
export function visitDaysSince(db: ReadableDb, customerId: CustomerId, day: BusinessDay, limit: number): BusinessDay[] {
  return db
    .all<{ day: BusinessDay }>(
      `SELECT business_day AS day FROM visit WHERE customer_id = +:customerId AND business_day >= +:day
       ORDER BY business_day LIMIT +:limit`,
      { customerId, day, limit },
    )
    .map((row) => row.day);
}

export function putOffDays(db: ReadableDb, caseId: CaseId): BusinessDay[] {
  return db
    .all<{ day: BusinessDay }>(`SELECT business_day AS day FROM complaint_put_off WHERE complaint_id = +:caseId`, {
      caseId,
    })
    .map((row) => row.day);
}
