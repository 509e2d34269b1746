import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import { businessCalendar, type BusinessCalendar } from '#shared/domain/kernel/business-day.ts';
import { asId, type CustomerId, type ProgramId, type StaffId } from '#shared/domain/kernel/ids.ts';
import type { ProgramTerms } from '#shared/domain/programs/program-terms.ts';
import type { Role } from '#shared/domain/staff/role.ts';
import { DATA_FILE } from '#main/backend/backend.ts';
import { createProgram } from '#main/backend/features/programs/programs.service.ts';
import { insertShop, insertTill } from '#main/backend/features/shop/shop.repository.ts';
import { insertStaff } from '#main/backend/features/staff/staff.repository.ts';
import type { WritableDb } from '#main/backend/store/database.ts';
import { openStore, type Store } from '#main/backend/store/open.ts';
import {
  aBackend,
  aClock,
  aFolder,
  warsawCafe,
  type TestBackend,
  type TestClock,
  type TestWindow,
} from './a-backend.ts';

export interface TestShop {
  readonly store: Store;
  readonly clock: TestClock;
  readonly calendar: BusinessCalendar;
  readonly owner: StaffId;
  readonly counter: StaffId;
  aCustomer(name?: string): CustomerId;
  aProgram(terms: ProgramTerms): ProgramId;
}

/**
 * A store with a shop, its till and two people, below the procedures: for tests of services and for faults.
 * In memory unless a file is named.
 */
export function aShop({ file = ':memory:', clock = aClock() } = {}): TestShop {
  const store = openStore(file);
  onTestFinished(() => store.close());
  const people = store.write((db) => openShop(db, clock.now()));
  const made = { at: clock.now(), by: people.owner };
  return {
    store,
    clock,
    calendar: businessCalendar(warsawCafe.zone, warsawCafe.cutoffMinutes),
    ...people,
    aCustomer: (name = 'Anna Nowak') => store.write((db) => insertCustomer(db, name, clock.now())),
    aProgram: (terms) => store.write((db) => theProgram(createProgram(db, terms, made))),
  };
}

export interface OpenShop extends TestBackend {
  /** The file of the running backend, for what a test puts in or looks up below the procedures. */
  readonly store: Store;
  aCustomer(name?: string): CustomerId;
  /** A window at which somebody of this role is signed in; without a PIN, which takes half a second each. */
  at(role: 'owner' | 'counter'): TestWindow & { readonly staffId: StaffId };
}

/** A running backend whose first run is done: Marta owns it, Budi stands at the counter. The till does not lock itself. */
export function anOpenShop({ clock = aClock() } = {}): OpenShop {
  const folder = aFolder();
  const seeded = openStore(join(folder, DATA_FILE));
  const people = seeded.write((db) => openShop(db, clock.now()));
  seeded.close();
  const test = aBackend({ folder, clock });
  const store = openStore(join(folder, DATA_FILE), { migrate: false });
  onTestFinished(() => store.close());
  return {
    ...test,
    store,
    aCustomer: (name = 'Anna Nowak') => store.write((db) => insertCustomer(db, name, clock.now())),
    at: (role) => {
      const window = test.window();
      const now = clock.now();
      const name = role === 'owner' ? 'Marta' : 'Budi';
      const staffId = people[role];
      window.connection.session = { staffId, name, role, language: null, signedInAt: now, activeAt: now };
      return { ...window, staffId };
    },
  };
}

function openShop(db: WritableDb, at: Moment): { owner: StaffId; counter: StaffId } {
  insertShop(db, { ...warsawCafe, autoLockMinutes: null, sample: false }, at);
  insertTill(db, 'a till');
  const person = (name: string, role: Role) => insertStaff(db, { name, role, language: null, pin: '', since: at });
  return { owner: person('Marta', 'owner'), counter: person('Budi', 'counter') };
}

function insertCustomer(db: WritableDb, name: string, at: Moment): CustomerId {
  const { lastId } = db.run(
    `INSERT INTO customer (name, name_folded, enrolled_at, enrolled_day) VALUES (:name, lower(:name), :at, 0)`,
    { name, at },
  );
  db.run(`INSERT INTO customer_summary (customer_id) VALUES (:id)`, { id: lastId });
  return asId<CustomerId>(lastId);
}

function theProgram(created: ReturnType<typeof createProgram>): ProgramId {
  if (!created.ok) throw new Error(`refused: ${created.refusal.code}`);
  return created.value;
}
