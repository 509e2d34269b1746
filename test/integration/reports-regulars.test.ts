import { expect, it } from 'vitest';
import { usualGapDays } from '#shared/domain/customers/visit-habit.ts';
import type { RegularsFigure } from '#shared/contract/reports/regulars.contract.ts';
import { isoOfBusinessDay, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { wholePeriod, type ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { builtInIdOf } from '#shared/domain/reports/segments/groups.ts';
import { newcombe } from '#shared/domain/statistics/newcombe.ts';
import { wilson } from '#shared/domain/statistics/wilson.ts';
import { anOpenShop } from '#test/builders/a-shop.ts';
import { dayCounts, everyVisit, type CountedVisit } from '#test/builders/regulars-recount.ts';
import { aSampleCafe } from '#test/builders/a-sample-cafe.ts';
import { someFilters } from '#test/builders/visit-recount.ts';

const windows = [7, 30, 90] as const;

it(
  'equals a recount of the ledger, whatever is asked for, and every list is as long as its figure',
  { timeout: 240_000 },
  async () => {
    const cafe = await aSampleCafe();
    const { window, store, today } = cafe;
    const { regulars, customers } = window.client.reports;

    for (const [name, filter] of someFilters(cafe)) {
      const visits = everyVisit(store, filter);
      const within = (from: number, to: number) =>
        visits.filter(({ day, matches }) => matches && day >= from && day <= to);
      const report = await regulars.report({ filter, against: 'before' });
      const { from, to } = filter;
      const length = to - from + 1;
      const before = { from: from - length, to: from - 1 };

      expect([name, report.days]).toEqual([name, dayCounts(within(from, to))]);
      const sums = (some: readonly CountedVisit[]) => ({
        visits: some.length,
        firstVisits: some.filter(({ place }) => place === 0).length,
      });
      expect([name, report.now]).toEqual([name, sums(within(from, to))]);
      expect(report.firstDay).toBe(Math.min(...visits.map(({ day }) => day)));
      expect(report.before).toEqual({
        ...sums(within(before.from, before.to)),
        period: before,
        known: Number(report.firstDay) <= before.from,
      });

      const returned = (days: number, some: { readonly from: number; readonly to: number }) => {
        const ripe = within(some.from, Math.min(some.to, today - days)).filter(({ place }) => place === 0);
        const back = ripe.filter(({ customer, day }) => {
          const second = visits.find((visit) => visit.customer === customer && visit.place === 1);
          return second !== undefined && second.day - day <= days;
        });
        return { count: back.length, of: ripe.length };
      };
      const shares = (some: { readonly count: number; readonly of: number }) => ({
        ...some,
        interval: wilson(some.count, some.of),
      });
      for (const days of windows) {
        const now = returned(days, filter);
        const earlier = returned(days, before);
        expect([name, report.back.find((one) => one.within === days)]).toEqual([
          name,
          { within: days, now: shares(now), before: shares(earlier), change: newcombe(now, earlier) },
        ]);
      }

      const late = latePeople(visits, today);
      expect([name, await regulars.late(filter)]).toEqual([name, { late: late.late.length, of: late.of }]);

      const listed = async (figure: Omit<RegularsFigure, 'report'>, expected: readonly number[]) => {
        const asked = { figure: { report: 'regulars' as const, ...figure }, filter };
        const page = await customers.list({ ...asked, offset: 0, limit: 500 });
        expect([name, figure.key, page.total]).toEqual([name, figure.key, expected.length]);
        expect(page.rows.map(({ id }) => Number(id)).toSorted(byNumber)).toEqual(expected.toSorted(byNumber));
        const seen = page.rows.map(({ lastVisitDay }) => lastVisitDay ?? 0);
        expect(seen).toEqual(seen.toSorted((a, b) => b - a));
      };
      const people = (some: readonly CountedVisit[]) => [...new Set(some.map(({ customer }) => customer))];
      await listed({ key: 'late' }, late.late);
      await listed({ key: 'came' }, people(within(from, to)));
      await listed({ key: 'first' }, people(within(from, to).filter(({ place }) => place === 0)));
      await listed({ key: 'again' }, people(within(from, to).filter(({ place }) => place > 0)));
      const days = { from: (to - 20) as BusinessDay, to: (to - 5) as BusinessDay };
      await listed({ key: 'first', days }, people(within(days.from, days.to).filter(({ place }) => place === 0)));
      const ripe = within(from, Math.min(to, today - 30)).filter(({ place }) => place === 0);
      const isBack = ({ customer, day }: CountedVisit) =>
        visits.some((visit) => visit.customer === customer && visit.place === 1 && visit.day - day <= 30);
      await listed({ key: 'ripe', within: 30 }, people(ripe));
      await listed({ key: 'back', within: 30 }, people(ripe.filter(isBack)));
      await listed({ key: 'notBack', within: 30 }, people(ripe.filter((visit) => !isBack(visit))));
    }
  },
);

it(
  'compares with the same days a year earlier, and says when nothing is known of them',
  { timeout: 120_000 },
  async () => {
    const { window, today } = await aSampleCafe({ people: 40, months: 8 });
    const { regulars } = window.client.reports;
    const filter = wholePeriod((today - 20) as BusinessDay, today);
    const { before } = await regulars.report({ filter, against: 'year' });
    expect(isoOfBusinessDay(before.period.to).slice(4)).toBe(isoOfBusinessDay(today).slice(4));
    expect(before.known).toBe(false);
    expect((await regulars.report({ filter, against: 'before' })).before.known).toBe(true);
  },
);

it(
  'counts the rewards of the days by what became of them, and tells their worth to an owner',
  { timeout: 120_000 },
  async () => {
    const { window, store, today } = await aSampleCafe();
    const filter = wholePeriod((today - 100) as BusinessDay, today);
    const { regulars, customers } = window.client.reports;
    const figure = { report: 'segments', of: { group: 'loyal' } } as const;
    const loyal = await customers.list({ figure, filter, offset: 0, limit: 500 });
    const someOf = { ...filter, segmentId: builtInIdOf('loyal') };
    const some = loyal.rows.map(({ id }) => id).join();
    const fridays = { ...someOf, weekday: 5 };
    const onFriday = `AND customer_id IN (${some}) AND strftime('%u', issued_day * 86400, 'unixepoch') = '5'`;
    for (const [asked, those] of [
      [filter, ''],
      [someOf, `AND customer_id IN (${some})`],
      [fridays, onFriday],
    ] as const) {
      const count = (state: string) =>
        store.read.get<{ n: number; worth: number }>(
          `SELECT count(*) AS n, coalesce(sum(v.reward_value), 0) AS worth FROM reward r
           JOIN program_version v ON v.id = r.program_version_id
           WHERE issued_day BETWEEN :from AND :to AND state ${state} ${those}`,
          { from: filter.from, to: filter.to },
        );
      const { rewards } = await regulars.report({ filter: asked, against: 'before' });
      expect(rewards).toEqual({
        issued: count(`<> 'withdrawn'`)?.n,
        claimed: count(`= 'redeemed'`)?.n,
        waiting: count(`= 'waiting'`)?.n,
        worth: count(`= 'waiting'`)?.worth,
      });
      expect(rewards.claimed).toBeGreaterThan(0);
    }
  },
);

it('has nothing to say of a shop without visits', async () => {
  const shop = anOpenShop();
  const { client } = shop.at('owner');
  const filter: ReportFilter = wholePeriod(0 as BusinessDay, shop.backend.services.shop.today());
  const report = await client.reports.regulars.report({ filter, against: 'before' });
  expect(report).toMatchObject({
    firstDay: null,
    days: [],
    now: { visits: 0, firstVisits: 0 },
    before: { known: false },
  });
  expect(await client.reports.regulars.late(filter)).toEqual({ late: 0, of: 0 });
  const figure = { report: 'regulars', key: 'late' } as const;
  expect(await client.reports.customers.list({ figure, filter, offset: 0, limit: 10 })).toEqual({ total: 0, rows: [] });
  const manager = shop.at('counter');
  shop.store.write((db) =>
    db.run(`UPDATE staff SET role = 'manager' WHERE id = :staffId`, { staffId: manager.staffId }),
  );
  const asManager = await manager.client.reports.regulars.report({ filter, against: 'before' });
  expect([report.rewards.worth, asManager.rewards.worth]).toEqual([0, null]);
});

function byNumber(a: number, b: number): number {
  return a - b;
}

/** Away for more than twice the gap that is usual for her; with a visit that matches among those that say so. */
function latePeople(visits: readonly CountedVisit[], today: BusinessDay): { late: number[]; of: number } {
  const late: number[] = [];
  let of = 0;
  for (const [customer, own] of Map.groupBy(visits, (visit) => visit.customer)) {
    const gap = usualGapDays(
      own.map(({ day }) => day as BusinessDay),
      today,
    );
    if (gap === null || !own.some(({ day, matches }) => matches && today - day <= 365)) continue;
    of += 1;
    if (today - Math.max(...own.map(({ day }) => day)) > 2 * gap) late.push(customer);
  }
  return { late, of };
}
