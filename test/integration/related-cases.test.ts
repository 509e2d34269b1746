import { beforeEach, describe, expect, test } from 'vitest';
import type { CaseDetail } from '#shared/contract/complaints.contract.ts';
import type { Approvable } from '#shared/contract/session.contract.ts';
import type { ApprovalId, CaseId, CustomerId } from '#shared/domain/kernel/ids.ts';
import { businessDayFromIso } from '#shared/domain/kernel/business-day.ts';
import { giveApproval } from '#main/backend/features/session/approvals.ts';
import { aCommandId, errorOf, type TestWindow } from '#test/builders/a-backend.ts';
import { act, aRefund, give, savePolicy, takeCase } from '#test/builders/a-complaint.ts';
import { aRandom } from '#test/builders/a-random.ts';
import { anOpenShop, type OpenShop } from '#test/builders/a-shop.ts';

type Case = Pick<CaseDetail, 'id'>;

const HISTORIES = 12;
const STEPS = 25;

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

async function link({ client }: TestWindow, one: Case, other: Case) {
  return client.complaints.link({ commandId: aCommandId(), caseId: one.id, otherId: other.id });
}

async function merge({ client }: TestWindow, one: Case, other: Case, approvalId: ApprovalId | null = null) {
  return client.complaints.merge({ commandId: aCommandId(), caseId: one.id, otherId: other.id, approvalId });
}

async function unmerge({ client }: TestWindow, { id }: Case, approvalId: ApprovalId | null = null) {
  return client.complaints.unmerge({ commandId: aCommandId(), caseId: id, approvalId });
}

async function now({ id }: Case): Promise<CaseDetail> {
  return counter.client.complaints.get({ caseId: id });
}

async function listed(text = ''): Promise<CaseDetail['id'][]> {
  const { total, rows } = await counter.client.complaints.list({ view: 'all', text, offset: 0, limit: 200 });
  expect(rows).toHaveLength(total);
  return rows.map(({ id }) => id);
}

function kinds({ events }: CaseDetail): string[] {
  return events.map(({ what }) => what.kind);
}

describe('a link', () => {
  test('is seen from both cases, told in both timelines, and can be taken away', async () => {
    const one = await takeCase(counter);
    const other = await takeCase(counter);
    await link(counter, one, other);
    await link(counter, other, one);
    expect((await now(one)).linked).toMatchObject([{ id: other.id, excerpt: 'The coffee was cold' }]);
    expect((await now(other)).linked).toMatchObject([{ id: one.id }]);
    expect(kinds(await now(one))).toEqual(['taken', 'linked']);
    await counter.client.complaints.unlink({ commandId: aCommandId(), caseId: other.id, otherId: one.id });
    expect((await now(one)).linked).toEqual([]);
    expect(kinds(await now(other))).toEqual(['taken', 'linked', 'unlinked']);
  });

  test('needs two cases that are there', async () => {
    const one = await takeCase(counter);
    expect(await errorOf(link(counter, one, one))).toMatchObject({ code: 'SAME_CASE' });
    expect(await errorOf(link(counter, one, { id: 99 as CaseId }))).toMatchObject({ code: 'CASE_NOT_FOUND' });
  });

  test('is suggested with other open cases of hers and with the same item on the same day', async () => {
    const one = await takeCase(counter, { customerId: anna });
    const hers = await takeCase(counter, { customerId: anna, item: 'Cake' });
    const sameItem = await takeCase(counter, { item: 'flat white' });
    const linked = await takeCase(counter);
    await takeCase(counter, { item: 'Soup' });
    await takeCase(counter, { customerId: anna, item: 'Tea' }, { gesture: aRefund(1) });
    await link(counter, one, linked);
    expect(await counter.client.complaints.suggestions({ caseId: one.id })).toMatchObject([
      { id: hers.id, because: 'same_customer' },
      { id: sameItem.id, because: 'same_item' },
    ]);
  });
});

describe('a merge', () => {
  test('leaves one case that stands for both, with everything that was done and given', async () => {
    const source = await takeCase(counter, { customerId: anna, what: 'Lukewarm', item: 'Latte' });
    await act(counter, source, { kind: 'note', text: 'Saw the machine blink' });
    await give(counter, source, aRefund(300));
    shop.clock.forward(60);
    const target = await takeCase(counter);
    await give(counter, target, aRefund(500));
    const preview = await owner.client.complaints.mergePreview({ caseId: source.id, otherId: target.id });
    expect(preview).toMatchObject({
      customerName: 'Anna Nowak',
      events: 3,
      gestures: 1,
      promises: 0,
      cost: 800,
      takenAt: source.takenAt,
    });

    await merge(owner, source, target);
    const after = await now(target);
    expect(after).toMatchObject({
      customerName: 'Anna Nowak',
      cost: 800,
      state: 'acknowledged',
      takenAt: target.takenAt,
      absorbed: [{ id: source.id }],
      answer: { state: 'met' },
    });
    // Settled within 600 open minutes of the earlier taking.
    expect(after.settle.dueAt).toBe(source.settle.dueAt);
    expect(after.gestures.map(({ cost, caseId }) => [caseId, cost])).toEqual([
      [source.id, 300],
      [target.id, 500],
    ]);
    expect(after.events.map(({ caseId, what }) => [caseId, what.kind])).toEqual([
      [source.id, 'taken'],
      [source.id, 'note'],
      [source.id, 'gesture'],
      [target.id, 'taken'],
      [target.id, 'gesture'],
      [target.id, 'absorbed'],
      [source.id, 'merged_into'],
    ]);
    expect(await now(source)).toMatchObject({
      state: 'closed',
      mergedInto: { id: target.id },
      next: null,
      cost: 300,
    });
  });

  test('is one case in lists and counts, found by the words and the number of both', async () => {
    const source = await takeCase(counter, { what: 'Lukewarm', customerId: anna });
    const target = await takeCase(counter);
    await merge(owner, source, target);
    expect(await listed()).toEqual([target.id]);
    expect(await listed('lukewarm')).toEqual([target.id]);
    expect(await listed('nowak')).toEqual([target.id]);
    expect(await listed(`#${source.id}`)).toEqual([target.id]);
    expect(await counter.client.complaints.counts()).toMatchObject({ open: 1 });
    expect(await counter.client.complaints.ofCustomer({ customerId: anna })).toMatchObject([{ id: target.id }]);
    for (const view of ['needs_me', 'open', 'settled'] as const) {
      const { total } = await counter.client.complaints.list({ view, text: '', offset: 0, limit: 5 });
      expect({ view, total }).toEqual({ view, total: view === 'settled' ? 0 : 1 });
    }
  });

  test('counts what was given for both against the limit of a case', async () => {
    const source = await takeCase(counter);
    const target = await takeCase(counter);
    await give(counter, source, aRefund(1500));
    await merge(owner, source, target);
    expect(await errorOf(give(counter, target, aRefund(501)))).toMatchObject({
      code: 'ABOVE_LIMIT',
      data: { leftForCase: 500 },
    });
  });

  test('takes a gesture of the merged case back, and ends its promises', async () => {
    const source = await takeCase(counter);
    await act(counter, source, { kind: 'promise', text: 'A call', dueOn: businessDayFromIso('2026-05-08') });
    const given = await give(counter, source, aRefund(400));
    const target = await takeCase(counter);
    await merge(owner, source, target);
    const gestureId = given.gestures[0]?.id;
    if (gestureId === undefined) throw new Error('no gesture was given');
    const back = { commandId: aCommandId(), caseId: target.id, gestureId, reason: 'A slip', approvalId: null };
    expect(await counter.client.complaints.takeBack(back)).toMatchObject({ id: target.id, cost: 0 });
    const { promises, absorbed } = await now(target);
    expect(promises).toMatchObject([{ caseId: source.id, state: 'open' }]);
    await act(owner, absorbed[0] ?? target, { kind: 'end_promise', promise: 2, kept: true });
    expect((await now(target)).promises).toMatchObject([{ state: 'kept' }]);
    expect(await now(source)).toMatchObject({ state: 'closed', mergedInto: { id: target.id } });
  });

  test('is refused for two customers, for the same case, and for one that was merged', async () => {
    const source = await takeCase(counter, { customerId: anna });
    const target = await takeCase(counter, { customerId: shop.aCustomer('Ewa') });
    expect(await errorOf(merge(owner, source, target))).toMatchObject({ code: 'TWO_CUSTOMERS' });
    expect(await errorOf(merge(owner, source, source))).toMatchObject({ code: 'SAME_CASE' });
    const nobodys = await takeCase(counter);
    await merge(owner, nobodys, source);
    const merged = { code: 'CASE_MERGED', data: { caseId: nobodys.id, into: source.id } };
    expect(await errorOf(merge(owner, nobodys, target))).toEqual(merged);
    expect(await errorOf(merge(owner, target, nobodys))).toEqual(merged);
    const closed = await now(nobodys);
    expect(await errorOf(act(owner, closed, { kind: 'reopen', text: 'Again' }))).toEqual(merged);
    expect(await errorOf(link(owner, nobodys, target))).toEqual(merged);
  });

  test('needs a manager, or her approval', async () => {
    const source = await takeCase(counter);
    const target = await takeCase(counter);
    const approved = (action: Approvable) =>
      giveApproval(counter.connection, action, owner.staffId, shop.clock.now()).approvalId;
    expect(await errorOf(merge(counter, source, target))).toMatchObject({ code: 'NEEDS_MANAGER' });
    const wrong = merge(counter, source, target, approved('give_gesture'));
    expect(await errorOf(wrong)).toMatchObject({ code: 'APPROVAL_INVALID' });
    await merge(counter, source, target, approved('merge_cases'));
    // Whoever merged them undoes a slip within ten seconds.
    await unmerge(counter, source);
    await merge(counter, source, target, approved('merge_cases'));
    shop.clock.forward(11);
    expect(await errorOf(unmerge(counter, source))).toMatchObject({ code: 'NEEDS_MANAGER' });
    await unmerge(owner, source);
    expect(await errorOf(unmerge(owner, source))).toMatchObject({ code: 'NOT_MERGED' });
  });

  test('taken apart, both stand as they had stood', async () => {
    const source = await takeCase(counter, { customerId: anna, what: 'Lukewarm' });
    const waiting = await act(counter, source, { kind: 'wait', text: '' });
    const target = await takeCase(counter);
    await merge(owner, source, target);
    shop.clock.forward(3600);
    await unmerge(owner, source);
    expect(await now(source)).toMatchObject({
      state: 'waiting',
      mergedInto: null,
      settle: { state: waiting.settle.state },
    });
    expect(await now(target)).toMatchObject({
      customerId: null,
      absorbed: [],
      cost: 0,
      settle: { dueAt: target.settle.dueAt },
    });
    expect(await listed()).toEqual([target.id, source.id]);
    expect(await listed('lukewarm')).toEqual([source.id]);
    expect(await listed('nowak')).toEqual([source.id]);
  });

  test('gives the clock the time back that it spent merged', async () => {
    const source = await takeCase(counter);
    const target = await takeCase(counter);
    await merge(owner, source, target);
    shop.clock.forward(3600);
    await unmerge(owner, source);
    expect((await now(source)).settle.dueAt).toBe(source.settle.dueAt + 3_600_000);
  });
});

test.each(Array.from({ length: HISTORIES }, (_, seed) => seed + 1))(
  'merged and taken apart in any order, no case and no cost is lost (%i)',
  async (seed) => {
    const random = aRandom(seed);
    const cases: CaseDetail[] = [];
    let given = 0;
    for (let n = 0; n < 6; n++) {
      const one = await takeCase(owner, { customerId: random.oneOf([null, null, anna]) });
      const cost = random.between(0, 900);
      await give(owner, one, aRefund(cost));
      given += cost;
      cases.push(one);
    }
    const merged = new Set<CaseId>();
    const original = new Map(cases.map(({ id, customerId }) => [id, customerId]));
    for (let step = 0; step < STEPS; step++) {
      const source = random.oneOf(cases);
      const target = random.oneOf(cases);
      const together = random.next() < 0.6;
      const done = together ? merge(owner, source, target) : unmerge(owner, source);
      const refused = await done.then(
        () => false,
        () => true,
      );
      if (!refused && together) merged.add(source.id);
      else if (!refused) merged.delete(source.id);

      const standing = await listed();
      expect(standing.toReversed()).toEqual(cases.map(({ id }) => id).filter((id) => !merged.has(id)));
      const details = await Promise.all(standing.map((id) => now({ id })));
      expect(details.reduce((sum, { cost }) => sum + cost, 0)).toBe(given);
      expect(details.reduce((sum, { absorbed }) => sum + 1 + absorbed.length, 0)).toBe(cases.length);
    }
    for (const id of merged) await unmerge(owner, { id });
    const apart = await Promise.all(cases.map((one) => now(one)));
    expect(apart.map(({ id, customerId }) => [id, customerId])).toEqual([...original]);
  },
);
