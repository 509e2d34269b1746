import type { PrivacyDeed } from '#shared/contract/privacy.contract.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import { asId, type CustomerId, type StaffId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';

export interface LogRecord {
  readonly id: number;
  readonly what: PrivacyDeed;
  readonly customerId: CustomerId;
  /** '' once she is erased */
  readonly customerName: string;
  readonly at: Moment;
  readonly by: string | null;
}

interface LogRow {
  readonly id: number;
  readonly what: PrivacyDeed;
  readonly customer_id: number;
  readonly customer_name: string;
  readonly at: Moment;
  readonly by: string | null;
}

const LOG = `SELECT log.id, log.what, log.customer_id, customer.name AS customer_name, log.at, staff.name AS by
  FROM privacy_log AS log JOIN customer ON customer.id = log.customer_id LEFT JOIN staff ON staff.id = log.staff_id`;

function toRecord(row: LogRow): LogRecord {
  const { id, what, at, by } = row;
  return { id, what, at, by, customerId: asId<CustomerId>(row.customer_id), customerName: row.customer_name };
}

export function insertLog(
  db: WritableDb,
  entry: { what: PrivacyDeed; customerId: CustomerId; at: Moment; staffId: StaffId | null },
): void {
  db.run(`INSERT INTO privacy_log (what, customer_id, at, staff_id) VALUES (:what, :customerId, :at, :staffId)`, entry);
}

/** Newest first. */
export function listLog(db: ReadableDb, page: { offset: number; limit: number }): { total: number; rows: LogRecord[] } {
  const total = db.get<{ n: number }>('SELECT count(*) AS n FROM privacy_log')?.n ?? 0;
  const rows = db.all<LogRow>(`${LOG} ORDER BY log.id DESC LIMIT :limit OFFSET :offset`, page);
  return { total, rows: rows.map(toRecord) };
}

/** Oldest first. */
export function listLogOf(db: ReadableDb, customerId: CustomerId): LogRecord[] {
  return db.all<LogRow>(`${LOG} WHERE log.customer_id = +:customerId ORDER BY log.id`, { customerId }).map(toRecord);
}

/** What tells an erasure from every other one, also after restores: numbers of customers are given again, moments not. */
export interface Erasure {
  readonly customerId: CustomerId;
  readonly enrolledAt: Moment;
  readonly erasedAt: Moment;
}

interface ErasureRow {
  readonly customer_id: number;
  readonly enrolled_at: Moment;
  readonly erased_at: Moment;
}

/** Every erasure this file knows of. */
export function listErasures(db: ReadableDb): Erasure[] {
  return db
    .all<ErasureRow>('SELECT customer_id, enrolled_at, erased_at FROM privacy_erasure ORDER BY erased_at')
    .map((row) => ({
      customerId: asId<CustomerId>(row.customer_id),
      enrolledAt: row.enrolled_at,
      erasedAt: row.erased_at,
    }));
}

export function keepErasure(db: WritableDb, erasure: Erasure): void {
  db.run(
    `INSERT INTO privacy_erasure (customer_id, enrolled_at, erased_at) VALUES (:customerId, :enrolledAt, :erasedAt)
     ON CONFLICT DO NOTHING`,
    { ...erasure },
  );
}

/** Erasures after which the pages of the file were not yet written anew. */
export function countUnscrubbed(db: ReadableDb): number {
  return db.get<{ n: number }>('SELECT count(*) AS n FROM privacy_erasure WHERE scrubbed_at IS NULL')?.n ?? 0;
}

export function markScrubbed(db: WritableDb, at: Moment): void {
  db.run('UPDATE privacy_erasure SET scrubbed_at = :at WHERE scrubbed_at IS NULL', { at });
}

export interface Subject {
  readonly name: string;
  readonly enrolledAt: Moment;
  readonly erasedAt: Moment | null;
}

/** Somebody whose file is asked for or who is to be erased. */
export function findSubject(db: ReadableDb, id: CustomerId): Subject | undefined {
  const row = db.get<{ name: string; enrolled_at: Moment; erased_at: Moment | null }>(
    'SELECT name, enrolled_at, erased_at FROM customer WHERE id = :id',
    { id },
  );
  return row === undefined ? undefined : { name: row.name, enrolledAt: row.enrolled_at, erasedAt: row.erased_at };
}

export function markErased(db: WritableDb, id: CustomerId, at: Moment): void {
  db.run('UPDATE customer SET erased_at = :at WHERE id = :id', { id, at });
}

export function countOpenCases(db: ReadableDb, id: CustomerId): number {
  const row = db.get<{ n: number }>(
    `SELECT count(*) AS n FROM complaint WHERE customer_id = :id AND state NOT IN ('settled', 'closed')`,
    { id },
  );
  return row?.n ?? 0;
}

/** Different reasons that were typed with entries of hers. */
export function listReasons(db: ReadableDb, customerId: CustomerId): string[] {
  return db
    .all<{ reason: string }>(
      `SELECT DISTINCT reason FROM ledger WHERE customer_id = +:customerId AND reason <> '' ORDER BY reason`,
      { customerId },
    )
    .map(({ reason }) => reason);
}

/** Names this file among others: the random code of its till. */
export function fileCode(db: ReadableDb): string | null {
  return db.get<{ code: string }>('SELECT code FROM till ORDER BY id LIMIT 1')?.code ?? null;
}
