import { expect, it } from 'vitest';
import { addDays, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { wholePeriod, type ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { followings } from '#shared/domain/reports/waits.ts';
import { splits } from '#shared/domain/reports/rhythm/return-groups.ts';
import type { ReturnGroup } from '#shared/contract/reports/rhythm.contract.ts';
import { nearestRank } from '#shared/domain/statistics/quantile.ts';
import { anOpenShop } from '#test/builders/a-shop.ts';
import { aSampleCafe } from '#test/builders/a-sample-cafe.ts';
import { recountHours, recountWaits, someFilters, type Wait } from '#test/builders/visit-recount.ts';

it('equals a recount of the ledger, whatever is asked for', { timeout: 120_000 }, async () => {
  const cafe = await aSampleCafe();
  const { window, store, today } = cafe;
  const { rhythm, customers } = window.client.reports;
  const programs = store.read.all<{ id: number }>(`SELECT DISTINCT program_id AS id FROM ledger WHERE kind = 'stamp'`);
  expect(programs.length).toBeGreaterThan(1);

  for (const [name, filter] of someFilters(cafe)) {
    for (const follow of followings) {
      for (const asOf of [today, addDays(today, -30)]) {
        const ask = { filter, follow, asOf, untilDays: null } as const;
        const byWeekday = await rhythm.returns({ ...ask, split: 'weekday' });
        const waits = recountWaits(store, filter, follow, asOf);
        expect(waits.length, `${name}, ${follow}`).toBeGreaterThan(2);
        expectCurve(byWeekday.all, waits);
        expect(byWeekday.groups.length).toBeGreaterThan(0);
        for (const group of byWeekday.groups) {
          const narrowed = { ...filter, weekday: group.id };
          expect(filter.weekday ?? group.id).toBe(group.id);
          expectCurve(group, recountWaits(store, narrowed, follow, asOf));
        }
        const byProgram = await rhythm.returns({ ...ask, split: 'program' });
        for (const group of byProgram.groups) {
          const programId = group.id as ReportFilter['programId'];
          expectCurve(group, recountWaits(store, { ...filter, programId }, follow, asOf));
        }
      }
    }

    for (const split of splits) {
      const apart = await rhythm.returns({ filter, follow: 'first', split, asOf: null, untilDays: null });
      for (const { id, of, returned } of [apart.all, ...apart.groups]) {
        const list = async (key: 'followed' | 'back' | 'away') =>
          customers.list({ figure: { report: 'rhythm', key, split, id }, filter, offset: 0, limit: 1 });
        expect((await list('followed')).total).toBe(of);
        expect((await list('back')).total).toBe(returned);
        expect((await list('away')).total).toBe(of - returned);
      }
      expect(apart.groups.length > 0).toBe(split !== 'none');
    }

    const hours = await rhythm.hours({ filter });
    const found = hours.cells.map(({ weekday, hour, visits }) => [`${weekday} ${hour}`, visits] as const);
    expect([name, Object.fromEntries(found)]).toEqual([name, Object.fromEntries(recountHours(store, filter))]);
    expect(hours.unknown).toBe(0);

    const gaps = await rhythm.gaps({ filter });
    const every = recountWaits(store, filter, 'every', today);
    const ended = every
      .filter(({ happened }) => happened === 1)
      .map(({ time }) => time)
      .toSorted((a, b) => a - b);
    expect([gaps.gaps, gaps.waiting]).toEqual([ended.length, every.length - ended.length]);
    expect(gaps.byDay).toEqual(Array.from({ length: 30 }, (_, at) => ended.filter((days) => days === at + 1).length));
    expect(gaps.longer.reduce((sum, { visits }) => sum + visits, 0)).toBe(ended.filter((days) => days > 30).length);
    expect(gaps.quartiles).toEqual({
      first: nearestRank(ended, 0.25),
      median: nearestRank(ended, 0.5),
      third: nearestRank(ended, 0.75),
    });
  }
});

/** The product of Kaplan and Meier by its definition, over each that was followed. */
function expectCurve({ of, returned, followedDays, curve, within }: ReturnGroup, waits: readonly Wait[]): void {
  expect(of).toBe(waits.length);
  const back = waits.filter(({ happened }) => happened === 1);
  expect(returned).toBe(back.length);
  expect(followedDays).toBe(Math.max(0, ...waits.map(({ time }) => time)));
  const times = [...new Set(back.map(({ time }) => time))].toSorted((a, b) => a - b);
  expect(curve.steps.map(({ time }) => time)).toEqual(times);
  let survival = 1;
  for (const step of curve.steps) {
    const atRisk = waits.filter(({ time }) => time >= step.time).length;
    const happened = back.filter(({ time }) => time === step.time).length;
    survival *= 1 - happened / atRisk;
    expect([step.atRisk, step.happened]).toEqual([atRisk, happened]);
    expect(step.survival).toBeCloseTo(survival, 12);
  }
  expect(curve.median).toBe(curve.steps.find((step) => step.survival <= 0.5)?.time ?? null);
  for (const { days, share } of within) {
    expect(share).toBeCloseTo(1 - (curve.steps.findLast(({ time }) => time <= days)?.survival ?? 1), 12);
  }
}

it('cuts the curve where it is asked to, and nothing it says of it', async () => {
  const { window, today } = await aSampleCafe({ people: 40, months: 8 });
  const ask = {
    filter: wholePeriod(0 as BusinessDay, today),
    follow: 'every',
    split: 'none',
    asOf: null,
  } as const;
  const whole = await window.client.reports.rhythm.returns({ ...ask, untilDays: null });
  const cut = await window.client.reports.rhythm.returns({ ...ask, untilDays: 10 });
  expect(whole.asOf).toBe(today);
  expect(cut.all.curve.steps).toEqual(whole.all.curve.steps.filter(({ time }) => time <= 10));
  expect(cut.all.within).toEqual(whole.all.within);
  expect(cut.groups).toEqual([]);
});

it('says nothing of a shop without visits', async () => {
  const shop = anOpenShop();
  const { rhythm } = shop.at('owner').client.reports;
  const today = shop.backend.services.shop.today();
  const filter = wholePeriod(0 as BusinessDay, today);
  const returns = await rhythm.returns({ filter, follow: 'first', split: 'program', asOf: null, untilDays: null });
  expect(returns).toMatchObject({ all: { of: 0, returned: 0, within: [] }, groups: [], others: 0 });
  expect(await rhythm.hours({ filter })).toEqual({ cells: [], unknown: 0 });
  expect(await rhythm.gaps({ filter })).toMatchObject({ gaps: 0, waiting: 0, quartiles: null });
});
