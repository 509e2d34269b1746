import type Database from 'better-sqlite3';
import type { ReadableDb } from '#main/backend/store/database.ts';

/** Bits of a packed entry that hold the hour and one. */
export const HOUR_BITS = 32;

/** Customer less the first asked for, times 65,536, plus the day, times {@link HOUR_BITS}, plus the hour and one. */
export type PackedPart = readonly [whoAndWhen: number, program: number, staff: number, stamps: number];

// Three numbers in one where they are small: what costs is how many values come over, not how long they are.
const PARTS = `SELECT ((customer_id - :from) * 65536 + max(0, business_day)) * ${HOUR_BITS} + hour + 1,
    program_id, staff_id, stamps
  FROM visit_part WHERE customer_id >= :from AND customer_id < :to
  ORDER BY customer_id, business_day, program_id, staff_id, hour`;

/** Stamps that stand of the customers from one number to below another, by customer and day. */
export function listPackedParts(connection: Database.Database, from: number, to: number): PackedPart[] {
  return connection.prepare(PARTS).raw().all({ from, to }) as PackedPart[];
}

/** The highest number of a customer with a visit; null without any. */
export function lastVisitor(db: ReadableDb): number | null {
  return db.get<{ customer: number | null }>(`SELECT max(customer_id) AS customer FROM visit_part`)?.customer ?? null;
}
