import { beforeEach, describe, expect, test } from 'vitest';
import { channels } from '#shared/domain/complaints/case.ts';
import { businessDayFromIso } from '#shared/domain/kernel/business-day.ts';
import { asId, type CaseId, type CustomerId, type StaffId } from '#shared/domain/kernel/ids.ts';
import { aCommandId, errorOf } from '#test/builders/a-backend.ts';
import { act, aComplaint, aRefund, give, savePolicy, takeCase } from '#test/builders/a-complaint.ts';
import { anOpenShop, type OpenShop } from '#test/builders/a-shop.ts';

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

test.each(channels)('anybody at the counter takes one that came by %s', async (channel) => {
  const taken = await takeCase(counter, { channel, customerId: anna });
  expect(taken).toMatchObject({
    customerId: anna,
    customerName: 'Anna Nowak',
    what: 'The coffee was cold',
    item: 'Flat white',
    channel,
    state: 'new',
    takenBy: 'Budi',
    takenAt: shop.clock.now(),
    revision: 1,
    cost: 0,
    events: [{ number: 1, by: 'Budi', what: { kind: 'taken' } }],
    next: { clock: 'answer', health: 'fine' },
  });
  expect(await counter.client.complaints.get({ caseId: taken.id })).toEqual(taken);
  expect(await counter.client.complaints.ofCustomer({ customerId: anna })).toMatchObject([{ id: taken.id }]);
});

test('severity is guessed from the words unless somebody chose it', async () => {
  const severe = 'My daughter has a nut allergy and was in hospital';
  expect(await takeCase(counter, { what: severe, severity: null })).toMatchObject({ severity: 'serious' });
  expect(await takeCase(counter, { what: severe, severity: 'minor' })).toMatchObject({ severity: 'minor' });
});

test('the same command twice is one case', async () => {
  const order = { commandId: aCommandId(), case: aComplaint(), gesture: aRefund(900), approvalId: null };
  const first = await counter.client.complaints.take(order);
  expect(await counter.client.complaints.take(order)).toEqual(first);
  expect(await counter.client.complaints.list({ view: 'all', text: '', offset: 0, limit: 10 })).toMatchObject({
    total: 1,
  });
  expect(first.gestures).toHaveLength(1);
});

test('nothing is taken without words, or for a customer who is not there', async () => {
  expect(await errorOf(takeCase(counter, { what: ' ' }))).toMatchObject({ code: 'WHAT_MISSING' });
  const nobody = takeCase(counter, { customerId: asId<CustomerId>(99) });
  expect(await errorOf(nobody)).toMatchObject({ code: 'CUSTOMER_NOT_FOUND' });
});

describe('the workflow', () => {
  test('from taken to closed and opened again, with everything in the timeline', async () => {
    let one = await takeCase(counter);
    one = await act(counter, one, { kind: 'acknowledge' });
    one = await act(owner, one, { kind: 'assign', to: counter.staffId });
    expect(one).toMatchObject({ state: 'in_progress', ownerName: 'Budi' });
    one = await act(owner, one, { kind: 'severity', to: 'serious' });
    one = await act(counter, one, { kind: 'answer', channel: 'phone', text: 'We are sorry' });
    one = await act(counter, one, { kind: 'wait', text: 'Which day was it?' });
    expect(one).toMatchObject({ state: 'waiting', next: null, settle: { state: 'paused' } });
    one = await act(counter, one, { kind: 'resume' });
    one = await act(counter, one, { kind: 'promise', text: 'We call back', dueOn: businessDayFromIso('2026-05-08') });
    one = await act(owner, one, { kind: 'end_promise', promise: 8, kept: true });
    one = await act(counter, one, { kind: 'settle', text: 'All is well' });
    one = await act(owner, one, { kind: 'close' });
    expect(one).toMatchObject({ state: 'closed', reopened: 0, settle: { state: 'met' } });
    one = await act(owner, one, { kind: 'reopen', text: 'It happened again' });
    expect(one).toMatchObject({
      state: 'in_progress',
      reopened: 1,
      severity: 'serious',
      answer: { state: 'met' },
      settle: { state: 'running', stoppedAt: null },
      promises: [{ number: 8, text: 'We call back', state: 'kept' }],
      revision: 12,
    });
    expect(one.events.map(({ what }) => what.kind)).toEqual([
      'taken',
      'acknowledged',
      'assigned',
      'severity',
      'answered',
      'waiting',
      'resumed',
      'promised',
      'promise_ended',
      'settled',
      'closed',
      'reopened',
    ]);
    expect(one.events[2]).toMatchObject({ by: 'Marta', what: { to: 'Budi' } });
  });

  test('refuses what makes no sense now and says where the case stands', async () => {
    const one = await takeCase(counter, {}, { gesture: aRefund(900) });
    expect(one.state).toBe('settled');
    expect(await errorOf(act(counter, one, { kind: 'wait', text: '' }))).toEqual({
      code: 'NOT_NOW',
      data: { state: 'settled' },
    });
    expect(await errorOf(give(counter, one, aRefund(1)))).toMatchObject({ code: 'NOT_NOW' });
    const promise = act(owner, one, { kind: 'end_promise', promise: 1, kept: true });
    expect(await errorOf(promise)).toMatchObject({ code: 'NOT_NOW' });
  });

  test('wants words where there must be some, and somebody who works here', async () => {
    const one = await takeCase(counter);
    expect(await errorOf(act(counter, one, { kind: 'note', text: ' ' }))).toMatchObject({ code: 'WORDS_MISSING' });
    const stranger = act(owner, one, { kind: 'assign', to: asId<StaffId>(99) });
    expect(await errorOf(stranger)).toMatchObject({ code: 'STAFF_NOT_FOUND' });
    const none = act(counter, { id: asId<CaseId>(99), revision: 1 }, { kind: 'acknowledge' });
    expect(await errorOf(none)).toMatchObject({ code: 'CASE_NOT_FOUND' });
  });

  test.each([
    { kind: 'assign', to: null },
    { kind: 'severity', to: 'minor' },
    { kind: 'end_promise', promise: 1, kept: true },
    { kind: 'close' },
    { kind: 'reopen', text: 'Again' },
  ] as const)('$kind is for a manager', async (action) => {
    const one = await takeCase(counter);
    expect(await errorOf(act(counter, one, action))).toEqual({ code: 'FORBIDDEN', data: { needs: 'manager' } });
  });

  test('stays in order when the clock of the computer was set back', async () => {
    const one = await takeCase(counter);
    shop.clock.forward(-3600);
    const { events } = await act(counter, one, { kind: 'note', text: 'An hour earlier, says the computer' });
    expect(events.map(({ at }) => at)).toEqual([one.takenAt, one.takenAt]);
  });

  test('whoever decided on an older state of the case is told who was quicker', async () => {
    const one = await takeCase(counter);
    await act(owner, one, { kind: 'note', text: 'I know her' });
    expect(await errorOf(act(counter, one, { kind: 'acknowledge' }))).toEqual({
      code: 'CASE_CHANGED',
      data: { by: 'Marta' },
    });
  });
});
