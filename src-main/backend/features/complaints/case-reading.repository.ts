import type { CaseReading } from '#shared/domain/complaints/case-reading.ts';
import type { Severity } from '#shared/domain/complaints/case.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import { asId, type CaseId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';

/** Of a case, what its reading follows from where its clocks never stood still and it was never opened again. */
export interface PlainCase {
  readonly id: CaseId;
  readonly takenAt: Moment;
  readonly takenDay: BusinessDay;
  readonly severity: Severity;
  readonly answeredAt: Moment | null;
  readonly settledAt: Moment | null;
  /** False where its events have to be looked at. */
  readonly plain: boolean;
  readonly kept: Omit<CaseReading, 'part'> & { readonly part: CaseReading['part'] | null };
}

interface Row {
  readonly id: number;
  readonly taken_at: Moment;
  readonly taken_day: BusinessDay;
  readonly severity: Severity;
  readonly answered_at: Moment | null;
  readonly settled_at: Moment | null;
  readonly plain: 0 | 1;
  readonly taken_part: CaseReading['part'] | null;
  readonly settled_same_day: 0 | 1 | null;
  readonly answer_met: 0 | 1 | null;
  readonly settle_met: 0 | 1 | null;
}

/** Business day on which a case was taken. */
export function takenDayOf(db: ReadableDb, id: CaseId): BusinessDay {
  const row = db.get<{ day: BusinessDay }>(`SELECT taken_day AS day FROM complaint WHERE id = :id`, { id });
  if (row === undefined) throw new Error(`There is no case ${id}`);
  return row.day;
}

/** Minutes after local midnight at which the shop's day begins. */
export function cutoffMinutes(db: ReadableDb): number {
  return db.get<{ minutes: number }>(`SELECT cutoff_minutes AS minutes FROM shop`)?.minutes ?? 0;
}

export function listSettledOrClosed(db: ReadableDb): PlainCase[] {
  return listCases(db, `state IN ('settled', 'closed')`);
}

export function listUnread(db: ReadableDb): PlainCase[] {
  return listCases(db, `taken_part IS NULL`);
}

function listCases(db: ReadableDb, where: string): PlainCase[] {
  return db
    .all<Row>(
      `SELECT id, taken_at, taken_day, severity, answered_at, settled_at,
         reopened = 0 AND running_since = taken_at AND state <> 'waiting' AND merged_into IS NULL
           AND NOT EXISTS (SELECT 1 FROM complaint AS part WHERE part.merged_into = complaint.id) AS plain, taken_part, settled_same_day, answer_met, settle_met
       FROM complaint WHERE ${where} ORDER BY id`,
    )
    .map((row) => ({
      id: asId<CaseId>(row.id),
      takenAt: row.taken_at,
      takenDay: row.taken_day,
      severity: row.severity,
      answeredAt: row.answered_at,
      settledAt: row.settled_at,
      plain: row.plain === 1,
      kept: {
        part: row.taken_part,
        settledSameDay: asBoolean(row.settled_same_day),
        answerMet: asBoolean(row.answer_met),
        settleMet: asBoolean(row.settle_met),
      },
    }));
}

export function updateReading(db: WritableDb, id: CaseId, reading: CaseReading): void {
  db.run(
    `UPDATE complaint SET taken_part = :part, settled_same_day = :sameDay, answer_met = :answerMet,
       settle_met = :settleMet
     WHERE id = :id`,
    {
      id,
      part: reading.part,
      sameDay: asNumber(reading.settledSameDay),
      answerMet: asNumber(reading.answerMet),
      settleMet: asNumber(reading.settleMet),
    },
  );
}

function asBoolean(value: 0 | 1 | null): boolean | null {
  return value === null ? null : value === 1;
}

function asNumber(value: boolean | null): number | null {
  return value === null ? null : Number(value);
}
