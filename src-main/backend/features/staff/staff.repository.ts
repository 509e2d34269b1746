import type { Language } from '#shared/contract/values.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import { asId, type StaffId } from '#shared/domain/kernel/ids.ts';
import type { PinTries } from '#shared/domain/staff/lockout.ts';
import type { Role } from '#shared/domain/staff/role.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';
import type { PinRecord } from './pin-hash.ts';

/** A staff member as kept; `pin` never leaves the backend. */
export interface StaffRecord {
  readonly id: StaffId;
  readonly name: string;
  readonly role: Role;
  readonly language: Language | null;
  readonly active: boolean;
  readonly since: Moment;
  readonly lastSignedInAt: Moment | null;
  readonly pin: PinRecord;
  readonly tries: PinTries;
}

export interface NewStaff {
  readonly name: string;
  readonly role: Role;
  readonly language: Language | null;
  readonly pin: PinRecord;
  readonly since: Moment;
}

interface StaffRow {
  readonly id: number;
  readonly name: string;
  readonly role: Role;
  readonly language: Language | null;
  readonly active: number;
  readonly created_at: Moment;
  readonly last_signed_in_at: Moment | null;
  readonly pin: string;
  readonly failed_pins: number;
  readonly locked_until: Moment | null;
}

const COLUMNS = `id, name, role, language, active, created_at, last_signed_in_at, pin, failed_pins, locked_until`;

function toRecord(row: StaffRow): StaffRecord {
  return {
    id: asId<StaffId>(row.id),
    name: row.name,
    role: row.role,
    language: row.language,
    active: row.active === 1,
    since: row.created_at,
    lastSignedInAt: row.last_signed_in_at,
    pin: row.pin,
    tries: { failed: row.failed_pins, lockedUntil: row.locked_until },
  };
}

export function findStaff(db: ReadableDb, id: StaffId): StaffRecord | undefined {
  const row = db.get<StaffRow>(`SELECT ${COLUMNS} FROM staff WHERE id = :id`, { id });
  return row === undefined ? undefined : toRecord(row);
}

export function listStaff(db: ReadableDb): StaffRecord[] {
  return db
    .all<StaffRow>(`SELECT ${COLUMNS} FROM staff ORDER BY active DESC, name COLLATE NOCASE, id`)
    .map((row) => toRecord(row));
}

export function insertStaff(db: WritableDb, staff: NewStaff): StaffId {
  const { lastId } = db.run(
    `INSERT INTO staff (name, role, language, pin, created_at) VALUES (:name, :role, :language, :pin, :since)`,
    { name: staff.name, role: staff.role, language: staff.language, pin: staff.pin, since: staff.since },
  );
  return asId<StaffId>(lastId);
}

export function updateStaff(
  db: WritableDb,
  id: StaffId,
  to: Pick<StaffRecord, 'name' | 'role' | 'language' | 'active'>,
): void {
  db.run(`UPDATE staff SET name = :name, role = :role, language = :language, active = :active WHERE id = :id`, {
    id,
    name: to.name,
    role: to.role,
    language: to.language,
    active: to.active ? 1 : 0,
  });
}

/** A new PIN starts with all its tries. */
export function replacePin(db: WritableDb, id: StaffId, pin: PinRecord): void {
  db.run(`UPDATE staff SET pin = :pin, failed_pins = 0, locked_until = NULL WHERE id = :id`, { id, pin });
}

export function keepTries(db: WritableDb, id: StaffId, tries: PinTries): void {
  db.run(`UPDATE staff SET failed_pins = :failed, locked_until = :lockedUntil WHERE id = :id`, {
    id,
    failed: tries.failed,
    lockedUntil: tries.lockedUntil,
  });
}

export function keepSignIn(db: WritableDb, id: StaffId, at: Moment): void {
  db.run(`UPDATE staff SET last_signed_in_at = :at WHERE id = :id`, { id, at });
}
