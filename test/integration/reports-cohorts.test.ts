import { expect, it } from 'vitest';
import { addDays, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { wholePeriod, type ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { windowPresets, windowsOf } from '#shared/domain/reports/cohorts/windows.ts';
import { wilson } from '#shared/domain/statistics/wilson.ts';
import type { CohortsFigure } from '#shared/contract/reports/cohorts.contract.ts';
import { anOpenShop } from '#test/builders/a-shop.ts';
import { aSampleCafe } from '#test/builders/a-sample-cafe.ts';
import { recountBetween, recountCohorts, someFilters } from '#test/builders/visit-recount.ts';

it('equals a recount of the ledger, whatever is asked for', { timeout: 120_000 }, async () => {
  const cafe = await aSampleCafe();
  const { window, store, today } = cafe;
  const { cohorts, customers } = window.client.reports;
  const countBehind = async (filter: ReportFilter, behind: CohortsFigure['behind']) =>
    (await customers.list({ figure: { report: 'cohorts', behind }, filter, offset: 0, limit: 1 })).total;

  for (const [name, filter] of someFilters(cafe)) {
    for (const unit of ['month', 'week'] as const) {
      const counted = recountCohorts(store, filter, unit);
      const report = await cohorts.table({ filter, unit });
      const found = new Map<string, number>();
      for (const { cohort, customers, cells } of report.rows) {
        expect([name, cells[0]?.customers]).toEqual([name, customers]);
        for (const [age, cell] of cells.entries()) {
          const start = startAfter(unit, cohort, age);
          if (cell.customers > 0) found.set(`${cohort} ${start}`, cell.customers);
          expect(cell.isOver).toBe(startAfter(unit, start, 1) <= today);
        }
        expect(startAfter(unit, cohort, cells.length)).toBeGreaterThan(today);
      }
      expect(counted.size, `${name}, ${unit}`).toBeGreaterThan(2);
      expect([name, unit, Object.fromEntries(found)]).toEqual([name, unit, Object.fromEntries(counted)]);
      for (const { age, customers, of, interval } of report.ages) {
        const whole = report.rows.filter(({ cells }) => cells[age]?.isOver === true);
        expect(customers).toBe(whole.reduce((sum, { cells }) => sum + (cells[age]?.customers ?? 0), 0));
        expect(of).toBe(whole.reduce((sum, row) => sum + row.customers, 0));
        expect(interval).toEqual(wilson(customers, of));
      }
      expect(report.shownFrom).toBeNull();
      for (const { cohort, customers: all, cells } of report.rows.slice(0, 5)) {
        expect(await countBehind(filter, { kind: 'cohort', unit, cohort, period: null })).toBe(all);
        for (const [age, cell] of cells.slice(0, 4).entries()) {
          const period = startAfter(unit, cohort, age) as BusinessDay;
          expect(await countBehind(filter, { kind: 'cohort', unit, cohort, period })).toBe(cell.customers);
        }
      }
    }

    for (const preset of windowPresets) {
      const { first, second } = windowsOf(preset, today);
      const { of, kept } = recountBetween(store, filter, first, second);
      const report = await cohorts.between({ filter, first, second });
      expect([name, preset, report]).toEqual([
        name,
        preset,
        { of, kept, lost: of - kept, interval: wilson(kept, of), isOver: second.to < today },
      ]);
      const behind = { kind: 'between', first, second } as const;
      expect(await countBehind(filter, { ...behind, which: 'came' })).toBe(of);
      expect(await countBehind(filter, { ...behind, which: 'kept' })).toBe(kept);
      expect(await countBehind(filter, { ...behind, which: 'lost' })).toBe(of - kept);
    }
  }
});

it('says nothing of a shop without visits', async () => {
  const shop = anOpenShop();
  const { client } = shop.at('owner');
  const today = shop.backend.services.shop.today();
  const filter = wholePeriod(0 as BusinessDay, today);
  expect(await client.reports.cohorts.table({ filter, unit: 'month' })).toEqual({
    unit: 'month',
    rows: [],
    ages: [],
    shownFrom: null,
  });
  const span = { from: addDays(today, -9), to: today };
  expect(await client.reports.cohorts.between({ filter, first: span, second: span })).toEqual({
    of: 0,
    kept: 0,
    lost: 0,
    interval: null,
    isOver: false,
  });
});

/** By the calendar of JavaScript, apart from the shop's own. */
function startAfter(unit: 'month' | 'week', start: number, count: number): number {
  if (unit === 'week') return start + 7 * count;
  const date = new Date(start * 86_400_000);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1) / 86_400_000;
}
