import type { StaffMember } from '#shared/contract/staff.contract.ts';
import type { Tile } from '#shared/contract/session.contract.ts';
import type { Language } from '#shared/contract/values.ts';
import type { Clock, Moment } from '#shared/domain/kernel/clock.ts';
import type { CommandId, StaffId } from '#shared/domain/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';
import { lockedUntil } from '#shared/domain/staff/lockout.ts';
import { checkNewPin, digitsNeeded, type PinRefusal } from '#shared/domain/staff/pin-policy.ts';
import { mayActAs, type Role } from '#shared/domain/staff/role.ts';
import { answerGiven, once, type Command } from '#main/backend/features/ledger/once.service.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';
import type { Store } from '#main/backend/store/open.ts';
import type { PinCheck, PinCheckRefusal } from './pin-check.service.ts';
import { hashPin, pinCost, type PinCost, type PinRecord } from './pin-hash.ts';
import * as repository from './staff.repository.ts';
import type { StaffRecord } from './staff.repository.ts';

export type StaffRefusal =
  | { readonly code: 'STAFF_NOT_FOUND' }
  | { readonly code: 'NAME_MISSING' }
  | { readonly code: 'NAME_TAKEN' }
  | { readonly code: 'LAST_OWNER' }
  | PinRefusal;

export interface StaffAddition {
  readonly commandId: CommandId;
  readonly name: string;
  readonly role: Role;
  readonly pin: string;
}

export interface StaffChange {
  readonly commandId: CommandId;
  readonly staffId: StaffId;
  readonly name: string;
  readonly role: Role;
  readonly language: Language | null;
  readonly active: boolean;
  readonly pin?: string | undefined;
}

export interface StaffToAdd {
  readonly name: string;
  readonly role: Role;
  readonly language: Language | null;
  readonly pin: PinRecord;
}

/** Who somebody at the till is and what she may. */
export type Colleague = Pick<StaffRecord, 'name' | 'role' | 'language'>;

export type StaffService = ReturnType<typeof staffService>;

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly pins: PinCheck;
  /** What a new PIN costs whoever guesses; records keep the cost they were made with. */
  readonly cost?: PinCost | undefined;
}

export function staffService({ store, clock, pins, cost = pinCost }: Parts) {
  // Asked for with every command; read anew whenever somebody wrote them or the file was swapped.
  const colleagues = new Map<StaffId, Colleague>();
  store.onReplaced(() => colleagues.clear());
  store.onChange(({ topics }) => {
    if (topics.includes('staff')) colleagues.clear();
  });

  const memberOf = (db: ReadableDb, id: StaffId): StaffMember => {
    const staff = repository.findStaff(db, id);
    if (staff === undefined) throw new Error(`Staff member ${id} was there a moment ago`);
    return toMember(staff);
  };

  const command = (id: CommandId, procedure: string, staffId: StaffId): Command => ({
    id,
    procedure,
    staffId,
    at: clock.now(),
  });

  /** @returns the PIN as it is kept, or why it may not be used */
  const hashNewPin = async (pin: string, role: Role): Promise<Result<PinRecord, PinRefusal>> => {
    const allowed = checkNewPin(pin, role);
    return allowed.ok ? ok(await hashPin(pin, cost)) : allowed;
  };

  /** Inside the caller's transaction, with a PIN that `hashNewPin` took. */
  const insert = (db: WritableDb, staff: StaffToAdd, at: Moment): Result<StaffId, StaffRefusal> => {
    const name = checkName(db, staff.name, null);
    if (!name.ok) return name;
    db.changed('staff');
    return ok(repository.insertStaff(db, { ...staff, since: at }));
  };

  return {
    hashNewPin,
    insert,

    list: (): StaffMember[] => repository.listStaff(store.read).map((staff) => toMember(staff)),

    /** Who can sign in, in the order of their names. */
    tiles: (): Tile[] =>
      repository
        .listStaff(store.read)
        .filter((staff) => staff.active)
        .map(({ id, name, role, tries }) => ({
          staffId: id,
          name,
          role,
          lockedUntil: lockedUntil(tries, clock.now()),
        })),

    /** A staff member who may sign in; undefined for one who left. */
    active: (id: StaffId): Colleague | undefined => {
      const known = colleagues.get(id);
      if (known !== undefined) return known;
      const staff = repository.findStaff(store.read, id);
      if (staff?.active !== true) return undefined;
      const { name, role, language } = staff;
      const colleague: Colleague = { name, role, language };
      colleagues.set(id, colleague);
      return colleague;
    },

    keepSignIn: (id: StaffId, at: Moment): void => {
      store.write((db) => {
        repository.keepSignIn(db, id, at);
        db.changed('staff');
      });
    },

    add: async (by: StaffId, to: StaffAddition): Promise<Result<StaffMember, StaffRefusal>> => {
      const pin = await hashNewPin(to.pin, to.role);
      if (!pin.ok) return pin;
      return store.write((db) =>
        once(db, command(to.commandId, 'staff.add', by), () => {
          const added = insert(db, { ...to, language: null, pin: pin.value }, clock.now());
          return added.ok ? ok(memberOf(db, added.value)) : added;
        }),
      );
    },

    update: async (by: StaffId, to: StaffChange): Promise<Result<StaffMember, StaffRefusal>> => {
      const pin = to.pin === undefined ? null : await hashNewPin(to.pin, to.role);
      if (pin !== null && !pin.ok) return pin;
      return store.write((db) =>
        once(db, command(to.commandId, 'staff.update', by), () => {
          const allowed = checkChange(db, to);
          if (!allowed.ok) return allowed;
          repository.updateStaff(db, to.staffId, to);
          if (pin !== null) repository.replacePin(db, to.staffId, pin.value);
          db.changed('staff');
          return ok(memberOf(db, to.staffId));
        }),
      );
    },

    /** Anybody's PIN, by the owner; lifts a lockout too. */
    setPin: async (
      by: StaffId,
      to: { commandId: CommandId; staffId: StaffId; pin: string },
    ): Promise<Result<StaffMember, StaffRefusal>> => {
      const staff = repository.findStaff(store.read, to.staffId);
      if (staff === undefined) return refuse({ code: 'STAFF_NOT_FOUND' });
      return setPin(staff, to.pin, command(to.commandId, 'staff.setPin', by));
    },

    changeOwnPin: async (
      own: StaffId,
      to: { commandId: CommandId; current: string; next: string },
    ): Promise<Result<StaffMember, StaffRefusal | PinCheckRefusal>> => {
      // Asked first: sent again, it comes with a PIN that is no longer the current one.
      const given = answerGiven<StaffMember>(store.read, to.commandId);
      if (given !== undefined) return ok(given);
      const checked = await pins.check(own, to.current);
      return checked.ok ? setPin(checked.value, to.next, command(to.commandId, 'staff.changeOwnPin', own)) : checked;
    },
  };

  async function setPin(
    staff: StaffRecord,
    next: string,
    command: Command,
  ): Promise<Result<StaffMember, StaffRefusal>> {
    const pin = await hashNewPin(next, staff.role);
    if (!pin.ok) return pin;
    return store.write((db) =>
      once(db, command, () => {
        const now = repository.findStaff(db, staff.id);
        // Promoted meanwhile: a PIN long enough for the counter may be too short by now.
        if (now === undefined || now.role !== staff.role) return refuse({ code: 'STAFF_NOT_FOUND' });
        repository.replacePin(db, staff.id, pin.value);
        db.changed('staff');
        return ok(memberOf(db, staff.id));
      }),
    );
  }
}

function checkChange(db: ReadableDb, to: StaffChange): Result<StaffRecord, StaffRefusal> {
  const staff = repository.findStaff(db, to.staffId);
  if (staff === undefined) return refuse({ code: 'STAFF_NOT_FOUND' });
  const name = checkName(db, to.name, to.active ? staff.id : 'left');
  if (!name.ok) return name;
  const stepsDown = to.role !== 'owner' || !to.active;
  if (stepsDown && isLastOwner(db, staff)) return refuse({ code: 'LAST_OWNER' });
  // A counter PIN was typed where everybody could see it, and may be short: more rights begin with a new one.
  const promoted = !mayActAs(staff.role, to.role) && digitsNeeded(to.role) > digitsNeeded(staff.role);
  if (promoted && to.pin === undefined) {
    return refuse({ code: 'PIN_TOO_SHORT', data: { digits: digitsNeeded(to.role) } });
  }
  return ok(staff);
}

/** Names are told apart among those who work here; one who left keeps hers beside a new colleague's. */
function checkName(db: ReadableDb, name: string, own: StaffId | 'left' | null): Result<string, StaffRefusal> {
  if (name === '') return refuse({ code: 'NAME_MISSING' });
  if (own === 'left') return ok(name);
  const taken = repository
    .listStaff(db)
    .some((staff) => staff.active && staff.id !== own && sameName(staff.name, name));
  return taken ? refuse({ code: 'NAME_TAKEN' }) : ok(name);
}

function sameName(one: string, other: string): boolean {
  return one.toLocaleLowerCase('en') === other.toLocaleLowerCase('en');
}

function isLastOwner(db: ReadableDb, staff: StaffRecord): boolean {
  const owners = repository.listStaff(db).filter((one) => one.active && one.role === 'owner');
  return owners.length === 1 && owners[0]?.id === staff.id;
}

function toMember({ id, name, role, language, active, since, lastSignedInAt }: StaffRecord): StaffMember {
  return { id, name, role, language, active, since, lastSignedInAt };
}

/** Everybody who ever worked here, by name; for who did what. */
export function everybody(db: ReadableDb): readonly Pick<StaffRecord, 'id' | 'name' | 'active'>[] {
  return repository.listStaff(db).toSorted((one, other) => one.name.localeCompare(other.name) || one.id - other.id);
}
