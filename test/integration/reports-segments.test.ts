import { describe, expect, test } from 'vitest';
import type { SegmentsFigure } from '#shared/contract/reports/segments.contract.ts';
import { addDays, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asId, type ProgramId, type SegmentId, type StaffId } from '#shared/domain/kernel/ids.ts';
import { wholePeriod } from '#shared/domain/reports/report-filter.ts';
import { everybody, type SegmentDefinition } from '#shared/domain/reports/segments/definition.ts';
import { builtInIdOf, segmentGroups, type SegmentGroup } from '#shared/domain/reports/segments/groups.ts';
import type { Backend } from '#main/backend/backend.ts';
import type { Store } from '#main/backend/store/open.ts';
import { aClock, aCommandId, errorOf, tuesdayNoon, windowOn, type Client } from '#test/builders/a-backend.ts';
import { aSampleCafe } from '#test/builders/a-sample-cafe.ts';
import { anOpenShop } from '#test/builders/a-shop.ts';
import { dayInWarsaw } from '#test/builders/learn-recount.ts';

interface Cafe {
  readonly backend: Backend;
  readonly client: Client;
  readonly store: Store;
  readonly today: BusinessDay;
}

/** The sample cafe with its owner at the till. */
async function aCafe(): Promise<Cafe> {
  const { backend, window, store, today } = await aSampleCafe();
  return { backend, client: window.client, store, today };
}

interface Counted {
  readonly id: number;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly visits: number;
  readonly stamps: number;
  readonly recency: number;
  readonly frequency: number;
  readonly group: SegmentGroup;
}

/** Scores by the definition itself, customer by customer, from the rows of the file. */
function recount(store: Store, asOf: number, which = 'true'): Counted[] {
  const rows = store.read.all<Omit<Counted, 'recency' | 'frequency' | 'group'>>(
    `SELECT id, min(day) AS firstDay, max(day) AS lastDay, count(*) AS visits, sum(stamps) AS stamps FROM (
       SELECT visit.customer_id AS id, visit.business_day AS day, visit.stamps FROM visit
       WHERE visit.business_day <= ${asOf} AND ${which}
     ) GROUP BY id ORDER BY id`,
  );
  const fifth = (value: number, of: readonly number[]): number =>
    1 + Math.floor((5 * of.filter((other) => other < value).length) / of.length);
  const away = rows.map(({ lastDay }) => asOf - lastDay);
  const visits = rows.map((row) => row.visits);
  return rows.map((row, at) => {
    const recency = 6 - fifth(away[at] ?? 0, away);
    const frequency = fifth(visits[at] ?? 0, visits);
    return { ...row, recency, frequency, group: nameOf(recency, frequency, asOf - row.firstDay) };
  });
}

function nameOf(recency: number, frequency: number, known: number): SegmentGroup {
  if (recency <= 2) return frequency <= 2 ? 'lost' : 'slipping';
  if (frequency >= 4) return recency === 5 ? 'champions' : 'loyal';
  if (recency === 3) return frequency === 3 ? 'attention' : 'fading';
  return recency === 5 && frequency === 1 && known <= 60 ? 'new' : 'promising';
}

const countBy = (people: readonly Counted[], group: SegmentGroup): number =>
  people.filter((one) => one.group === group).length;

describe('the groups of the sample cafe', () => {
  test('equal a recount, a month ago as it was known then', { timeout: 60_000 }, async () => {
    const { client, store, today } = await aCafe();
    const report = await client.reports.segments.report(wholePeriod(addDays(today, -90), today));
    const now = recount(store, today);
    const before = recount(store, today - 30);
    expect(now.length).toBeGreaterThan(80);
    expect(before.length).toBeLessThan(now.length);
    expect(report).toMatchObject({
      asOf: today,
      before: today - 30,
      customers: now.length,
      customersBefore: before.length,
      regulars: now.filter(({ frequency }) => frequency >= 3).length,
      regularsBefore: before.filter(({ frequency }) => frequency >= 3).length,
    });
    const groupsBefore = new Map(before.map(({ id, group }) => [id, group]));
    for (const [at, row] of report.groups.entries()) {
      const inGroup = now.filter(({ group }) => group === row.group);
      const sum = (of: (one: Counted) => number): number => inGroup.reduce((total, one) => total + of(one), 0);
      expect(row).toMatchObject({
        group: segmentGroups[at],
        customers: inGroup.length,
        before: countBy(before, row.group),
        visits: sum(({ visits }) => visits),
        stamps: sum(({ stamps }) => stamps),
      });
      expect((row.daysAway ?? 0) * inGroup.length).toBeCloseTo(
        sum(({ lastDay }) => today - lastDay),
        6,
      );
      expect(row.daysAway === null).toBe(inGroup.length === 0);
      for (const [from, moved] of report.moves.entries()) {
        const came = inGroup.filter(({ id }) => groupsBefore.get(id) === segmentGroups[from]);
        expect(moved[at]).toBe(came.length);
      }
    }
    expect(new Set(now.map(({ group }) => group)).size).toBeGreaterThan(5);

    // Behind every figure there are exactly the customers it counts.
    const filter = wholePeriod(addDays(today, -90), today);
    const behind = async (of: SegmentsFigure['of']): Promise<number[]> => {
      const figure = { report: 'segments', of } as const;
      const { rows } = await client.reports.customers.list({ figure, filter, offset: 0, limit: 500 });
      return rows.map(({ id }) => Number(id)).toSorted((a, b) => a - b);
    };
    const those = (holds: (one: Counted) => boolean): number[] => now.filter(holds).map(({ id }) => id);
    expect(await behind({ group: 'slipping' })).toEqual(those(({ group }) => group === 'slipping'));
    expect(await behind({ recency: 5, frequency: 5 })).toEqual(
      those(({ recency, frequency }) => recency === 5 && frequency === 5),
    );
    expect(await behind({ from: 'champions', to: 'loyal' })).toEqual(
      those(({ id, group }) => group === 'loyal' && groupsBefore.get(id) === 'champions'),
    );
    expect(await behind({ from: null, to: 'new' })).toEqual(
      those(({ id, group }) => group === 'new' && !groupsBefore.has(id)),
    );
    for (const recency of [1, 2, 3, 4, 5]) {
      for (const frequency of [1, 2, 3, 4, 5]) {
        const there = now.filter((one) => one.recency === recency && one.frequency === frequency);
        expect(report.grid[recency - 1]?.[frequency - 1]).toBe(there.length);
      }
    }
  });

  test('are those of the visits that match, at the end of the period', { timeout: 60_000 }, async () => {
    const { client, store, today } = await aCafe();
    const to = addDays(today, -45);
    const tuesdays = await client.reports.segments.report({ ...wholePeriod(to, to), weekday: 2 });
    const expected = recount(store, to, '(visit.business_day + 3) % 7 = 1');
    expect(tuesdays).toMatchObject({ asOf: to, customers: expected.length });
    expect(tuesdays.groups.map(({ customers }) => customers)).toEqual(
      segmentGroups.map((group) => countBy(expected, group)),
    );
  });
});

describe('a shop without', () => {
  test('visits has groups of nobody', async () => {
    const { client } = anOpenShop().at('owner');
    const today = dayInWarsaw(tuesdayNoon) as BusinessDay;
    const report = await client.reports.segments.report(wholePeriod(today, today));
    expect(report).toMatchObject({ customers: 0, regulars: 0 });
    expect(report.groups.every(({ customers, daysAway }) => customers === 0 && daysAway === null)).toBe(true);
    expect(report.moves.flat().every((count) => count === 0)).toBe(true);
  });
});

const often: SegmentDefinition = { ...everybody, visits: { min: 5, max: null } };

test('a segment has those of whom everything holds that is asked', { timeout: 60_000 }, async () => {
  const { client, store, today } = await aCafe();
  const people = recount(store, today);
  const those = (holds: (one: Counted) => boolean): number => people.filter(holds).length;
  const sizeOf = async (asked: Partial<SegmentDefinition>): Promise<number> =>
    (await client.reports.segments.count({ definition: { ...everybody, ...asked } })).customers;
  const ids = (sql: string): Set<number> => new Set(store.read.all<{ id: number }>(sql).map(({ id }) => id));

  const all = { customers: people.length, of: people.length };
  expect(await client.reports.segments.count({ definition: everybody })).toEqual(all);
  expect(await sizeOf(often)).toBe(those(({ visits }) => visits >= 5));
  expect(await sizeOf({ visits: { min: 2, max: 6 } })).toBe(those(({ visits }) => visits >= 2 && visits <= 6));
  expect(await sizeOf({ daysAway: { min: 10, max: 40 } })).toBe(
    those(({ lastDay }) => today - lastDay >= 10 && today - lastDay <= 40),
  );
  expect(await sizeOf({ firstWithinDays: 60 })).toBe(those(({ firstDay }) => today - firstDay <= 60));
  expect(await sizeOf({ recency: { min: 4, max: 5 }, frequency: { min: null, max: 3 } })).toBe(
    those(({ recency, frequency }) => recency >= 4 && frequency <= 3),
  );
  expect(await sizeOf({ groups: ['lost', 'champions'] })).toBe(countBy(people, 'lost') + countBy(people, 'champions'));
  const born = ids('SELECT id FROM customer WHERE birthday_month = 6');
  expect(await sizeOf({ birthdayMonth: 6 })).toBe(those(({ id }) => born.has(id)));
  const waiting = ids('SELECT customer_id AS id FROM customer_summary WHERE rewards_waiting > 0');
  expect(waiting.size).toBeGreaterThan(0);
  expect(await sizeOf({ rewardWaiting: true })).toBe(those(({ id }) => waiting.has(id)));
  const stamped = ids('SELECT DISTINCT customer_id AS id FROM visit_part WHERE program_id = 2');
  expect(stamped.size).toBeGreaterThan(0);
  expect(await sizeOf({ ...often, programId: asId<ProgramId>(2) })).toBe(
    those(({ id, visits }) => stamped.has(id) && visits >= 5),
  );
});

test('segments, saved and built in, limit other reports to their customers', { timeout: 60_000 }, async () => {
  const { client, store, today } = await aCafe();
  const people = recount(store, today);
  const { id } = await client.reports.segments.save({
    commandId: aCommandId(),
    segmentId: null,
    name: 'Away and often',
    definition: { ...often, daysAway: { min: 14, max: null } },
  });
  const sizes = new Map((await client.reports.segments.sizes()).map((one) => [one.id, one.customers]));
  const members: readonly (readonly [SegmentId, (one: Counted) => boolean])[] = [
    [id, ({ visits, lastDay }) => visits >= 5 && today - lastDay >= 14],
    ...segmentGroups.map((group) => [builtInIdOf(group), (one: Counted) => one.group === group] as const),
  ];
  const visits = store.read
    .all<{ id: number }>('SELECT customer_id AS id FROM visit WHERE business_day >= :from', { from: today - 100 })
    .map((visit) => visit.id);
  for (const [segmentId, belongs] of members) {
    const inside = new Set(people.filter(belongs).map((one) => one.id));
    expect(sizes.get(segmentId)).toBe(inside.size);
    const filter = { ...wholePeriod(addDays(today, -100), today), segmentId };
    const { days } = await client.reports.regulars.report({ filter, against: 'before' });
    const counted = days.reduce((sum, day) => sum + day.visits, 0);
    expect(counted).toBe(visits.filter((visitor) => inside.has(visitor)).length);
  }
  const unknown = { ...wholePeriod(addDays(today, -100), today), segmentId: asId<SegmentId>(4711) };
  expect((await client.reports.regulars.report({ filter: unknown, against: 'before' })).days).toEqual([]);
});

test('a segment is made, changed, removed and brought back, each once', async () => {
  const { segments } = anOpenShop().at('owner').client.reports;
  const save = { commandId: aCommandId(), segmentId: null, name: 'Often here', definition: often };
  const made = await segments.save(save);
  expect(await segments.save(save)).toEqual(made);
  expect((await segments.list()).map(({ name }) => name)).toEqual(['Often here']);
  const definition = { ...often, groups: ['lost', 'new', 'lost'] as const };
  const changed = {
    commandId: aCommandId(),
    segmentId: made.id,
    name: 'Ours',
    definition: { ...definition, groups: [...definition.groups] },
  };
  await segments.save(changed);
  expect(await segments.list()).toEqual([
    { id: made.id, name: 'Ours', definition: { ...often, groups: ['new', 'lost'] } },
  ]);
  const one = { commandId: aCommandId(), segmentId: made.id };
  await segments.remove(one);
  await segments.remove(one);
  expect(await segments.list()).toEqual([]);
  const again = await segments.save({ ...save, commandId: aCommandId(), name: 'OURS' });
  expect(await errorOf(segments.restore({ ...one, commandId: aCommandId() }))).toMatchObject({
    code: 'SEGMENT_NAME_TAKEN',
  });
  await segments.remove({ commandId: aCommandId(), segmentId: again.id });
  await segments.restore({ ...one, commandId: aCommandId() });
  expect((await segments.list()).map(({ id }) => id)).toEqual([made.id]);
});

test.each([
  ['SEGMENT_NAME_MISSING', { name: '  ' }],
  ['SEGMENT_NOT_FOUND', { segmentId: asId<SegmentId>(999) }],
  ['SEGMENT_NOT_FOUND', { segmentId: builtInIdOf('lost') }],
  ['SEGMENT_ASKS_NOTHING', { definition: { ...everybody, groups: [...segmentGroups], recency: { min: 1, max: 5 } } }],
  ['SEGMENT_IMPOSSIBLE', { definition: { ...everybody, visits: { min: 6, max: 3 } } }],
  ['PROGRAM_NOT_FOUND', { definition: { ...everybody, programId: asId<ProgramId>(77) } }],
])('a segment is refused: %s', async (code, part) => {
  const { segments } = anOpenShop().at('owner').client.reports;
  const order = { commandId: aCommandId(), segmentId: null, name: 'Refused', definition: often, ...part };
  expect(await errorOf(segments.save(order))).toMatchObject({ code });
});

test('the people list is limited to a segment, for managers', { timeout: 60_000 }, async () => {
  const { client, store, today, backend } = await aCafe();
  const inside = recount(store, today)
    .filter(({ group }) => group === 'promising')
    .map(({ id }) => id);
  expect(inside.length).toBeGreaterThan(3);
  const filter = { segmentId: builtInIdOf('promising') };
  const order = { filter, sort: { by: 'name', direction: 'asc' }, offset: 0, limit: 500 } as const;
  const { total, rows } = await client.customers.list(order);
  expect(total).toBe(inside.length);
  expect(rows.map(({ id }) => Number(id)).toSorted((a, b) => a - b)).toEqual(inside);
  const [first] = rows;
  const text = first?.name ?? '';
  const named = await client.customers.list({ ...order, filter: { ...filter, text } });
  expect(named.rows.map(({ id }) => id)).toContain(first?.id);
  expect(named.total).toBeLessThan(total);

  const pieces: number[] = [];
  for await (const piece of await client.customers.exportCsv({ filter, sort: order.sort })) pieces.push(piece.total);
  expect(new Set(pieces)).toEqual(new Set([total]));

  const budi = windowOn(backend);
  const now = aClock().now();
  const at = { signedInAt: now, activeAt: now, language: null };
  budi.connection.session = { ...at, staffId: asId<StaffId>(2), name: 'Budi', role: 'counter' };
  expect(await errorOf(budi.client.customers.list(order))).toMatchObject({ code: 'FORBIDDEN' });
  const all = { ...order, filter: {} };
  expect((await budi.client.customers.list(all)).total).toBeGreaterThan(total);
});
