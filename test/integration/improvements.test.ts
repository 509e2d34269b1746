import { beforeEach, expect, test } from 'vitest';
import type { ImprovementFacts } from '#shared/contract/improvements.contract.ts';
import { addDays } from '#shared/domain/kernel/business-day.ts';
import { asMoment } from '#shared/domain/kernel/clock.ts';
import { asId, type ImprovementId, type PainPointKindId } from '#shared/domain/kernel/ids.ts';
import { businessCalendar } from '#shared/domain/kernel/business-day.ts';
import { aCommandId, errorOf, tuesdayNoon } from '#test/builders/a-backend.ts';
import { takeCase } from '#test/builders/a-complaint.ts';
import { anOpenShop, type OpenShop } from '#test/builders/a-shop.ts';

const DAY = 86_400_000;
const today = businessCalendar('Europe/Warsaw', 240).dayOf(tuesdayNoon);
let shop: OpenShop;
let owner: ReturnType<OpenShop['at']>;
let queue: PainPointKindId;

const anImprovement = (more: Partial<ImprovementFacts> = {}): ImprovementFacts => ({
  what: 'One person only takes orders',
  why: 'The line reached the door',
  kindId: queue,
  reasonId: null,
  staffId: owner.staffId,
  state: 'done',
  plannedOn: null,
  startedOn: addDays(today, -10),
  doneOn: addDays(today, -8),
  measure: { source: 'pain_points', name: '', before: null, after: null, better: 'fewer', weeks: 1 },
  result: '',
  ...more,
});
const save = async (more: Partial<ImprovementFacts> = {}, improvementId: ImprovementId | null = null) =>
  owner.client.improvements.save({ commandId: aCommandId(), improvementId, improvement: anImprovement(more) });
const daysAgo = (days: number): void => shop.clock.set(asMoment(tuesdayNoon - days * DAY));
const tap = async (days: number): Promise<void> => {
  daysAgo(days);
  await owner.client.painPoints.record({ commandId: aCommandId(), kindId: queue });
};

beforeEach(async () => {
  shop = anOpenShop();
  owner = shop.at('owner');
  const kinds = await owner.client.painPoints.kinds();
  queue = kinds.find(({ code }) => code === 'queue')?.id ?? asId<PainPointKindId>(0);
});

test('pain points are counted before the start and after the end, and the days of the work count in neither', async () => {
  for (const days of [18, 17, 11, 10, 8, 7]) await tap(days);
  daysAgo(0);
  expect(await save()).toMatchObject({
    staffName: 'Marta',
    day: addDays(today, -8),
    before: 2,
    after: 1,
    afterUntil: addDays(today, -1),
    verdict: 'better',
  });
});

test('a time that is not over is too early to say, however good it looks', async () => {
  await tap(12);
  daysAgo(0);
  expect(await save({ doneOn: addDays(today, -7) })).toMatchObject({ before: 1, after: 0, verdict: 'too_early' });
  shop.clock.forward(86_400);
  expect(await owner.client.improvements.list()).toMatchObject([{ verdict: 'better' }]);
});

test('complaints about a reason are counted, those of a group together', async () => {
  daysAgo(12);
  const [group] = await owner.client.complaintReasons.list();
  const [reason] = group?.reasons ?? [];
  if (group === undefined || reason === undefined) throw new Error('There are reasons in every shop');
  await takeCase(owner, { reasonId: reason.id });
  daysAgo(0);
  const measure = { ...anImprovement().measure, source: 'complaints' } as const;
  expect(await save({ reasonId: group.id, measure })).toMatchObject({ before: 1, after: 0, verdict: 'better' });
  const nothing = save({ reasonId: null, measure });
  expect(await errorOf(nothing)).toMatchObject({ code: 'MEASURE_INCOMPLETE' });
});

test('typed figures say what they say', async () => {
  const typed = { source: 'typed', name: 'Minutes waited', before: 9, after: 4, better: 'fewer', weeks: 4 } as const;
  expect(await save({ measure: typed })).toMatchObject({ before: 9, after: 4, verdict: 'better' });
  expect(await save({ measure: { ...typed, better: 'more' } })).toMatchObject({ verdict: 'worse' });
  expect(await save({ measure: { ...typed, after: null } })).toMatchObject({ verdict: 'too_early' });
  expect(await errorOf(save({ measure: { ...typed, name: '' } }))).toMatchObject({ code: 'MEASURE_INCOMPLETE' });
});

test('days that are missing are today; impossible ones and empty words are refused', async () => {
  expect(await save({ state: 'doing', startedOn: null, doneOn: null })).toMatchObject({
    startedOn: today,
    doneOn: null,
  });
  expect(await save({ startedOn: null, doneOn: null })).toMatchObject({ startedOn: today, doneOn: today });
  expect(await errorOf(save({ what: ' ' }))).toMatchObject({ code: 'IMPROVEMENT_EMPTY' });
  expect(await errorOf(save({ doneOn: addDays(today, -11) }))).toMatchObject({ code: 'DATES_IMPOSSIBLE' });
  expect(await errorOf(save({}, asId<ImprovementId>(99)))).toMatchObject({ code: 'IMPROVEMENT_NOT_FOUND' });
});

test('it is changed, deleted and brought back; the counter only reads', async () => {
  const { id: improvementId } = await save();
  expect(await save({ what: 'Two tills' }, improvementId)).toMatchObject({ id: improvementId, what: 'Two tills' });
  await owner.client.improvements.remove({ commandId: aCommandId(), improvementId });
  expect(await owner.client.improvements.list()).toEqual([]);
  await owner.client.improvements.restore({ commandId: aCommandId(), improvementId });
  const counter = shop.at('counter');
  expect(await counter.client.improvements.list()).toMatchObject([{ what: 'Two tills' }]);
  const saving = counter.client.improvements.save({
    commandId: aCommandId(),
    improvementId: null,
    improvement: anImprovement(),
  });
  expect(await errorOf(saving)).toMatchObject({ code: 'FORBIDDEN' });
});
