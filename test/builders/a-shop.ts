import { onTestFinished } from 'vitest';
import { businessCalendar, type BusinessCalendar } from '#shared/domain/kernel/business-day.ts';
import { asId, type CustomerId, type StaffId } from '#shared/domain/kernel/ids.ts';
import type { Role } from '#shared/domain/staff/role.ts';
import { openStore, type Store } from '#main/backend/store/open.ts';
import { aClock, warsawCafe, type TestClock } from './a-backend.ts';

export interface TestShop {
  readonly store: Store;
  readonly clock: TestClock;
  readonly calendar: BusinessCalendar;
  readonly owner: StaffId;
  readonly counter: StaffId;
  aCustomer(name?: string): CustomerId;
}

/**
 * A store with a shop, its till and two people, below the procedures: for tests of services and for faults.
 * In memory unless a file is named.
 */
export function aShop({ file = ':memory:', clock = aClock() } = {}): TestShop {
  const store = openStore(file);
  onTestFinished(() => store.close());
  const shop = warsawCafe;
  const people = store.write((db) => {
    db.run(
      `INSERT INTO shop (id, name, currency, zone, cutoff_minutes, language, accent, country, created_at)
       VALUES (1, :name, :currency, :zone, :cutoff, :language, :accent, :country, :at)`,
      {
        name: shop.name,
        currency: shop.currency,
        zone: shop.zone,
        cutoff: shop.cutoffMinutes,
        language: shop.language,
        accent: shop.accent,
        country: shop.country,
        at: clock.now(),
      },
    );
    db.run(`INSERT INTO till (code) VALUES ('a till')`);
    const person = (name: string, role: Role): StaffId =>
      asId<StaffId>(
        db.run(`INSERT INTO staff (name, role, pin, created_at) VALUES (:name, :role, '', :at)`, {
          name,
          role,
          at: clock.now(),
        }).lastId,
      );
    return { owner: person('Marta', 'owner'), counter: person('Budi', 'counter') };
  });
  return {
    store,
    clock,
    calendar: businessCalendar(shop.zone, shop.cutoffMinutes),
    ...people,
    aCustomer: (name = 'Anna Nowak') => store.write((db) => insertCustomer(db, name, clock)),
  };
}

function insertCustomer(db: Parameters<Parameters<Store['write']>[0]>[0], name: string, clock: TestClock): CustomerId {
  const { lastId } = db.run(
    `INSERT INTO customer (name, name_folded, enrolled_at, enrolled_day) VALUES (:name, lower(:name), :at, 0)`,
    { name, at: clock.now() },
  );
  db.run(`INSERT INTO customer_summary (customer_id) VALUES (:id)`, { id: lastId });
  return asId<CustomerId>(lastId);
}
