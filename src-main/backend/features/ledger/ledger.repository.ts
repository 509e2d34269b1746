import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import {
  asId,
  type CardId,
  type CustomerId,
  type ProgramId,
  type ProgramVersionId,
  type RewardId,
  type Sequence,
  type StaffId,
  type TillId,
} from '#shared/domain/kernel/ids.ts';
import type { EntryDetail, EntryKind, LedgerEntry } from '#shared/domain/ledger/entry.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';
import { bytesOfCommandId, commandIdOfBytes } from './command-id.service.ts';

/** The last row: what the next one follows on. */
export interface LedgerHead {
  readonly seq: number;
  readonly at: Moment | null;
  readonly hash: Buffer;
}

export const BEGINNING: LedgerHead = { seq: 0, at: null, hash: Buffer.alloc(32) };

/** What a transaction has read and written of the head; nobody else writes while it is open. */
const heads = new WeakMap<ReadableDb, LedgerHead>();

export function ledgerHead(db: ReadableDb): LedgerHead {
  return heads.get(db) ?? db.get<LedgerHead>(`SELECT seq, at, hash FROM ledger ORDER BY seq DESC LIMIT 1`) ?? BEGINNING;
}

/** The same for whoever writes: read once in a transaction, however often it is asked for. */
export function headToFollow(db: WritableDb): LedgerHead {
  const head = ledgerHead(db);
  heads.set(db, head);
  return head;
}

/** Sequence of the last entry; 0 in an empty ledger. */
export function headSequence(db: ReadableDb): Sequence {
  return asId<Sequence>(db.get<{ seq: number }>(`SELECT seq FROM ledger ORDER BY seq DESC LIMIT 1`)?.seq ?? 0);
}

export interface LedgerRow {
  readonly seq: number;
  readonly till_id: number;
  readonly kind: EntryKind;
  readonly at: Moment;
  readonly zone: string;
  readonly business_day: BusinessDay;
  readonly customer_id: number;
  readonly program_id: number;
  readonly program_version_id: number;
  readonly card_id: number | null;
  readonly reward_id: number | null;
  readonly quantity: number;
  readonly reverses: number | null;
  readonly staff_id: number | null;
  readonly approved_by: number | null;
  readonly command_id: Buffer;
  readonly reason: string | null;
  readonly detail: string;
  readonly hash: Buffer;
}

/** Columns of {@link LedgerRow}, to be read from {@link LEDGER_FROM}. */
export const LEDGER_COLUMNS = `ledger.seq, ledger.till_id, ledger.kind, ledger.at, zone.name AS zone,
  ledger.business_day, ledger.customer_id, ledger.program_id, ledger.program_version_id, ledger.card_id,
  ledger.reward_id, ledger.quantity, ledger.reverses, ledger.staff_id, ledger.approved_by, ledger.command_id,
  ledger.reason, ledger.detail, ledger.hash`;

// CROSS fixes the order: a big ledger is walked along its own key or index, never once per zone.
export const LEDGER_FROM = `ledger CROSS JOIN zone ON zone.id = ledger.zone_id`;

/** The same in the order of `customer_id, seq`: along the index, whatever the planner thinks sorting costs. */
export const LEDGER_BY_CUSTOMER = `ledger INDEXED BY ledger_customer CROSS JOIN zone ON zone.id = ledger.zone_id`;

export function toEntry(row: LedgerRow): LedgerEntry {
  return {
    seq: asId<Sequence>(row.seq),
    tillId: asId<TillId>(row.till_id),
    kind: row.kind,
    at: row.at,
    zone: row.zone,
    businessDay: row.business_day,
    customerId: asId<CustomerId>(row.customer_id),
    programId: asId<ProgramId>(row.program_id),
    programVersionId: asId<ProgramVersionId>(row.program_version_id),
    cardId: row.card_id === null ? null : asId<CardId>(row.card_id),
    rewardId: row.reward_id === null ? null : asId<RewardId>(row.reward_id),
    quantity: row.quantity,
    reverses: row.reverses === null ? null : asId<Sequence>(row.reverses),
    staffId: row.staff_id === null ? null : asId<StaffId>(row.staff_id),
    approvedBy: row.approved_by === null ? null : asId<StaffId>(row.approved_by),
    commandId: commandIdOfBytes(row.command_id),
    reason: row.reason,
    detail: JSON.parse(row.detail) as EntryDetail,
  };
}

export function insertEntry(
  db: WritableDb,
  entry: LedgerEntry,
  stored: { readonly zoneId: number; readonly detail: string; readonly hash: Buffer },
): void {
  db.run(
    `INSERT INTO ledger (seq, till_id, kind, at, zone_id, business_day, customer_id, program_id, program_version_id,
       card_id, reward_id, quantity, reverses, staff_id, approved_by, command_id, reason, detail, hash)
     VALUES (:seq, :tillId, :kind, :at, :zoneId, :businessDay, :customerId, :programId, :programVersionId,
       :cardId, :rewardId, :quantity, :reverses, :staffId, :approvedBy, :commandId, :reason, :detail, :hash)`,
    {
      seq: entry.seq,
      tillId: entry.tillId,
      kind: entry.kind,
      at: entry.at,
      zoneId: stored.zoneId,
      businessDay: entry.businessDay,
      customerId: entry.customerId,
      programId: entry.programId,
      programVersionId: entry.programVersionId,
      cardId: entry.cardId,
      rewardId: entry.rewardId,
      quantity: entry.quantity,
      reverses: entry.reverses,
      staffId: entry.staffId,
      approvedBy: entry.approvedBy,
      commandId: bytesOfCommandId(entry.commandId),
      reason: entry.reason,
      detail: stored.detail,
      hash: stored.hash,
    },
  );
  heads.set(db, { seq: entry.seq, at: entry.at, hash: stored.hash });
}

/**
 * Till and time zone that entries are written with; a zone that is new gets its row.
 * @throws when the first run has not made the till
 */
export function tillAndZone(db: WritableDb, zone: string): { tillId: TillId; zoneId: number } {
  const known = db.get<{ till: number | null; zone: number | null }>(
    `SELECT (SELECT min(id) FROM till) AS till, (SELECT id FROM zone WHERE name = :zone) AS zone`,
    { zone },
  );
  if (known === undefined || known.till === null) throw new Error('There is no till: the first run is not complete');
  const zoneId = known.zone ?? db.run(`INSERT INTO zone (name) VALUES (:zone)`, { zone }).lastId;
  return { tillId: asId<TillId>(known.till), zoneId };
}

export function findEntry(db: ReadableDb, seq: Sequence): LedgerEntry | undefined {
  const row = db.get<LedgerRow>(`SELECT ${LEDGER_COLUMNS} FROM ${LEDGER_FROM} WHERE ledger.seq = :seq`, { seq });
  return row === undefined ? undefined : toEntry(row);
}

/** Everything a customer has in a program, by sequence. */
export function entriesOf(db: ReadableDb, customerId: CustomerId, programId: ProgramId): LedgerEntry[] {
  return db
    .all<LedgerRow>(
      `SELECT ${LEDGER_COLUMNS} FROM ${LEDGER_FROM}
       WHERE customer_id = +:customerId AND program_id = +:programId ORDER BY ledger.seq`,
      { customerId, programId },
    )
    .map((row) => toEntry(row));
}
