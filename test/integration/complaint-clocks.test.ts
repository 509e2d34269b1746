import { beforeEach, describe, expect, test } from 'vitest';
import type { CaseDetail } from '#shared/contract/complaints.contract.ts';
import { asMoment, type Moment } from '#shared/domain/kernel/clock.ts';
import { aCommandId, errorOf } from '#test/builders/a-backend.ts';
import { act, aComplaintPolicy, aRefund, give, savePolicy, takeCase } from '#test/builders/a-complaint.ts';
import { anOpenShop, type OpenShop } from '#test/builders/a-shop.ts';
import { aRandom } from '#test/builders/a-random.ts';

let shop: OpenShop;
let owner: ReturnType<OpenShop['at']>;
let counter: ReturnType<OpenShop['at']>;

beforeEach(async () => {
  shop = anOpenShop();
  owner = shop.at('owner');
  counter = shop.at('counter');
  await savePolicy(owner);
});

/** A time of day in Warsaw in the week of Monday 4 May 2026; open on weekdays from 8 to 18. */
function on(day: number, time: string): Moment {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return asMoment(Date.UTC(2026, 4, 3 + day, hour - 2, minute));
}

async function seen({ id }: Pick<CaseDetail, 'id'>): Promise<CaseDetail> {
  return counter.client.complaints.get({ caseId: id });
}

test('what comes in at half past five is due the next morning, and rings neither in the evening nor at night', async () => {
  shop.clock.set(on(2, '17:30'));
  const one = await takeCase(counter);
  expect(one.next).toEqual({ clock: 'answer', dueAt: on(3, '8:30'), health: 'fine' });
  const healths: [string, Moment][] = [
    ['fine', on(2, '17:59')],
    ['due_soon', on(2, '18:00')],
    ['due_soon', on(3, '3:00')],
    ['due_soon', on(3, '8:29')],
    ['overdue', on(3, '8:31')],
    ['overdue', on(3, '10:30')],
    ['escalated', on(3, '10:31')],
  ];
  for (const [health, at] of healths) {
    shop.clock.set(at);
    expect([health, (await seen(one)).next?.health]).toEqual([health, health]);
  }
});

test('the first answer stops the first clock for good, also after a reopening', async () => {
  shop.clock.set(on(2, '9:00'));
  let one = await takeCase(counter);
  shop.clock.set(on(2, '9:50'));
  one = await act(counter, one, { kind: 'answer', channel: 'phone', text: 'We look into it' });
  expect(one).toMatchObject({ answer: { state: 'met', stoppedAt: on(2, '9:50') }, next: { clock: 'settle' } });
  shop.clock.set(on(2, '17:00'));
  one = await act(counter, one, { kind: 'answer', channel: 'phone', text: 'Still looking' });
  one = await act(counter, one, { kind: 'settle', text: '' });
  one = await act(owner, one, { kind: 'reopen', text: 'She called again' });
  expect(one.answer).toMatchObject({ state: 'met', stoppedAt: on(2, '9:50') });
  expect(one.next).toEqual({ clock: 'settle', dueAt: on(3, '17:00'), health: 'fine' });
});

test('a gesture answers too, and too late is missed', async () => {
  shop.clock.set(on(2, '9:00'));
  const one = await takeCase(counter);
  shop.clock.set(on(2, '10:01'));
  const given = await give(counter, one, aRefund(100));
  expect(given).toMatchObject({ answer: { state: 'missed', stoppedAt: on(2, '10:01') }, settle: { state: 'running' } });
});

test('waiting for the customer stops both clocks; what was left is left afterwards', async () => {
  shop.clock.set(on(2, '9:00'));
  let one = await takeCase(counter);
  shop.clock.set(on(2, '9:40'));
  one = await act(counter, one, { kind: 'wait', text: 'Which day was it?' });
  expect(one).toMatchObject({ next: null, answer: { state: 'paused', health: 'fine' }, settle: { state: 'paused' } });
  shop.clock.set(on(4, '12:00'));
  expect(await counter.client.complaints.counts()).toEqual({
    open: 1,
    dueSoon: 0,
    overdue: 0,
    escalated: 0,
    unhappy: 0,
  });
  one = await act(counter, one, { kind: 'resume' });
  expect(one.next).toEqual({ clock: 'answer', dueAt: on(4, '12:20'), health: 'due_soon' });
});

test('a gesture taken back leaves the case open on the clock it had, and that is no reopening', async () => {
  shop.clock.set(on(2, '9:00'));
  const one = await takeCase(counter, {}, { gesture: aRefund(100) });
  const [gesture] = one.gestures;
  if (gesture === undefined) throw new Error('a gesture was given');
  const order = { caseId: one.id, gestureId: gesture.id, reason: '', approvalId: null };
  const back = await counter.client.complaints.takeBack({ commandId: aCommandId(), ...order });
  expect(back).toMatchObject({ state: 'acknowledged', reopened: 0, next: { clock: 'settle', dueAt: on(3, '9:00') } });
});

describe('a new policy', () => {
  test('gives open cases new due times and leaves settled ones alone', async () => {
    shop.clock.set(on(2, '9:00'));
    const open = await takeCase(counter);
    const settled = await takeCase(counter, {}, { gesture: aRefund(100) });
    const targets = {
      answer: { kind: 'open_days', days: 1, by: 10 * 60 },
      settle: { kind: 'open_minutes', minutes: 6000 },
    } as const;
    await savePolicy(owner, aComplaintPolicy({ targets: { minor: targets, moderate: targets, serious: targets } }));
    expect((await seen(open)).next).toMatchObject({ clock: 'answer', dueAt: on(3, '10:00') });
    expect(shop.store.read.get('SELECT next_due_at FROM complaint WHERE id = :id', { id: open.id })).toEqual({
      next_due_at: on(3, '10:00'),
    });
    expect((await seen(settled)).next).toBeNull();
  });

  test('is not needed where the shop moves to another time zone: what is due moves with it', async () => {
    shop.clock.set(on(2, '17:30'));
    const one = await takeCase(counter);
    const { shop: facts } = await owner.client.shop.status();
    if (facts === null) throw new Error('there is a shop');
    await owner.client.shop.update({ ...facts, zone: 'Europe/London' });
    expect((await seen(one)).next).toMatchObject({ dueAt: on(2, '18:30') });
    expect(shop.store.read.get('SELECT next_due_at FROM complaint')).toEqual({ next_due_at: on(2, '18:30') });
  });

  test('must open the shop some day', async () => {
    const week = [[], [], [], [], [], [], []];
    const never = savePolicy(owner, aComplaintPolicy({ hours: { week, holidays: [] } }));
    expect(await errorOf(never)).toMatchObject({ code: 'NEVER_OPEN' });
  });

  test('is what Stempel suggests until the owner saved one', async () => {
    const fresh = anOpenShop();
    const policy = await fresh.at('counter').client.complaints.policy();
    expect(policy.hours.week).toHaveLength(7);
    await savePolicy(fresh.at('owner'));
    expect(await fresh.at('counter').client.complaints.policy()).toEqual(aComplaintPolicy());
  });
});

test('the badge counts what the list shows, at every hour of two weeks', { timeout: 60_000 }, async () => {
  const random = aRandom(7);
  const targets = {
    answer: { kind: 'open_days', days: 1, by: 20 * 60 },
    settle: { kind: 'open_minutes', minutes: 900 },
  } as const;
  const { targets: plain } = aComplaintPolicy();
  await savePolicy(owner, aComplaintPolicy({ targets: { ...plain, serious: targets } }));
  const seenHealths = new Set<string>();
  for (let hour = 0; hour < 14 * 24; hour += 1) {
    shop.clock.set(asMoment(on(1, '0:17') + hour * 3_600_000));
    if (random.next() < 0.2) await takeCase(counter, { severity: random.oneOf(['minor', 'serious']) });
    const { rows } = await counter.client.complaints.list({ view: 'open', text: '', offset: 0, limit: 200 });
    const one = random.oneOf([...rows, null]);
    if (one !== null && random.next() < 0.4) {
      const now = await seen(one);
      const answer = { kind: 'answer', channel: 'phone', text: 'Yes' } as const;
      const waits = now.state === 'waiting' ? ({ kind: 'resume' } as const) : ({ kind: 'wait', text: '' } as const);
      await act(counter, now, random.oneOf([answer, waits, { kind: 'settle', text: '' }]));
    }
    const listed = await counter.client.complaints.list({ view: 'open', text: '', offset: 0, limit: 200 });
    const healths = listed.rows.map(({ next }) => next?.health);
    const countOf = (health: string) => healths.filter((each) => each === health).length;
    for (const health of healths) if (health !== undefined) seenHealths.add(health);
    expect({ hour, ...(await counter.client.complaints.counts()) }).toEqual({
      hour,
      open: listed.total,
      dueSoon: countOf('due_soon'),
      overdue: countOf('overdue'),
      escalated: countOf('escalated'),
      unhappy: 0,
    });
  }
  expect([...seenHealths].toSorted()).toEqual(['due_soon', 'escalated', 'fine', 'overdue']);
});
