import fc from 'fast-check';
import { expect, test } from 'vitest';
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
import { fillParts, fillRollUps } from '#main/backend/store/migrations/0049-fill-report-rollups.ts';
import type { Store } from '#main/backend/store/open.ts';
import { aCommandId } from '#test/builders/a-backend.ts';
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
  for (const table of Object.keys(tables)) connection.exec(`DELETE FROM ${table}`);
  fillParts(connection);
  fillRollUps(connection);
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

test('after any history every roll-up is what the ledger and the visits lead to', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 40, size: 'max' }), (events) => {
      const { shop, live } = aLiveShop();
      for (const event of events) live(event);
      expectSameFigures(shop);
      expectWhole(shop);
      shop.store.close();
    }),
    { numRuns: 40 },
  );
});
