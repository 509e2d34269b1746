import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asId, type CustomerId, type ProgramId, type StaffId } from '#shared/domain/kernel/ids.ts';
import type { VisitPart } from '#shared/domain/ledger/visit-part.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';

/** @param stamps 0 takes the visit away */
export function saveVisit(db: WritableDb, customerId: CustomerId, day: BusinessDay, stamps: number): void {
  if (stamps === 0) {
    db.run(`DELETE FROM visit WHERE customer_id = :customerId AND business_day = :day`, { customerId, day });
    return;
  }
  db.run(
    `INSERT INTO visit (customer_id, business_day, stamps) VALUES (:customerId, :day, :stamps)
     ON CONFLICT (customer_id, business_day) DO UPDATE SET stamps = excluded.stamps`,
    { customerId, day, stamps },
  );
}

export interface VisitPartRow {
  readonly program_id: number;
  readonly staff_id: number;
  readonly hour: number;
  readonly stamps: number;
}

export interface StampedPart extends VisitPart {
  readonly stamps: number;
}

export function toPart(row: VisitPartRow): StampedPart {
  return {
    programId: asId<ProgramId>(row.program_id),
    staffId: asId<StaffId>(row.staff_id),
    hour: row.hour,
    stamps: row.stamps,
  };
}

/** The parts of a customer's visit on a day; none when there was no visit. */
export function listParts(db: ReadableDb, customerId: CustomerId, day: BusinessDay): StampedPart[] {
  return db
    .all<VisitPartRow>(
      `SELECT program_id, staff_id, hour, stamps FROM visit_part WHERE customer_id = :customerId AND business_day = :day`,
      { customerId, day },
    )
    .map((row) => toPart(row));
}

/** A part with 0 stamps goes. */
export function savePart(db: WritableDb, customerId: CustomerId, day: BusinessDay, part: StampedPart): void {
  const { programId, staffId, hour, stamps } = part;
  const key = { customerId, day, programId, staffId, hour };
  if (stamps === 0) {
    db.run(
      `DELETE FROM visit_part WHERE customer_id = :customerId AND business_day = :day AND program_id = :programId
         AND staff_id = :staffId AND hour = :hour`,
      key,
    );
    return;
  }
  db.run(
    `INSERT INTO visit_part (customer_id, business_day, program_id, staff_id, hour, stamps)
     VALUES (:customerId, :day, :programId, :staffId, :hour, :stamps)
     ON CONFLICT (customer_id, business_day, program_id, staff_id, hour) DO UPDATE SET stamps = excluded.stamps`,
    { ...key, stamps },
  );
}

/** A customer's last visit before a day. */
export function visitBefore(db: ReadableDb, customerId: CustomerId, day: BusinessDay): BusinessDay | null {
  return edgeOfVisits(
    db,
    `SELECT max(business_day) AS day FROM visit WHERE customer_id = +:customerId AND business_day < +:day`,
    customerId,
    day,
  );
}

/** A customer's next visit after a day. */
export function visitAfter(db: ReadableDb, customerId: CustomerId, day: BusinessDay): BusinessDay | null {
  return edgeOfVisits(
    db,
    `SELECT min(business_day) AS day FROM visit WHERE customer_id = +:customerId AND business_day > +:day`,
    customerId,
    day,
  );
}

function edgeOfVisits(db: ReadableDb, sql: string, customerId: CustomerId, day: BusinessDay): BusinessDay | null {
  return db.get<{ day: BusinessDay | null }>(sql, { customerId, day })?.day ?? null;
}

/** All visits of a customer after a day, in order. */
export function visitsAfter(db: ReadableDb, customerId: CustomerId, day: BusinessDay): BusinessDay[] {
  return db
    .all<{ day: BusinessDay }>(
      `SELECT business_day AS day FROM visit WHERE customer_id = +:customerId AND business_day > +:day
       ORDER BY business_day`,
      { customerId, day },
    )
    .map(({ day: later }) => later);
}
