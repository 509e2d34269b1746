import { expect, it } from 'vitest';
import type { VisitRow, VisitsQuery } from '#shared/contract/reports/visits.contract.ts';
import { addDays, isoOfBusinessDay, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asId, type SegmentId } from '#shared/domain/kernel/ids.ts';
import { daysOfMonth } from '#shared/domain/reports/monthly-letter/letter-months.ts';
import { weekdayOf, wholePeriod, type ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { aCommandId, type Client } from '#test/builders/a-backend.ts';
import { anOpenShop } from '#test/builders/a-shop.ts';
import { everyVisit } from '#test/builders/regulars-recount.ts';
import { aSampleCafe } from '#test/builders/a-sample-cafe.ts';
import { someFilters } from '#test/builders/visit-recount.ts';

type Narrowed = Partial<
  Pick<VisitsQuery, 'kind' | 'hour' | 'gap' | 'weekday' | 'staffId' | 'segmentId' | 'from' | 'to'>
>;

function queryOf(filter: ReportFilter, more: Narrowed = {}): VisitsQuery {
  return { ...filter, kind: 'all', hour: null, gap: null, ...more };
}

async function countBehind({ reports }: Client, filter: ReportFilter, more?: Narrowed): Promise<number> {
  return (await reports.visits.list({ query: queryOf(filter, more), offset: 0, limit: 1 })).total;
}

/** Page by page, as they are scrolled. */
async function everyRow({ reports }: Client, query: VisitsQuery): Promise<VisitRow[]> {
  const rows: VisitRow[] = [];
  let total = 0;
  let more = true;
  while (more) {
    const page = await reports.visits.list({ query, offset: rows.length, limit: 97 });
    rows.push(...page.rows);
    total = page.total;
    more = page.rows.length > 0;
  }
  expect(rows).toHaveLength(total);
  return rows;
}

it('is as long as the figure that leads to it, whatever is asked for', { timeout: 240_000 }, async () => {
  const cafe = await aSampleCafe();
  const { client } = cafe.window;
  const { regulars, rhythm, shifts } = client.reports;
  const segment: ReportFilter = { ...wholePeriod(0 as BusinessDay, cafe.today), segmentId: asId<SegmentId>(-1) };
  for (const [name, filter] of [...someFilters(cafe), ['a segment', segment] as const]) {
    const count = (more: Narrowed) => countBehind(client, filter, more);

    const hours = await rhythm.hours({ filter });
    expect(hours.cells.length).toBeGreaterThan(2);
    for (const { weekday, hour, visits } of hours.cells) {
      expect([name, weekday, hour, await count({ weekday, hour })]).toEqual([name, weekday, hour, visits]);
    }
    expect(await count({ hour: -1 })).toBe(hours.unknown);

    const gaps = await rhythm.gaps({ filter });
    for (const [at, visits] of gaps.byDay.entries()) {
      expect([name, at, await count({ gap: { from: at + 1, to: at + 1 } })]).toEqual([name, at, visits]);
    }
    for (const { from, to, visits } of gaps.longer) expect(await count({ gap: { from, to } })).toBe(visits);
    expect(await count({ gap: 'none' })).toBe(gaps.waiting);
    expect(gaps.waiting).toBeGreaterThan(0);

    const { all } = await rhythm.returns({ filter, follow: 'every', split: 'none', asOf: null, untilDays: null });
    const followed = [await count({}), await count({ gap: { from: 1, to: null } })];
    expect(followed).toEqual([all.of, all.returned]);

    const { now, days } = await regulars.report({ filter, against: 'before' });
    expect(await count({})).toBe(now.visits);
    expect(await count({ kind: 'first' })).toBe(now.firstVisits);
    expect(await count({ kind: 'returning' })).toBe(now.visits - now.firstVisits);
    const month = { from: addDays(cafe.today, -60), to: addDays(cafe.today, -31) };
    const visitsOfMonth = days.filter(({ day }) => day >= month.from && day <= month.to);
    const returning = visitsOfMonth.reduce((sum, one) => sum + one.visits - one.firstVisits, 0);
    expect(await count({ ...month, kind: 'returning' })).toBe(returning);

    // It does not look at segments.
    const { people } = await shifts.table(filter);
    for (const { staffId, visits } of people) expect(await count({ staffId, segmentId: null })).toBe(visits);
  }
});

it('leads from a day and from a month to their visits', { timeout: 240_000 }, async () => {
  const { window, today } = await aSampleCafe();
  const { client } = window;
  const { dayReport, monthlyLetter } = client.reports;
  let compared = 0;
  for (const day of [0, 1, 5, 9, 40, 100, 200].map((back) => addDays(today, -back))) {
    const report = await dayReport.report({ day });
    const count = (more?: Narrowed) => countBehind(client, wholePeriod(day, day), more);
    expect(await count()).toBe(report.figures.visits);
    expect(await count({ kind: 'first' })).toBe(report.figures.firstVisits);
    for (const { hour, visits } of report.hours) expect(await count({ hour })).toBe(visits);
    for (const { staffId, visits } of report.people) expect(await count({ staffId: staffId ?? 0 })).toBe(visits);
    if (report.usual === null) continue;
    compared += 1;
    // The days it is the median of, and no other ones.
    const { from, to } = report.usual;
    const query = queryOf(wholePeriod(from, to), { weekday: weekdayOf(day) });
    const rows = await everyRow(client, query);
    const byDay = [...Map.groupBy(rows, (row) => row.day).values()].map((some) => some.length);
    expect(byDay).toHaveLength(report.usual.days);
    expect(byDay.toSorted((a, b) => a - b)[Math.ceil(byDay.length / 2) - 1]).toBe(report.usual.figures.visits);
  }
  expect(compared).toBeGreaterThan(3);

  const [month = 0 as BusinessDay] = await monthlyLetter.months();
  for (const { month: one, visits, firstVisits } of (await monthlyLetter.letter({ month })).months) {
    const { from, to } = daysOfMonth(one);
    expect(await countBehind(client, wholePeriod(from, to))).toBe(visits);
    expect(await countBehind(client, wholePeriod(from, to), { kind: 'first' })).toBe(firstVisits);
  }
});

it('pages through the visits of the ledger, the newest first and each once', { timeout: 120_000 }, async () => {
  const cafe = await aSampleCafe({ people: 40, months: 8 });
  const { client } = cafe.window;
  const names = new Map(
    cafe.store.read.all<{ id: number; name: string }>(`SELECT id, name FROM customer`).map((one) => [one.id, one.name]),
  );
  for (const [name, filter] of someFilters(cafe)) {
    const visits = everyVisit(cafe.store, filter);
    const expected = visits.filter(({ day, matches }) => matches && day >= filter.from && day <= filter.to);
    const rows = await everyRow(client, queryOf(filter));
    const keyOf = ({ customerId, day }: { customerId: number; day: number }): string => `${customerId} ${day}`;
    expect([name, rows.map(keyOf).toSorted()]).toEqual([
      name,
      expected.map(({ customer, day }) => keyOf({ customerId: customer, day })).toSorted(),
    ]);
    const days = rows.map(({ day }) => day);
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    for (const { customerId, customerName, day, number, next } of rows) {
      const own = visits.filter(({ customer }) => customer === customerId).map((visit) => visit.day);
      expect([customerName, number]).toEqual([names.get(customerId), own.indexOf(day) + 1]);
      expect(next === null ? undefined : day + next).toBe(own[number]);
    }
  }

  const query = queryOf(wholePeriod(0 as BusinessDay, cafe.today), { kind: 'returning' });
  const pieces: string[] = [];
  let saved = 0;
  for await (const { csv, done } of await client.reports.visits.exportCsv({ query, language: 'pl' })) {
    pieces.push(csv);
    saved = done;
  }
  const [heading, ...lines] = pieces.join('').split('\r\n').slice(0, -1);
  expect(heading).toMatch(/^\uFEFFDzień,Nr klienta,Klient,/u);
  const rows = await everyRow(client, query);
  expect([lines.length, saved]).toEqual([rows.length, rows.length]);
  expect(lines.map((line) => line.split(',').slice(0, 2))).toEqual(
    rows.map(({ day, customerId }) => [isoOfBusinessDay(day), String(customerId)]),
  );
});

it('knows nothing of who was erased but that she came', { timeout: 60_000 }, async () => {
  const { window, store, today } = await aSampleCafe({ people: 40, months: 8 });
  const { client } = window;
  const query = queryOf(wholePeriod(0 as BusinessDay, today));
  const before = await everyRow(client, query);
  const her = before.find(({ number }) => number > 2);
  if (her === undefined) throw new Error('Somebody came three times');
  await client.privacy.erase({ commandId: aCommandId(), customerId: her.customerId, name: her.customerName });
  expect(store.read.get(`SELECT name FROM customer WHERE id = :id`, { id: her.customerId })).toEqual({ name: '' });
  const after = await everyRow(client, query);
  expect(after).toEqual(before.map((row) => (row.customerId === her.customerId ? { ...row, customerName: '' } : row)));
});

it('has nothing to list of a shop without visits', async () => {
  const shop = anOpenShop();
  const { client } = shop.at('owner');
  const query = queryOf(wholePeriod(0 as BusinessDay, shop.backend.services.shop.today()));
  expect(await client.reports.visits.list({ query, offset: 0, limit: 50 })).toEqual({ total: 0, rows: [] });
  const pieces: string[] = [];
  for await (const { csv } of await client.reports.visits.exportCsv({ query, language: 'en' })) pieces.push(csv);
  expect(pieces.join('').split('\r\n')).toHaveLength(2);
});
