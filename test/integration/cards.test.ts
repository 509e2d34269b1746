import { beforeEach, describe, expect, test } from 'vitest';
import type { Program } from '#shared/contract/programs.contract.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import { asId } from '#shared/domain/kernel/ids.ts';
import { giveApproval } from '#main/backend/features/session/approvals.ts';
import { historyOf } from '#main/backend/features/ledger/history.service.ts';
import type { ProgramTerms } from '#shared/domain/programs/program-terms.ts';
import { aCommandId, errorOf } from '#test/builders/a-backend.ts';
import { aProgram } from '#test/builders/a-program.ts';
import { anOpenShop, type OpenShop } from '#test/builders/a-shop.ts';

let shop: OpenShop;
let owner: ReturnType<OpenShop['at']>;
let counter: ReturnType<OpenShop['at']>;
let anna: CustomerId;

beforeEach(() => {
  shop = anOpenShop();
  owner = shop.at('owner');
  counter = shop.at('counter');
  anna = shop.aCustomer('Anna Nowak');
});

async function aProgramOf(terms: ProgramTerms): Promise<Program> {
  return owner.client.programs.create({ commandId: aCommandId(), terms });
}

function stampOrder(program: Program, quantity: number, more: object = {}) {
  return { commandId: aCommandId(), customerId: anna, programId: program.id, quantity, again: true, ...more };
}

test('12 stamps on a card of 10: one reward, and 2 on the next card', async () => {
  const program = await aProgramOf(aProgram({ needed: 10 }));
  const receipt = await counter.client.cards.stamp(stampOrder(program, 12));
  expect(receipt).toMatchObject({
    kind: 'stamp',
    customerName: 'Anna Nowak',
    quantity: 12,
    cardsCompleted: 1,
    rewardText: 'Free coffee',
    card: { stamps: 2, completedCards: 1, stampsToday: 12 },
    rewards: [{ text: 'Free coffee' }],
    undoUntil: shop.clock.now() + 10_000,
  });
});

test('the same command twice stamps once and gives the same receipt', async () => {
  const program = await aProgramOf(aProgram());
  const order = stampOrder(program, 1);
  const first = await counter.client.cards.stamp(order);
  shop.clock.forward(5);
  expect(await counter.client.cards.stamp(order)).toEqual(first);
  expect(await counter.client.activity.recent({ limit: 8 })).toHaveLength(1);
});

test('undo brings everything back and shows in the feed', async () => {
  const program = await aProgramOf(aProgram({ needed: 3 }));
  await counter.client.cards.stamp(stampOrder(program, 2));
  shop.clock.forward(3600);
  const order = stampOrder(program, 2);
  await counter.client.cards.stamp(order);
  shop.clock.forward(9);
  const undone = await counter.client.cards.undo({ commandId: aCommandId(), of: order.commandId });
  expect(undone).toMatchObject({ kind: 'undo', quantity: -2, card: { stamps: 2, stampsToday: 2 }, rewards: [] });
  expect(await counter.client.activity.recent({ limit: 8 })).toMatchObject([
    { kind: 'void', quantity: -2, rewardText: null, undoUntil: null },
    { kind: 'stamp', quantity: 2, voided: true, undoUntil: null, commandId: order.commandId },
    { kind: 'stamp', quantity: 2, voided: false, stamps: 2, needed: 3 },
  ]);
  const again = counter.client.cards.undo({ commandId: aCommandId(), of: order.commandId });
  expect(await errorOf(again)).toMatchObject({ code: 'ALREADY_VOIDED' });
});

describe('after ten seconds', () => {
  let program: Program;
  let order: ReturnType<typeof stampOrder>;

  beforeEach(async () => {
    program = await aProgramOf(aProgram({ needed: 10 }));
    order = stampOrder(program, 12);
    await counter.client.cards.stamp(order);
    shop.clock.forward(11);
  });

  async function entryToVoid() {
    const { data } = await errorOf(counter.client.cards.undo({ commandId: aCommandId(), of: order.commandId }));
    return (data as { entry: Parameters<typeof counter.client.cards.void>[0]['entry'] }).entry;
  }

  test('undo is over and names the entry; a void wants a manager or her approval, and the approval is used up', async () => {
    const entry = await entryToVoid();
    const reason = 'Wrong customer';
    const alone = counter.client.cards.void({ commandId: aCommandId(), entry, reason });
    expect(await errorOf(alone)).toMatchObject({ code: 'NEEDS_MANAGER' });
    const { approvalId } = giveApproval(counter.connection, 'void_entry', owner.staffId, shop.clock.now());
    const voided = await counter.client.cards.void({ commandId: aCommandId(), entry, reason, approvalId });
    expect(voided).toMatchObject({ kind: 'void', quantity: -12, card: { cardId: null, stamps: 0 }, rewards: [] });
    const twice = counter.client.cards.void({ commandId: aCommandId(), entry, reason, approvalId });
    expect(await errorOf(twice)).toMatchObject({ code: 'APPROVAL_INVALID' });
    expect(await errorOf(owner.client.cards.void({ commandId: aCommandId(), entry, reason }))).toMatchObject({
      code: 'ALREADY_VOIDED',
    });
  });

  test('voided behind a used reward it is a debt, which the next stamps pay', async () => {
    const entry = await entryToVoid();
    const [reward] = (await counter.client.cards.stamp(stampOrder(program, 1))).rewards;
    if (reward === undefined) throw new Error('a reward waits');
    await counter.client.cards.redeem({ commandId: aCommandId(), rewardId: reward.id });
    const voided = await owner.client.cards.void({ commandId: aCommandId(), entry, reason: 'Wrong customer' });
    expect(voided.card).toMatchObject({ stamps: 0, debt: 9 });
    const paid = await counter.client.cards.stamp(stampOrder(program, 10));
    expect(paid).toMatchObject({ debtPaid: 9, card: { stamps: 1, debt: 0 } });
  });

  test('a voided redemption gives the reward back', async () => {
    const rewardId = (await counter.client.cards.stamp(stampOrder(program, 1))).rewards[0]?.id;
    if (rewardId === undefined) throw new Error('a reward waits');
    const redeem = { commandId: aCommandId(), rewardId };
    const at = shop.clock.now();
    expect(await counter.client.cards.redeem(redeem)).toMatchObject({ kind: 'redeem', quantity: 0, rewards: [] });
    const twice = counter.client.cards.redeem({ commandId: aCommandId(), rewardId });
    expect(await errorOf(twice)).toMatchObject({ code: 'REWARD_USED', data: { at } });
    const undone = await counter.client.cards.undo({ commandId: aCommandId(), of: redeem.commandId });
    expect(undone).toMatchObject({ rewardText: 'Free coffee', rewards: [{ id: rewardId }] });
  });
});

test('a refusal says when it works; a manager passes over it and the history keeps who and why', async () => {
  const program = await aProgramOf(aProgram({ cooldownMinutes: 30 }));
  await counter.client.cards.stamp(stampOrder(program, 1));
  const nextAt = shop.clock.now() + 30 * 60_000;
  shop.clock.forward(60);
  const tooSoon = counter.client.cards.stamp(stampOrder(program, 1));
  expect(await errorOf(tooSoon)).toMatchObject({ code: 'TOO_SOON', data: { nextAt } });
  const override = { approvalId: null, reason: 'Came back for a friend' };
  const alone = counter.client.cards.stamp(stampOrder(program, 1, { override }));
  expect(await errorOf(alone)).toMatchObject({ code: 'NEEDS_MANAGER' });
  const { approvalId } = giveApproval(counter.connection, 'override_refusal', owner.staffId, shop.clock.now());
  await counter.client.cards.stamp(stampOrder(program, 1, { override: { ...override, approvalId } }));
  expect(historyOf(shop.store.read, anna, null, 10).lines[0]).toMatchObject({
    overridden: 'TOO_SOON',
    staffName: 'Budi',
    approvedBy: 'Marta',
    reason: override.reason,
  });
});

test('the same card within ten seconds asks whether it was meant', async () => {
  const program = await aProgramOf(aProgram());
  await counter.client.cards.stamp(stampOrder(program, 1));
  const lastAt = shop.clock.now();
  shop.clock.forward(4);
  const second = counter.client.cards.stamp(stampOrder(program, 1, { again: false }));
  expect(await errorOf(second)).toMatchObject({ code: 'AGAIN', data: { lastAt } });
});

test('a changed program leaves the card in progress on its terms', async () => {
  const program = await aProgramOf(aProgram({ needed: 10 }));
  await counter.client.cards.stamp(stampOrder(program, 9));
  const terms = aProgram({ needed: 5, rewardText: 'Free cake' });
  const changed = await owner.client.programs.change({ commandId: aCommandId(), programId: program.id, terms });
  expect(changed).toMatchObject({ version: 2, openCards: 1, openCardsOnOlderTerms: 1 });
  const receipt = await counter.client.cards.stamp(stampOrder(program, 2));
  expect(receipt).toMatchObject({
    rewards: [{ text: 'Free coffee' }],
    card: { stamps: 1, onOlderTerms: false, terms: { stampsNeeded: 5 } },
  });
});

test('nobody, nothing and somebody archived cannot be stamped', async () => {
  const program = await aProgramOf(aProgram());
  const nobody = counter.client.cards.stamp({ ...stampOrder(program, 1), customerId: asId<CustomerId>(999) });
  expect(await errorOf(nobody)).toMatchObject({ code: 'CUSTOMER_NOT_FOUND' });
  const nothing = counter.client.cards.stamp({ ...stampOrder(program, 1), programId: asId<Program['id']>(99) });
  expect(await errorOf(nothing)).toMatchObject({ code: 'PROGRAM_NOT_FOUND' });
  const undo = counter.client.cards.undo({ commandId: aCommandId(), of: aCommandId() });
  expect(await errorOf(undo)).toMatchObject({ code: 'NOTHING_TO_UNDO' });
});
