import { beforeEach, expect, it } from 'vitest';
import { businessDayFromIso } from '#shared/domain/kernel/business-day.ts';
import { wholePeriod, type ReportFilter } from '#shared/domain/reports/report-filter.ts';
import type { Program } from '#shared/contract/programs.contract.ts';
import { aCommandId } from '#test/builders/a-backend.ts';
import { aProgram } from '#test/builders/a-program.ts';
import { anOpenShop, type OpenShop } from '#test/builders/a-shop.ts';

const always = wholePeriod(businessDayFromIso('2020-01-01'), businessDayFromIso('2040-01-01'));

let shop: OpenShop;
let owner: ReturnType<OpenShop['at']>;
let coffee: Program;

beforeEach(async () => {
  shop = anOpenShop();
  owner = shop.at('owner');
  coffee = await owner.client.programs.create({ commandId: aCommandId(), terms: aProgram() });
});

async function stamp(customerId: ReturnType<OpenShop['aCustomer']>): Promise<void> {
  const order = { commandId: aCommandId(), customerId, programId: coffee.id, quantity: 1, again: true };
  await owner.client.cards.stamp(order);
}

async function daysOf(window: ReturnType<OpenShop['at']>, filter: ReportFilter) {
  return (await window.client.reports.regulars.report({ filter, against: 'before' })).days;
}

it('answers from its own thread with what was just stamped, also where it holds all visits', async () => {
  const narrowed = { ...always, programId: coffee.id };
  expect(await daysOf(owner, narrowed)).toEqual([]);
  for (const name of ['Anna', 'Zoë', 'Budi']) {
    await stamp(shop.aCustomer(name));
    const expected = await daysOf(owner, always);
    expect(expected).toHaveLength(1);
    expect(await daysOf(owner, narrowed)).toEqual(expected);
  }
  expect(await daysOf(owner, narrowed)).toMatchObject([{ visits: 3, firstVisits: 3 }]);
});

it('answers many questions at once, each its own', async () => {
  await stamp(shop.aCustomer());
  const nobody = { ...always, staffId: shop.at('counter').staffId };
  const questions = Array.from({ length: 20 }, (_, at) => daysOf(owner, at % 2 ? nobody : always));
  const answers = await Promise.all(questions);
  expect(answers.map((days) => days.length)).toEqual(Array.from({ length: 20 }, (_, at) => (at % 2 ? 0 : 1)));
});

it('goes on with the file that a restore puts in place', async () => {
  const zoe = shop.aCustomer('Zoë');
  await stamp(shop.aCustomer('Anna'));
  const kept = await daysOf(owner, { ...always, programId: coffee.id });
  // Only the backend's own hands may be on the file.
  shop.store.close();
  const backup = await owner.client.backups.create();
  await stamp(zoe);
  expect(await daysOf(owner, { ...always, programId: coffee.id })).not.toEqual(kept);
  await owner.client.backups.restore({ commandId: aCommandId(), name: backup.name });
  // Everybody signs in again.
  const again = shop.at('owner');
  expect(await daysOf(again, { ...always, programId: coffee.id })).toEqual(kept);
});
