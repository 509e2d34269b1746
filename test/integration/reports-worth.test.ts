import { expect, it } from 'vitest';
import type { CustomerFigure } from '#shared/contract/reports/customer-figure.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asMinorUnits } from '#shared/domain/kernel/money.ts';
import { wholePeriod } from '#shared/domain/reports/report-filter.ts';
import { meanDifference } from '#shared/domain/statistics/mean-difference.ts';
import { wilson } from '#shared/domain/statistics/wilson.ts';
import { aCommandId, errorOf } from '#test/builders/a-backend.ts';
import { anOpenShop } from '#test/builders/a-shop.ts';
import { aLongPast, aSampleCafe } from '#test/builders/a-sample-cafe.ts';

it('reckons with the figures that a recount of the sample cafe gives', { timeout: 120_000 }, async () => {
  const { window, store, today } = await aSampleCafe(aLongPast);
  const { client } = window;
  const rows = store.read.all<{ customer_id: number; business_day: number }>(
    'SELECT customer_id, business_day FROM visit ORDER BY customer_id, business_day',
  );
  const last = today - 1;
  const customers = [...Map.groupBy(rows, (row) => row.customer_id).values()].map((visits) =>
    visits.map((row) => row.business_day),
  );
  const report = await client.reports.worth.report();
  const firsts = customers.map(([first = 0]) => first);
  expect(report.lastDay).toBe(last);
  expect(report.newcomers).toEqual({
    days: 365,
    count: firsts.filter((day) => day > last - 365 && day <= last).length,
  });
  const asked = customers.filter(([first = 0]) => first > last - 90 - 365 && first <= last - 90);
  const back = asked.filter(([first = 0, second = Infinity]) => second - first <= 90);
  expect(report.rate).toMatchObject({
    count: back.length,
    of: asked.length,
    interval: wilson(back.length, asked.length),
  });
  const days = report.compared?.days ?? 0;
  const whole = customers.filter(([first = 0]) => first + days <= last);
  const counted = (cameBack: boolean) =>
    whole
      .filter(([first = 0, second = Infinity]) => second - first <= 90 === cameBack)
      .map((visits) => visits.filter((day) => day <= (visits[0] ?? 0) + days).length);
  const moments = (counts: readonly number[]) => ({
    count: counts.length,
    sum: counts.reduce((sum, each) => sum + each, 0),
    sumOfSquares: counts.reduce((sum, each) => sum + each * each, 0),
  });
  const [returners, others] = [moments(counted(true)), moments(counted(false))];
  expect(report.compared?.returners).toEqual({ customers: returners.count, visits: returners.sum / returners.count });
  expect(report.compared?.others).toEqual({ customers: others.count, visits: others.sum / others.count });
  const anything = wholePeriod(0 as BusinessDay, today);
  const listed = async (figure: CustomerFigure, filter = anything) =>
    (await client.reports.customers.list({ figure, filter, offset: 0, limit: 1 })).total;
  const length = report.compared?.days ?? 365;
  expect(await listed({ report: 'worth', who: 'returners', days: length })).toBe(returners.count);
  expect(await listed({ report: 'worth', who: 'others', days: length })).toBe(others.count);
  const ofRate = wholePeriod(report.rate.from, report.rate.to);
  expect(await listed({ report: 'regulars', key: 'back', within: 90 }, ofRate)).toBe(report.rate.count);
  expect(await listed({ report: 'regulars', key: 'ripe', within: 90 }, ofRate)).toBe(report.rate.of);
  const enough = returners.count >= 20 && others.count >= 20;
  expect(report.compared?.more).toEqual(enough ? meanDifference(returners, others) : null);
});

it('keeps what the owner says, once for each command, and shows it to nobody else', async () => {
  const shop = anOpenShop();
  const owner = shop.at('owner');
  expect(await owner.client.reports.worth.report()).toMatchObject({
    inputs: null,
    newcomers: { count: 0, days: 0 },
    rate: { count: 0, of: 0, interval: null },
    compared: { more: null },
  });
  const inputs = { visitValue: asMinorUnits(1850), marginPercent: 62.5 };
  const order = { commandId: aCommandId(), inputs };
  expect(await owner.client.reports.worth.save(order)).toEqual(inputs);
  const later = { visitValue: asMinorUnits(2000), marginPercent: 60 };
  await owner.client.reports.worth.save({ commandId: aCommandId(), inputs: later });
  expect(await owner.client.reports.worth.save(order)).toEqual(inputs);
  expect((await owner.client.reports.worth.report()).inputs).toEqual(later);
  const nothing = { visitValue: asMinorUnits(0), marginPercent: 60 };
  expect(await errorOf(owner.client.reports.worth.save({ commandId: aCommandId(), inputs: nothing }))).toMatchObject({
    code: 'BAD_REQUEST',
  });
  const { client } = shop.at('counter');
  expect(await errorOf(client.reports.worth.report())).toMatchObject({ code: 'FORBIDDEN' });
});
