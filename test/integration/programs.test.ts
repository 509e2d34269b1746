import { beforeEach, describe, expect, test } from 'vitest';
import type { Program } from '#shared/contract/programs.contract.ts';
import { asId } from '#shared/domain/kernel/ids.ts';
import type { ProgramTerms } from '#shared/domain/programs/program-terms.ts';
import { aCommandId, errorOf } from '#test/builders/a-backend.ts';
import { aDay } from '#test/builders/a-card.ts';
import { aProgram } from '#test/builders/a-program.ts';
import { anOpenShop, type OpenShop } from '#test/builders/a-shop.ts';

const DAY = 86_400;
let shop: OpenShop;
let owner: ReturnType<OpenShop['at']>;

beforeEach(() => {
  shop = anOpenShop();
  owner = shop.at('owner');
});

function create(terms: ProgramTerms): Promise<Program> {
  return owner.client.programs.create({ commandId: aCommandId(), terms });
}

test('several programs stand side by side, each with its present terms', async () => {
  await create(aProgram({ name: 'Coffee' }));
  const bread = await create(aProgram({ name: 'Bread', icon: 'bread', needed: 6 }));
  expect(await owner.client.programs.list({})).toMatchObject([
    { version: 1, state: 'active', terms: { name: 'Coffee', stampsNeeded: 10 } },
    { terms: { name: 'Bread', icon: 'bread', stampsNeeded: 6 }, openCards: 0, rewardsWaiting: 0 },
  ]);
  await owner.client.programs.setState({ commandId: aCommandId(), programId: bread.id, state: 'archived' });
  expect(await owner.client.programs.list({})).toHaveLength(1);
  expect(await owner.client.programs.list({ archived: true })).toHaveLength(2);
});

test('a name is taken by a program that is offered, whatever its case, and free again once that is archived', async () => {
  const { id: programId } = await create(aProgram({ name: 'Coffee' }));
  expect(await errorOf(create(aProgram({ name: 'COFFEE' })))).toMatchObject({ code: 'NAME_TAKEN' });
  await owner.client.programs.setState({ commandId: aCommandId(), programId, state: 'archived' });
  await create(aProgram({ name: 'Coffee' }));
  const back = owner.client.programs.setState({ commandId: aCommandId(), programId, state: 'active' });
  expect(await errorOf(back)).toMatchObject({ code: 'NAME_TAKEN' });
});

test.each<[string, Partial<ProgramTerms>]>([
  ['name', { name: '  ' }],
  ['rewardText', { rewardText: '' }],
  ['starterStamps', { stampsNeeded: 3, starterStamps: 3 }],
  ['activeUntil', { activeFrom: aDay(20_000), activeUntil: aDay(19_999) }],
])('terms that cannot work are refused by their field: %s', async (field, terms) => {
  expect(await errorOf(create(aProgram(terms)))).toEqual({ code: 'TERMS_IMPOSSIBLE', data: { field } });
});

test('every version is kept with who made it and how many cards are on it', async () => {
  const program = await create(aProgram({ needed: 10 }));
  const order = { customerId: shop.aCustomer(), programId: program.id, quantity: 1 };
  await owner.client.cards.stamp({ commandId: aCommandId(), ...order });
  shop.clock.forward(DAY);
  await owner.client.programs.change({
    commandId: aCommandId(),
    programId: program.id,
    terms: aProgram({ needed: 8 }),
  });
  expect(await owner.client.programs.versions({ programId: program.id })).toMatchObject([
    { version: 2, terms: { stampsNeeded: 8 }, staffName: 'Marta', openCards: 0, at: shop.clock.now() },
    { version: 1, terms: { stampsNeeded: 10 }, staffName: 'Marta', openCards: 1 },
  ]);
  const unknown = owner.client.programs.versions({ programId: asId<Program['id']>(99) });
  expect(await errorOf(unknown)).toMatchObject({ code: 'PROGRAM_NOT_FOUND' });
});

describe('lapses', () => {
  test('are listed before they happen, the soonest first, and gone once they did', async () => {
    const cardExpiry = { kind: 'after_start', days: 20 } as const;
    const { id: programId } = await create(aProgram({ needed: 5, cardExpiry, rewardExpiryDays: 7 }));
    const [anna, jan] = [shop.aCustomer('Anna'), shop.aCustomer('Jan')];
    await owner.client.cards.stamp({ commandId: aCommandId(), customerId: anna, programId, quantity: 7 });
    await owner.client.cards.stamp({ commandId: aCommandId(), customerId: jan, programId, quantity: 1 });
    expect(await owner.client.programs.lapses({ withinDays: 10 })).toMatchObject({
      total: 1,
      lapses: [{ what: 'reward', customerName: 'Anna', stamps: 0 }],
    });
    expect(await owner.client.programs.lapses({ withinDays: 30, limit: 2 })).toMatchObject({
      total: 3,
      lapses: [{ what: 'reward' }, { what: 'card', customerName: 'Anna', stamps: 2 }],
    });
  });
});
