import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { addDays } from '#shared/domain/kernel/business-day.ts';
import { asMoment } from '#shared/domain/kernel/clock.ts';
import { asId, type CustomerId, type Sequence } from '#shared/domain/kernel/ids.ts';
import { wholePeriod } from '#shared/domain/reports/report-filter.ts';
import { builtInIdOf } from '#shared/domain/reports/segments/groups.ts';
import { everybody } from '#shared/domain/reports/segments/definition.ts';
import { recordPastVisit, voidInPast } from '#main/backend/features/cards/past.service.ts';
import { reportDesk, type ReportDesk } from '#main/backend/features/reports/desk/report-desk.ts';
import { insertSegment } from '#main/backend/features/reports/segments/segments.repository.ts';
import { shopService } from '#main/backend/features/shop/shop.service.ts';
import { aFolder } from '#test/builders/a-backend.ts';
import { aProgram } from '#test/builders/a-program.ts';
import { aRandom } from '#test/builders/a-random.ts';
import { aShop } from '#test/builders/a-shop.ts';

const DAY = 86_400_000;

/** Far enough apart by their numbers to be kept in parts of their own. */
const customers = [1, 2, 3, 4, 300, 301, 302, 303, 700, 701, 702].map((id) => asId<CustomerId>(id));

function aShopWithAPast() {
  const shop = aShop({ file: join(aFolder(), 'stempel.db') });
  const { store, clock, calendar, owner } = shop;
  const programs = [shop.aProgram(aProgram()), shop.aProgram(aProgram({ name: 'Lunch', needed: 3 }))];
  const random = aRandom(7);
  const visit = (customerId: CustomerId, daysAgo: number): void =>
    store.write((db) => {
      const at = asMoment(clock.now() - daysAgo * DAY);
      const programId = random.oneOf(programs);
      const stamps = random.between(1, 3);
      recordPastVisit(db, calendar, { customerId, programId, at, stamps, staffId: owner, imported: false });
      db.changed('cards', customerId);
    });
  const takeBack = (): void =>
    store.write((db) => {
      const stamps = db.all<{ seq: Sequence; customer: CustomerId }>(
        `SELECT seq, customer_id AS customer FROM ledger AS made WHERE kind = 'stamp'
         AND NOT EXISTS (SELECT 1 FROM ledger WHERE reverses = made.seq)`,
      );
      const { seq, customer } = random.oneOf(stamps);
      voidInPast(db, calendar, seq, { at: clock.now(), staffId: owner, reason: 'a mistake', undo: false });
      db.changed('cards', customer);
    });
  store.write((db) => {
    for (const id of customers) {
      db.run(
        `INSERT INTO customer (id, name, name_folded, birthday_month, birthday_day, enrolled_at, enrolled_day)
         VALUES (:id, 'Anna', 'anna', 1 + :id % 2, 1, 0, 0)`,
        { id },
      );
      db.run(`INSERT INTO customer_summary (customer_id) VALUES (:id)`, { id });
    }
    const kept = { at: clock.now(), by: owner };
    insertSegment(db, { name: 'June', definition: { ...everybody, birthdayMonth: 2, rewardWaiting: true }, ...kept });
    insertSegment(db, { name: 'Lunch', definition: { ...everybody, programId: programs[1] ?? null }, ...kept });
  });
  // Nobody but one customer of each part comes yet.
  for (const id of customers.filter((_, at) => at % 4 !== 3)) {
    for (let daysAgo = 200; daysAgo > 0; daysAgo -= random.between(5, 40)) visit(id, daysAgo);
  }
  return { ...shop, visit, takeBack, random };
}

test('a desk that holds all visits answers after each stamp what one that reads them anew answers', async () => {
  const { store, clock, calendar, visit, takeBack, random } = aShopWithAPast();
  const today = calendar.dayOf(clock.now());
  const aDesk = (): ReportDesk => {
    const desk = reportDesk({ store, clock, shop: shopService({ store, clock, version: '0' }) });
    onTestFinished(() => desk.close());
    return desk;
  };
  const filter = wholePeriod(addDays(today, -300), today);
  const slipping = { ...filter, segmentId: builtInIdOf('slipping') };
  const answersOf = async (desk: ReportDesk) => ({
    segments: await desk.ask('segments', filter),
    sizes: await desk.ask('segmentSizes', null),
    count: await desk.ask('segmentCount', { definition: { ...everybody, visits: { min: 4, max: null } } }),
    members: await desk.ask('segmentCustomers', { segmentId: builtInIdOf('slipping') }),
    late: await desk.ask('lateRegulars', filter),
    worth: await desk.ask('worth', null),
    letter: await desk.ask('monthlyLetter', { month: addDays(today, -40) }),
    shifts: await desk.ask('shifts', filter),
    programs: await desk.ask('programFigures', { filter, withLiability: true }),
    programsOfSome: await desk.ask('programFigures', { filter: slipping, withLiability: true }),
    regularsOfSome: await desk.ask('regulars', { filter: slipping, against: 'before' }),
  });
  const warm = aDesk();
  let before: unknown = null;
  for (let step = 0; step < 8; step += 1) {
    const answers = await answersOf(warm);
    expect(answers).not.toEqual(before);
    const cold = aDesk();
    expect(answers).toEqual(await answersOf(cold));
    await cold.close();
    before = answers;
    if (step % 2 === 0) visit(random.oneOf(customers), random.oneOf([0, 0, 3, 60]));
    else takeBack();
  }
});
