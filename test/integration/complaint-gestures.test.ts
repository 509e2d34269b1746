import { beforeEach, describe, expect, test } from 'vitest';
import type { Program } from '#shared/contract/programs.contract.ts';
import type { CaseDetail, GestureOrder } from '#shared/contract/complaints.contract.ts';
import type { CustomerId, ProgramId } from '#shared/domain/kernel/ids.ts';
import { asId } from '#shared/domain/kernel/ids.ts';
import { asMinorUnits } from '#shared/domain/kernel/money.ts';
import type { Approvable } from '#shared/contract/session.contract.ts';
import type { ProgramTerms } from '#shared/domain/programs/program-terms.ts';
import { verify } from '#main/backend/features/ledger/verify.service.ts';
import { giveApproval } from '#main/backend/features/session/approvals.ts';
import { aCommandId, errorOf, type TestWindow } from '#test/builders/a-backend.ts';
import { aRefund, give, savePolicy, takeCase } from '#test/builders/a-complaint.ts';
import { aProgram } from '#test/builders/a-program.ts';
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

async function aProgramOf(terms: Partial<ProgramTerms> = {}): Promise<Program> {
  const all = { ...aProgram({ needed: 10 }), rewardValue: asMinorUnits(1450), ...terms };
  return owner.client.programs.create({ commandId: aCommandId(), terms: all });
}

function approved(action: Approvable) {
  return giveApproval(counter.connection, action, owner.staffId, shop.clock.now()).approvalId;
}

async function takeBack(
  { client }: TestWindow,
  one: CaseDetail,
  approvalId: ReturnType<typeof approved> | null = null,
) {
  const gestureId = one.gestures.at(-1)?.id;
  if (gestureId === undefined) throw new Error('no gesture was given');
  const order = { caseId: one.id, gestureId, reason: 'A slip', approvalId };
  return client.complaints.takeBack({ commandId: aCommandId(), ...order });
}

async function cardOf(program: Program) {
  const { cards, rewards } = await counter.client.customers.get({ customerId: anna });
  const card = cards.find(({ programId }) => programId === program.id);
  return { stamps: card?.stamps, lastStampAt: card?.lastStampAt, rewards: rewards.map(({ text }) => text) };
}

function ledgerAgrees(): void {
  expect(verify(shop.store.read)).toMatchObject({ findings: [], count: 0 });
}

test('settled on the spot: gesture, cost and both clocks in one go', async () => {
  const gesture: GestureOrder = { kind: 'replacement', text: 'A fresh flat white', cost: asMinorUnits(400) };
  const one = await takeCase(counter, { customerId: anna }, { gesture });
  expect(one).toMatchObject({
    state: 'settled',
    cost: 400,
    next: null,
    answer: { state: 'met' },
    settle: { state: 'met' },
    gestures: [{ kind: 'replacement', text: 'A fresh flat white', by: 'Budi', approvedBy: null, takenBack: false }],
  });
  expect(one.gestures[0]?.undoUntil).toBe(shop.clock.now() + 10_000);
  expect(one.events.map(({ what }) => what.kind)).toEqual(['taken', 'gesture', 'settled']);
});

describe('what a counter may give without a manager', () => {
  test('is limited for a case, and the refusal says what is left', async () => {
    const one = await takeCase(counter);
    await give(counter, one, aRefund(1500));
    expect(await errorOf(give(counter, one, aRefund(501)))).toEqual({
      code: 'ABOVE_LIMIT',
      data: { cost: 501, leftForCase: 500, leftToday: 3500 },
    });
    expect(await give(counter, one, aRefund(500))).toMatchObject({ cost: 2000 });
  });

  test('is limited for a business day, over all cases, and starts anew on the next', async () => {
    for (const cost of [2000, 2000, 500]) await takeCase(counter, {}, { gesture: aRefund(cost) });
    const above = takeCase(counter, {}, { gesture: aRefund(600) });
    expect(await errorOf(above)).toMatchObject({ code: 'ABOVE_LIMIT', data: { leftForCase: 2000, leftToday: 500 } });
    const { total } = await counter.client.complaints.list({ view: 'all', text: '', offset: 0, limit: 10 });
    expect(total).toBe(3);
    shop.clock.forward(86_400);
    expect(await takeCase(counter, {}, { gesture: aRefund(600) })).toMatchObject({ cost: 600 });
  });

  test('counts what stands: what was taken back can be given again', async () => {
    const one = await takeCase(counter);
    const given = await give(counter, one, aRefund(2000));
    await takeBack(counter, given);
    expect(await give(counter, one, aRefund(2000))).toMatchObject({ cost: 2000 });
  });

  test('goes as far as a manager approves, once, and she is named', async () => {
    const one = await takeCase(counter);
    const approvalId = approved('give_gesture');
    const given = await give(counter, one, aRefund(9000), { approvalId });
    expect(given.gestures).toMatchObject([{ cost: 9000, by: 'Budi', approvedBy: 'Marta' }]);
    expect(await errorOf(give(counter, one, aRefund(9000), { approvalId }))).toMatchObject({
      code: 'APPROVAL_INVALID',
    });
    const another = give(counter, one, aRefund(9000), { approvalId: approved('void_entry') });
    expect(await errorOf(another)).toMatchObject({ code: 'APPROVAL_INVALID' });
  });

  test('does not bind a manager', async () => {
    expect(await takeCase(owner, {}, { gesture: aRefund(99_000) })).toMatchObject({ state: 'settled', cost: 99_000 });
  });
});

describe('bonus stamps', () => {
  test('are on her card at their share of the reward, and are no visit', async () => {
    const program = await aProgramOf({ cooldownMinutes: 60 });
    const one = await takeCase(counter, { customerId: anna });
    const given = await give(counter, one, { kind: 'stamps', programId: program.id, quantity: 3 });
    expect(given).toMatchObject({ cost: 435, state: 'acknowledged', gestures: [{ quantity: 3, text: 'Coffee card' }] });
    expect(await cardOf(program)).toEqual({ stamps: 3, lastStampAt: null, rewards: [] });
    expect(shop.store.read.get('SELECT count(*) AS n FROM visit')).toEqual({ n: 0 });
    const stamp = { commandId: aCommandId(), customerId: anna, programId: program.id, quantity: 1, again: false };
    expect(await counter.client.cards.stamp(stamp)).toMatchObject({ card: { stamps: 4, stampsToday: 1 } });
    expect(await counter.client.activity.recent({ limit: 8 })).toMatchObject([
      { kind: 'stamp' },
      { kind: 'bonus', quantity: 3, customerName: 'Anna Nowak', undoUntil: null },
    ]);
    ledgerAgrees();
  });

  test('fill a card and bring its reward, which the till shows; taken back, all of it is gone', async () => {
    const program = await aProgramOf({ stampsNeeded: 2, rewardValue: asMinorUnits(600) });
    const one = await takeCase(counter, { customerId: anna });
    const given = await give(counter, one, { kind: 'stamps', programId: program.id, quantity: 3 }, { settle: true });
    expect(given.state).toBe('settled');
    expect(await cardOf(program)).toMatchObject({ stamps: 1, rewards: ['Free coffee'] });
    const { lines } = await counter.client.customers.history({ customerId: anna, before: null, limit: 20 });
    expect(lines.map(({ kind, voidable }) => [kind, voidable])).toContainEqual(['adjustment', false]);
    const back = await takeBack(counter, given);
    expect(back).toMatchObject({ cost: 0, state: 'acknowledged', gestures: [{ takenBack: true, undoUntil: null }] });
    expect(await cardOf(program)).toMatchObject({ stamps: 0, rewards: [] });
    ledgerAgrees();
  });

  test('stay given once the reward they brought was used', async () => {
    const program = await aProgramOf({ stampsNeeded: 2 });
    const one = await takeCase(counter, { customerId: anna });
    await give(counter, one, { kind: 'stamps', programId: program.id, quantity: 2 });
    const { rewards } = await counter.client.customers.get({ customerId: anna });
    for (const { id } of rewards) await counter.client.cards.redeem({ commandId: aCommandId(), rewardId: id });
    const now = await counter.client.complaints.get({ caseId: one.id });
    expect(now.gestures).toMatchObject([{ takenBack: false, undoUntil: null }]);
    expect(await errorOf(takeBack(counter, now))).toMatchObject({ code: 'CANNOT_VOID' });
    ledgerAgrees();
  });
});

describe('a goodwill reward', () => {
  test('waits at the till like any other and is redeemed there', async () => {
    const program = await aProgramOf({ rewardExpiryDays: 30 });
    const one = await takeCase(counter, { customerId: anna }, { gesture: { kind: 'reward', programId: program.id } });
    expect(one).toMatchObject({ cost: 1450, gestures: [{ kind: 'reward', text: 'Free coffee' }] });
    const { rewards } = await counter.client.customers.get({ customerId: anna });
    expect(rewards).toMatchObject([{ text: 'Free coffee', programId: program.id }]);
    expect(rewards[0]?.expiresOn).not.toBeNull();
    const { lapses } = await owner.client.programs.lapses({ withinDays: 60 });
    expect(lapses).toMatchObject([{ what: 'reward', cardId: null, customerName: 'Anna Nowak' }]);
    const { lines } = await counter.client.customers.history({ customerId: anna, before: null, limit: 20 });
    expect(lines).toMatchObject([{ kind: 'reward_issued', goodwill: true, staffName: 'Budi', voidable: false }]);
    expect(await counter.client.activity.recent({ limit: 8 })).toMatchObject([
      { kind: 'goodwill', rewardText: 'Free coffee', undoUntil: null },
    ]);
    const [reward] = rewards;
    if (reward === undefined) throw new Error('a reward waits');
    await counter.client.cards.redeem({ commandId: aCommandId(), rewardId: reward.id });
    expect(await cardOf(program)).toMatchObject({ rewards: [] });
    expect(await errorOf(takeBack(counter, one))).toMatchObject({ code: 'CANNOT_VOID' });
    ledgerAgrees();
  });

  test('is withdrawn when it is taken back, once, and the till does not take it back by itself', async () => {
    const program = await aProgramOf();
    const one = await takeCase(counter, { customerId: anna }, { gesture: { kind: 'reward', programId: program.id } });
    const { lines } = await counter.client.customers.history({ customerId: anna, before: null, limit: 20 });
    const [entry] = lines;
    if (entry === undefined) throw new Error('an entry was written');
    const alone = owner.client.cards.void({ commandId: aCommandId(), entry: entry.seq, reason: '' });
    expect(await errorOf(alone)).toMatchObject({ code: 'CANNOT_VOID' });
    const undo = counter.client.cards.undo({ commandId: aCommandId(), of: entry.commandId });
    expect(await errorOf(undo)).toMatchObject({ code: 'NOTHING_TO_UNDO' });
    expect(await takeBack(counter, one)).toMatchObject({
      cost: 0,
      state: 'acknowledged',
      settle: { state: 'running' },
    });
    expect(await cardOf(program)).toMatchObject({ rewards: [] });
    expect(await errorOf(takeBack(counter, one))).toMatchObject({ code: 'ALREADY_VOIDED' });
    ledgerAgrees();
  });
});

test('later than ten seconds, taking back wants a manager or her approval', async () => {
  const one = await takeCase(counter, {}, { gesture: aRefund(900) });
  shop.clock.forward(11);
  expect(await errorOf(takeBack(counter, one))).toMatchObject({ code: 'NEEDS_MANAGER' });
  const back = await takeBack(counter, one, approved('void_entry'));
  expect(back.events.at(-1)).toMatchObject({ what: { kind: 'gesture_taken_back', reason: 'A slip' } });
});

test('what was taken back cannot be taken back again', async () => {
  const one = await takeCase(counter, {}, { gesture: aRefund(900) });
  await takeBack(counter, one);
  expect(await errorOf(takeBack(counter, one))).toMatchObject({ code: 'ALREADY_VOIDED' });
});

test('a program that is no longer offered gives nothing', async () => {
  const program = await aProgramOf();
  const hers = await takeCase(counter, { customerId: anna });
  await owner.client.programs.setState({ commandId: aCommandId(), programId: program.id, state: 'archived' });
  const gesture: GestureOrder = { kind: 'reward', programId: program.id };
  expect(await errorOf(give(counter, hers, gesture))).toMatchObject({ code: 'PROGRAM_NOT_FOUND' });
});

test('stamps and rewards want a customer and a program that is offered', async () => {
  const program = await aProgramOf();
  const nobody = await takeCase(counter);
  const gesture: GestureOrder = { kind: 'reward', programId: program.id };
  expect(await errorOf(give(counter, nobody, gesture))).toMatchObject({ code: 'CUSTOMER_NEEDED' });
  const hers = await takeCase(counter, { customerId: anna });
  const unknown = give(counter, hers, { kind: 'reward', programId: asId<ProgramId>(99) });
  expect(await errorOf(unknown)).toMatchObject({ code: 'PROGRAM_NOT_FOUND' });
  shop.clock.forward(60);
  await give(counter, hers, gesture);
  shop.clock.forward(-600);
  expect(await errorOf(give(counter, hers, gesture))).toMatchObject({ code: 'CLOCK_BACKWARDS' });
});
