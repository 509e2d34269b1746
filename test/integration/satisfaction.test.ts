import { beforeEach, describe, expect, test } from 'vitest';
import type { CaseDetail } from '#shared/contract/complaints.contract.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import type { Score } from '#shared/domain/satisfaction/score.ts';
import { aCommandId, errorOf, type TestWindow } from '#test/builders/a-backend.ts';
import { act, aRefund, savePolicy, takeCase } from '#test/builders/a-complaint.ts';
import { aProgram } from '#test/builders/a-program.ts';
import { anOpenShop, type OpenShop } from '#test/builders/a-shop.ts';

/** Seconds. */
const HOUR = 3600;
const DAY = 24 * HOUR;

let shop: OpenShop;
let owner: ReturnType<OpenShop['at']>;
let counter: ReturnType<OpenShop['at']>;
let anna: CustomerId;

beforeEach(async () => {
  shop = anOpenShop();
  owner = shop.at('owner');
  counter = shop.at('counter');
  anna = shop.aCustomer('Anna Nowak');
  await savePolicy(owner);
});

async function settled(): Promise<CaseDetail> {
  return takeCase(counter, { customerId: anna }, { gesture: aRefund(900) });
}

function question() {
  return counter.client.satisfaction.question({ customerId: anna });
}

async function rate({ client }: TestWindow, { id }: Pick<CaseDetail, 'id'>, score: Score | null, remark = '') {
  return client.satisfaction.rate({ commandId: aCommandId(), caseId: id, place: 'counter', score, remark });
}

async function caseNow({ id }: Pick<CaseDetail, 'id'>): Promise<CaseDetail> {
  return counter.client.complaints.get({ caseId: id });
}

describe('the question at the counter', () => {
  test('comes from the next business day on, about the case that was settled last', async () => {
    await settled();
    const second = await settled();
    expect(await question()).toBeNull();
    shop.clock.forward(DAY);
    expect(await question()).toEqual({
      caseId: second.id,
      excerpt: 'The coffee was cold',
      item: 'Flat white',
      settledAt: shop.clock.now() - DAY * 1000,
    });
    expect(await counter.client.satisfaction.question({ customerId: shop.aCustomer('Ewa') })).toBeNull();
  });

  test('is asked once, and again after the case was opened and settled again', async () => {
    const one = await settled();
    shop.clock.forward(DAY);
    const silent = await rate(counter, one, null);
    expect(silent).toMatchObject({ score: null, place: 'counter', by: 'Budi' });
    expect(await question()).toBeNull();
    shop.clock.forward(HOUR);
    const reopened = await act(owner, await caseNow(one), { kind: 'reopen', text: 'Again' });
    expect(await question()).toBeNull();
    await act(owner, reopened, { kind: 'settle', text: '' });
    shop.clock.forward(3 * HOUR);
    expect(await question()).toMatchObject({ caseId: one.id });
  });

  test('put off, it waits for the next visit, and stops after three', async () => {
    const one = await settled();
    for (const visit of [1, 2, 3]) {
      shop.clock.forward(DAY);
      expect(await question(), `visit ${visit}`).toMatchObject({ caseId: one.id });
      await counter.client.satisfaction.putOff({ commandId: aCommandId(), caseId: one.id });
      expect(await question()).toBeNull();
    }
    shop.clock.forward(DAY);
    expect(await question()).toBeNull();
  });

  test('nobody is asked about a case that was merged, or that is long past', async () => {
    const one = await settled();
    const two = await settled();
    await owner.client.complaints.merge({
      commandId: aCommandId(),
      caseId: two.id,
      otherId: one.id,
      approvalId: null,
    });
    shop.clock.forward(DAY);
    expect(await question()).toMatchObject({ caseId: one.id });
    shop.clock.forward(90 * DAY);
    expect(await question()).toBeNull();
  });
});

describe('an answer', () => {
  test('stands in the timeline and in the list of the case', async () => {
    const one = await settled();
    await rate(counter, one, 4, 'Better than before');
    const detail = await caseNow(one);
    expect(detail.state).toBe('settled');
    expect(detail.events.at(-1)).toMatchObject({
      by: 'Budi',
      what: { kind: 'rated', score: 4, place: 'counter', text: 'Better than before' },
    });
    expect(await counter.client.satisfaction.ofCase({ caseId: one.id })).toMatchObject([
      { score: 4, remark: 'Better than before' },
    ]);
    expect(await counter.client.complaints.list({ view: 'all', text: 'better', offset: 0, limit: 5 })).toMatchObject({
      total: 1,
    });
  });

  test('the same command twice is one answer', async () => {
    const one = await settled();
    const order = { commandId: aCommandId(), caseId: one.id, place: 'case', score: 5, remark: '' } as const;
    const first = await counter.client.satisfaction.rate(order);
    expect(await counter.client.satisfaction.rate(order)).toEqual(first);
    expect(await counter.client.satisfaction.ofCase({ caseId: one.id })).toHaveLength(1);
  });

  test('is taken back within ten seconds and asked anew, and stands after that', async () => {
    const one = await settled();
    shop.clock.forward(DAY);
    const slip = await rate(counter, one, 1);
    expect(await caseNow(one)).toMatchObject({ unhappy: true });
    await counter.client.satisfaction.takeBack({ commandId: aCommandId(), ratingId: slip.id });
    expect(await caseNow(one)).toMatchObject({ unhappy: false });
    expect((await caseNow(one)).events.slice(-2).map(({ what }) => what.kind)).toEqual(['rated', 'rating_taken_back']);
    expect(await question()).toMatchObject({ caseId: one.id });
    const meant = await rate(counter, one, 2);
    shop.clock.forward(11);
    const late = counter.client.satisfaction.takeBack({ commandId: aCommandId(), ratingId: meant.id });
    expect(await errorOf(late)).toMatchObject({ code: 'RATING_STANDS' });
  });

  test('is not asked of what is open, or of nothing', async () => {
    const open = await takeCase(counter, { customerId: anna });
    expect(await errorOf(rate(counter, open, 3))).toEqual({ code: 'NOT_NOW', data: { state: 'new' } });
    expect(await errorOf(rate(counter, { id: 99 as CaseDetail['id'] }, 3))).toMatchObject({ code: 'CASE_NOT_FOUND' });
  });
});

describe('a bad grade', () => {
  test('flags the case until somebody does something about it', async () => {
    const one = await settled();
    await rate(counter, one, 2);
    expect(await counter.client.complaints.counts()).toMatchObject({ unhappy: 1 });
    const listed = await owner.client.complaints.list({ view: 'unhappy', text: '', offset: 0, limit: 5 });
    expect(listed).toMatchObject({ total: 1, rows: [{ id: one.id, unhappy: true }] });
    await act(owner, await caseNow(one), { kind: 'note', text: 'Called her' });
    expect(await counter.client.complaints.counts()).toMatchObject({ unhappy: 0 });
  });

  test('lets anybody open the case again on her word', async () => {
    const one = await settled();
    const reopen = () =>
      counter.client.satisfaction.reopen({ commandId: aCommandId(), caseId: one.id, text: 'Still cold' });
    await rate(counter, one, 3);
    expect(await errorOf(reopen())).toEqual({ code: 'NOT_NOW', data: { state: 'settled' } });
    await rate(counter, one, 1);
    expect(await reopen()).toMatchObject({
      state: 'in_progress',
      reopened: 1,
      unhappy: false,
      settle: { state: 'running' },
    });
    expect(await errorOf(reopen())).toMatchObject({ code: 'NOT_NOW' });
  });
});

test('whether she came back is read from the ledger: her first visit after the day it was settled', async () => {
  const created = await owner.client.programs.create({ commandId: aCommandId(), terms: aProgram({ needed: 10 }) });
  const stamp = () =>
    counter.client.cards.stamp({ commandId: aCommandId(), customerId: anna, programId: created.id, quantity: 1 });
  const open = await takeCase(counter, { customerId: anna });
  expect(open.cameBack).toBeNull();
  const one = await settled();
  await stamp();
  shop.clock.forward(5 * DAY);
  expect((await caseNow(one)).cameBack).toEqual({ on: null, days: 5 });
  shop.clock.forward(DAY);
  await stamp();
  shop.clock.forward(DAY);
  const { cameBack } = await caseNow(one);
  expect(cameBack).toMatchObject({ days: 6 });
  expect(await counter.client.complaints.ofCustomer({ customerId: anna })).toMatchObject([
    { id: one.id, cameBack },
    { id: open.id, cameBack: null },
  ]);
});

test('erasing a customer takes her words away, also those of a case that was merged, and keeps the grade', async () => {
  const one = await settled();
  await rate(counter, one, 2, 'Still cold, said Anna');
  const nobodys = await takeCase(counter, { what: 'Anna had cold coffee' });
  await owner.client.complaints.merge({
    commandId: aCommandId(),
    caseId: nobodys.id,
    otherId: one.id,
    approvalId: null,
  });
  await owner.client.privacy.erase({ commandId: aCommandId(), customerId: anna, name: 'Anna Nowak' });
  const left = await caseNow(one);
  expect(JSON.stringify(left)).not.toContain('Anna');
  expect(JSON.stringify(await caseNow(nobodys))).not.toContain('Anna');
  expect(await counter.client.satisfaction.ofCase({ caseId: one.id })).toMatchObject([{ score: 2, remark: '' }]);
  expect(await counter.client.complaints.list({ view: 'all', text: 'anna', offset: 0, limit: 5 })).toMatchObject({
    total: 0,
  });
});
