import fc from 'fast-check';
import { expect, test } from 'vitest';
import { businessCalendar } from '#shared/domain/kernel/business-day.ts';
import { asMoment, type Moment } from '#shared/domain/kernel/clock.ts';
import { asId, type CustomerId, type Sequence } from '#shared/domain/kernel/ids.ts';
import { personalDataHolders } from '#main/backend/backend.ts';
import { enterGesture } from '#main/backend/features/cards/goodwill.service.ts';
import { lapse } from '#main/backend/features/cards/lapse.service.ts';
import { openBalance, recordPastVisit, voidInPast } from '#main/backend/features/cards/past.service.ts';
import { verify } from '#main/backend/features/ledger/verify.service.ts';
import { findProgram } from '#main/backend/features/programs/programs.service.ts';
import { fillParts, fillRollUps } from '#main/backend/store/migrations/0049-fill-report-rollups.ts';
import type { Store } from '#main/backend/store/open.ts';
import { aCommandId } from '#test/builders/a-backend.ts';
import { aProgram } from '#test/builders/a-program.ts';
import { aShop, type TestShop } from '#test/builders/a-shop.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

const customer = fc.nat({ max: 3 });
const program = fc.nat({ max: 1 });
/** Days of one season, some of them often, in either of two zones; also the hours before the cut-off. */
const when = fc.record({
  day: fc.oneof(fc.nat({ max: 100 }), fc.nat({ max: 3 })),
  minute: fc.oneof(fc.nat({ max: 1439 }), fc.constantFrom(610, 620)),
  zone: fc.nat({ max: 1 }),
});

const happening = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      does: fc.constantFrom('visit' as const, 'visit' as const, 'visit' as const, 'opening' as const),
      customer,
      program,
      when,
      stamps: fc.integer({ min: 1, max: 7 }),
      staff: fc.constantFrom('owner' as const, 'counter' as const, null),
      how: fc.constantFrom('at the till' as const, 'imported' as const, 'imported without a time' as const),
    }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('void' as const), entry: fc.nat(), when }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('goodwill' as const), customer, program, when }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('lapse' as const), when }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('erase' as const), customer }) },
);
type Happening = typeof happening extends fc.Arbitrary<infer One> ? One : never;

function aLiveShop() {
  const shop = aShop();
  const { store } = shop;
  const programs = [
    shop.aProgram(aProgram({ needed: 5, starterStamps: 1 })),
    shop.aProgram(
      aProgram({ name: 'Lunch', needed: 3, cardExpiry: { kind: 'since_last_visit', days: 9 }, rewardExpiryDays: 6 }),
    ),
  ] as const;
  const customers = [shop.aCustomer(), shop.aCustomer(), shop.aCustomer(), shop.aCustomer()] as const;
  const calendars = [shop.calendar, businessCalendar('Asia/Kolkata', 300)] as const;
  const begin = asMoment(Math.floor(shop.clock.now() / DAY) * DAY - 100 * DAY);
  const atOf = ({ day, minute }: { day: number; minute: number }): Moment =>
    asMoment(begin + day * DAY + minute * MINUTE);
  const customerOf = ({ customer: index }: { customer: number }): CustomerId => customers[index] ?? customers[0];
  const live = (event: Happening): void => {
    switch (event.does) {
      case 'visit':
      case 'opening': {
        const calendar = calendars[event.when.zone] ?? shop.calendar;
        const noon = asMoment(
          calendar.startOf(calendar.dayOf(atOf(event.when))) + (720 - calendar.cutoffMinutes) * MINUTE,
        );
        store.write((db) =>
          (event.does === 'visit' ? recordPastVisit : openBalance)(db, calendar, {
            customerId: customerOf(event),
            programId: programs[event.program] ?? programs[0],
            at: event.how === 'imported without a time' ? noon : atOf(event.when),
            stamps: event.stamps,
            staffId: event.staff === null ? null : shop[event.staff],
            imported: event.how !== 'at the till',
          }),
        );
        return;
      }
      case 'void': {
        const { head } = verify(store.read);
        if (head === 0) return;
        const doing = { at: atOf(event.when), staffId: shop.owner, reason: 'a mistake', undo: false };
        store.write((db) => voidInPast(db, shop.calendar, asId<Sequence>(1 + (event.entry % head)), doing));
        return;
      }
      case 'goodwill':
        store.write((db) => {
          const terms = findProgram(db, programs[event.program] ?? programs[0]);
          if (terms === undefined) throw new Error('no such program');
          const doing = { commandId: aCommandId(), at: atOf(event.when), staffId: shop.owner };
          const gesture = { customerId: customerOf(event), program: terms, kind: 'stamps', quantity: 4 } as const;
          enterGesture(db, shop.calendar, gesture, doing);
        });
        return;
      case 'lapse':
        lapse(store, shop.calendar, atOf(event.when));
        return;
      case 'erase':
        store.write((db) => {
          for (const holder of personalDataHolders) holder.erase(db, customerOf(event), shop.clock.now());
        });
    }
  };
  return { shop, live };
}

const tables = {
  visit_part: 'stamps',
  rollup_return: 'customers',
  rollup_gap: 'visits',
  rollup_cohort: 'customers',
  rollup_hour: 'visits',
};

/** Every row that says something. */
function standing({ connection }: Store): Record<string, unknown[]> {
  return Object.fromEntries(
    Object.entries(tables).map(([table, count]) => [
      table,
      connection.prepare(`SELECT * FROM ${table} WHERE ${count} <> 0`).raw().all(),
    ]),
  );
}

/** What an update of the program writes into a file that has a history already. */
function filledAnew({ connection }: Store): void {
  for (const table of Object.keys(tables)) connection.exec(`DELETE FROM ${table}`);
  fillParts(connection);
  fillRollUps(connection);
}

function expectWhole({ store }: TestShop): void {
  expect(verify(store.read).findings).toEqual([]);
  const kept = standing(store);
  filledAnew(store);
  expect(standing(store)).toEqual(kept);
}

test('after any history every roll-up is what the ledger leads to', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 40, size: 'max' }), (events) => {
      const { shop, live } = aLiveShop();
      for (const event of events) live(event);
      expectWhole(shop);
      shop.store.close();
    }),
    { numRuns: 60 },
  );
});
