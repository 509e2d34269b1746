import { beforeEach, expect, test } from 'vitest';
import { asMoment } from '#shared/domain/kernel/clock.ts';
import { asId, type PainPointId, type PainPointKindId } from '#shared/domain/kernel/ids.ts';
import { aCommandId, errorOf, tuesdayNoon } from '#test/builders/a-backend.ts';
import { anOpenShop, type OpenShop } from '#test/builders/a-shop.ts';

let shop: OpenShop;
let owner: ReturnType<OpenShop['at']>;
let counter: ReturnType<OpenShop['at']>;
let queue: PainPointKindId;
let wifi: PainPointKindId;

const everything = { withinDays: 30, kindId: null, weekday: null, part: null, offset: 0, limit: 50 };
const record = async (kindId: PainPointKindId) => counter.client.painPoints.record({ commandId: aCommandId(), kindId });
const list = async (
  more: Partial<typeof counter.client.painPoints.list extends (input: infer I) => unknown ? I : never> = {},
) => counter.client.painPoints.list({ ...everything, ...more });

beforeEach(async () => {
  shop = anOpenShop();
  owner = shop.at('owner');
  counter = shop.at('counter');
  const kinds = await counter.client.painPoints.kinds();
  queue = kinds.find(({ code }) => code === 'queue')?.id ?? asId<PainPointKindId>(0);
  wifi = kinds.find(({ code }) => code === 'wifi')?.id ?? asId<PainPointKindId>(0);
});

test('one tap records who and when; the same command twice is one entry; a word can follow', async () => {
  const order = { commandId: aCommandId(), kindId: queue };
  const first = await counter.client.painPoints.record(order);
  expect(first).toMatchObject({ kindId: queue, at: tuesdayNoon, by: 'Budi', remark: '', mayRemove: true });
  expect(await counter.client.painPoints.record(order)).toEqual(first);
  expect((await list()).total).toBe(1);
  await counter.client.painPoints.remark({ commandId: aCommandId(), painPointId: first.id, remark: 'to the door' });
  expect((await list()).rows).toMatchObject([{ id: first.id, remark: 'to the door' }]);
});

test('one’s own is taken out within ten minutes, later by a manager', async () => {
  const { id } = await record(queue);
  const remove = (window: typeof owner, painPointId = id) =>
    window.client.painPoints.remove({ commandId: aCommandId(), painPointId });
  shop.clock.forward(601);
  expect(await errorOf(remove(counter))).toMatchObject({ code: 'FORBIDDEN' });
  await remove(owner);
  expect((await list()).total).toBe(0);
  expect(await errorOf(remove(owner))).toMatchObject({ code: 'PAIN_POINT_NOT_FOUND' });
  expect(await errorOf(remove(owner, asId<PainPointId>(99)))).toMatchObject({ code: 'PAIN_POINT_NOT_FOUND' });
  const next = await record(queue);
  await remove(counter, next.id);
  expect((await counter.client.painPoints.figures({ withinDays: 30, kindId: null })).total).toBe(0);
});

test('they are counted by kind, against the days before, by weekday and part of the day', async () => {
  const at = (day: number, hour: number): void => shop.clock.set(asMoment(Date.UTC(2026, 4, day, hour)));
  // Saturday 2 May at 10 in Warsaw, Sunday at 18, the night after still counts as Sunday evening.
  at(2, 8);
  await record(queue);
  at(3, 16);
  await record(queue);
  at(3, 23);
  await record(wifi);
  at(5, 10);
  await record(queue);
  const week = await counter.client.painPoints.figures({ withinDays: 3, kindId: null });
  expect(week).toEqual({
    total: 3,
    before: 1,
    kinds: [
      { kindId: queue, count: 2, before: 1 },
      { kindId: wifi, count: 1, before: 0 },
    ],
    cells: expect.arrayContaining([
      { weekday: 7, part: 'evening', count: 2 },
      { weekday: 2, part: 'afternoon', count: 1 },
    ]),
  });
  const ofQueue = await counter.client.painPoints.figures({ withinDays: 30, kindId: queue });
  expect(ofQueue.cells.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  expect((await list({ weekday: 7, part: 'evening' })).total).toBe(2);
  expect((await list({ kindId: wifi })).total).toBe(1);
  expect((await list({ withinDays: 3 })).rows.map(({ kindId }) => kindId)).toEqual([queue, wifi, queue]);
});

test('a manager adds, renames and puts kinds away; a name is there once', async () => {
  const { client } = owner;
  const added = await client.painPoints.addKind({ commandId: aCommandId(), name: 'Dirty cups' });
  expect(added).toMatchObject({ code: null, name: 'Dirty cups', archived: false });
  const twice = client.painPoints.addKind({ commandId: aCommandId(), name: ' dirty CUPS' });
  expect(await errorOf(twice)).toMatchObject({ code: 'NAME_TAKEN' });
  expect(await errorOf(client.painPoints.addKind({ commandId: aCommandId(), name: ' ' }))).toMatchObject({
    code: 'NAME_MISSING',
  });
  const change = (kindId: PainPointKindId, name: string, archived: boolean) =>
    client.painPoints.changeKind({ commandId: aCommandId(), kindId, name, archived });
  await record(added.id);
  expect(await change(queue, 'Line to the street', false)).toMatchObject({ code: 'queue', name: 'Line to the street' });
  expect(await change(queue, '', false)).toMatchObject({ name: '' });
  expect(await errorOf(change(added.id, '', false))).toMatchObject({ code: 'NAME_MISSING' });
  await change(added.id, 'Dirty cups', true);
  expect(await errorOf(record(added.id))).toMatchObject({ code: 'KIND_NOT_FOUND' });
  expect((await client.painPoints.kinds()).at(-1)).toMatchObject({ name: 'Dirty cups', archived: true });
  expect((await list()).total).toBe(1);
});
