import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { addDays, businessCalendar, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asMoment, type Moment } from '#shared/domain/kernel/clock.ts';
import { asId, type CustomerId, type Sequence } from '#shared/domain/kernel/ids.ts';
import { cohortUnits, type CohortUnit } from '#shared/domain/reports/cohort-period.ts';
import { countVisits } from '#shared/domain/reports/count-visits.ts';
import { wholePeriod } from '#shared/domain/reports/report-filter.ts';
import type { VisitFigures } from '#shared/domain/reports/visit-figures.ts';
import { followings } from '#shared/domain/reports/waits.ts';
import { kaplanMeier } from '#shared/domain/statistics/kaplan-meier.ts';
import { personalDataHolders } from '#main/backend/backend.ts';
import { enterGesture } from '#main/backend/features/cards/goodwill.service.ts';
import { lapse } from '#main/backend/features/cards/lapse.service.ts';
import { openBalance, recordPastVisit, voidInPast } from '#main/backend/features/cards/past.service.ts';
import { headSequence } from '#main/backend/features/ledger/ledger.repository.ts';
import { verify } from '#main/backend/features/ledger/verify.service.ts';
import { findProgram } from '#main/backend/features/programs/programs.service.ts';
import { rollupCohorts, rollupFigures } from '#main/backend/features/reports/desk/rollup-figures.repository.ts';
import { reportRollups } from '#main/backend/store/migrations/0049-report-rollups.ts';
import { APPLICATION_ID, migrations } from '#main/backend/store/migrate.ts';
import { openStore, type Store } from '#main/backend/store/open.ts';
import { aCommandId, aFolder } from '#test/builders/a-backend.ts';
import { aProgram } from '#test/builders/a-program.ts';
import { aShop, type TestShop } from '#test/builders/a-shop.ts';
import { columnsOf, type VisitEntry } from '#test/builders/visit-columns.ts';

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
        const head = headSequence(store.read);
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
  for (const table of Object.keys(tables)) connection.exec(`DROP TABLE ${table}`);
  connection.exec(reportRollups.sql);
  reportRollups.fill?.(connection);
}

/** The figures a report gets, over the whole season and over a part of it on one weekday. */
function figuresOf(figures: VisitFigures, asOf: BusinessDay) {
  return {
    days: figures.days(),
    hours: figures.hours(),
    gaps: figures
      .gaps()
      .map(({ day, gap, visits }) => `${day} ${gap} ${visits}`)
      .toSorted(),
    returns: figures
      .returns()
      .map(({ firstDay, gap, customers }) => `${firstDay} ${gap} ${customers}`)
      .toSorted(),
    waits: followings.map((following) => kaplanMeier(figures.waits(following, asOf))),
    cohorts: cohortUnits.map((unit) => figures.cohorts(unit)),
  };
}

function expectSameFigures({ store, clock, calendar }: TestShop): void {
  const chunks = [columnsOf(store.read.all<VisitEntry>(ENTRIES))];
  const today = calendar.dayOf(clock.now());
  const periods = [wholePeriod(addDays(today, -200), addDays(today, 200)), wholePeriod(addDays(today, -80), today)];
  for (const period of periods) {
    for (const weekday of [null, 3]) {
      const filter = { ...period, weekday };
      const counted = countVisits(chunks, { filter, members: null });
      const kept = rollupFigures(store.read, filter);
      const cohorts =
        weekday === null ? (unit: CohortUnit) => rollupCohorts(store.read, filter, unit) : counted.cohorts;
      for (const asOf of [today, addDays(today, -40)])
        expect(figuresOf({ ...kept, cohorts }, asOf)).toEqual(figuresOf(counted, asOf));
    }
  }
}

const ENTRIES = `SELECT customer_id AS customerId, business_day AS day, program_id AS programId, staff_id AS staffId,
  hour, stamps FROM visit_part ORDER BY customer_id, business_day`;

function expectWhole({ store }: TestShop): void {
  expect(verify(store.read).findings).toEqual([]);
  const kept = standing(store);
  filledAnew(store);
  expect(standing(store)).toEqual(kept);
}

test('after any history every roll-up is what the ledger and the visits lead to', { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 40, size: 'max' }), (events) => {
      const { shop, live } = aLiveShop();
      for (const event of events) live(event);
      expectSameFigures(shop);
      expectWhole(shop);
      shop.store.close();
    }),
    { numRuns: 30 },
  );
});

test('a file that an older Stempel wrote is filled when it is opened', () => {
  const file = join(aFolder(), 'stempel.db');
  const old = new Database(file);
  for (const { version, sql } of migrations) if (version < reportRollups.version) old.exec(sql);
  old.pragma(`application_id = ${APPLICATION_ID}`);
  old.pragma(`user_version = ${reportRollups.version - 1}`);
  old.exec(OLD_HISTORY);
  old.close();
  const store = openStore(file);
  onTestFinished(() => store.close());
  expect(standing(store)).toEqual({
    visit_part: [
      [7, 20_000, 1, 3, 9, 1],
      [7, 20_010, 1, 0, -1, 2],
    ],
    rollup_return: [[20_000, 10, 1]],
    rollup_gap: [
      [20_010, 0, 1],
      [20_000, 10, 1],
    ],
    rollup_cohort: [
      ['month', 19_997, 19_997, 1],
      ['week', 19_996, 19_996, 1],
      ['week', 19_996, 20_010, 1],
    ],
    rollup_hour: [
      [20_000, 9, 1],
      [20_010, -1, 1],
    ],
  });
});

/** Two stamps of which one was voided, and two brought in with their day alone: 20,000 is 4 October 2024, a Friday. */
const OLD_HISTORY = `
  INSERT INTO till (id, code) VALUES (1, 'a till');
  INSERT INTO zone (id, name) VALUES (1, 'Europe/Warsaw');
  INSERT INTO staff (id, name, role, pin, created_at) VALUES (3, 'Budi', 'counter', '', 0);
  INSERT INTO customer (id, name, name_folded, enrolled_at, enrolled_day) VALUES (7, 'Anna', 'anna', 0, 0);
  INSERT INTO program (id, state) VALUES (1, 'active');
  INSERT INTO program_version (id, program_id, version, name, icon, stamps_needed, reward_text, reward_value,
    cooldown_minutes, starter_stamps, card_expiry, created_at) VALUES (1, 1, 1, 'P', 'coffee', 9, 'R', 0, 0, 0, 'none', 0);
  INSERT INTO ledger (seq, till_id, kind, at, zone_id, business_day, customer_id, program_id, program_version_id, card_id,
    quantity, reverses, staff_id, command_id, detail, hash)
  SELECT column1, 1, column2, column3 * 3600000, 1, column4, 7, 1, 1, 1, column5, column6, 3, zeroblob(16), column7,
    zeroblob(32)
  FROM (VALUES (1, 'stamp', 20000 * 24 + 7, 20000, 2, NULL, '{}'), (2, 'void', 20003 * 24, 20003, -1, 1, '{}'),
    (3, 'stamp', 20010 * 24 + 10, 20010, 2, NULL, '{"imported":true}'));
  INSERT INTO visit (customer_id, business_day, stamps) VALUES (7, 20000, 1), (7, 20010, 2);
  INSERT INTO customer_summary (customer_id, visits, stamps, first_visit_day, last_visit_day) VALUES (7, 2, 3, 20000, 20010);
`;
