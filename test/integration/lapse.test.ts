import { expect, test } from 'vitest';
import { asMoment } from '#shared/domain/kernel/clock.ts';
import { asId, type RewardId } from '#shared/domain/kernel/ids.ts';
import { lapse } from '#main/backend/features/cards/lapse.service.ts';
import { openBalance, recordPastVisit, redeemInPast, voidInPast } from '#main/backend/features/cards/past.service.ts';
import { verify } from '#main/backend/features/ledger/verify.service.ts';
import { historyOf } from '#main/backend/features/ledger/history.service.ts';
import { aProgram } from '#test/builders/a-program.ts';
import { aBackend, aCommandId } from '#test/builders/a-backend.ts';
import { anOpenShop, aShop, type TestShop } from '#test/builders/a-shop.ts';

const DAY = 86_400;

function summaryOf(shop: TestShop, customerId: number) {
  return shop.store.read.get(
    `SELECT visits, stamps, first_visit_day AS first, last_visit_day AS last, rewards_waiting AS waiting
     FROM customer_summary WHERE customer_id = :customerId`,
    { customerId },
  );
}

test('what is over ends once, by Stempel itself, and never by a clock that went backwards', () => {
  const shop = aShop();
  const { store, calendar, clock } = shop;
  const customerId = shop.aCustomer();
  const terms = aProgram({ needed: 5, cardExpiry: { kind: 'since_last_visit', days: 30 }, rewardExpiryDays: 10 });
  const programId = shop.aProgram(terms);
  const visit = { customerId, programId, stamps: 7, imported: false, staffId: shop.counter };
  store.write((db) => recordPastVisit(db, calendar, { ...visit, at: clock.now() }));
  clock.forward(10 * DAY);
  expect(lapse(store, calendar, clock.now())).toEqual({ cards: 0, rewards: 0, clockBehind: false });
  clock.forward(DAY);
  expect(lapse(store, calendar, clock.now())).toEqual({ cards: 0, rewards: 1, clockBehind: false });
  expect(lapse(store, calendar, asMoment(clock.now() - 60_000))).toMatchObject({ clockBehind: true });
  clock.forward(20 * DAY);
  expect(lapse(store, calendar, clock.now())).toEqual({ cards: 1, rewards: 0, clockBehind: false });
  expect(lapse(store, calendar, clock.now())).toEqual({ cards: 0, rewards: 0, clockBehind: false });
  expect(historyOf(store.read, customerId, null, 2).lines).toMatchObject([
    { kind: 'card_expired', staffName: null, stampsBefore: 2, voidable: false },
    { kind: 'reward_expired', staffName: null, rewardText: 'Free coffee' },
  ]);
  expect(verify(store.read).findings).toEqual([]);
});

test('an opening balance fills cards, is no visit, and says that it was imported', () => {
  const shop = aShop();
  const { store, calendar, clock } = shop;
  const customerId = shop.aCustomer();
  const programId = shop.aProgram(aProgram({ needed: 10, starterStamps: 2 }));
  const balance = { customerId, programId, at: clock.now(), stamps: 13, imported: true };
  store.write((db) => openBalance(db, calendar, balance));
  expect(summaryOf(shop, customerId)).toEqual({ visits: 0, stamps: 0, first: null, last: null, waiting: 1 });
  expect(historyOf(store.read, customerId, null, 9).lines[0]).toMatchObject({
    kind: 'opening',
    quantity: 3,
    stampsAfter: 3,
    imported: true,
    voidable: true,
  });
  expect(verify(store.read).findings).toEqual([]);
});

test('visits of the past count on their own day, and a void moves the first visit', () => {
  const shop = aShop();
  const { store, calendar, clock } = shop;
  const customerId = shop.aCustomer();
  const programId = shop.aProgram(aProgram({ needed: 10 }));
  const today = calendar.dayOf(clock.now());
  const visitAgo = (days: number, stamps: number) =>
    store.write((db) => {
      const at = asMoment(clock.now() - days * DAY * 1000);
      return recordPastVisit(db, calendar, { customerId, programId, at, stamps, imported: true });
    });
  visitAgo(10, 1);
  const oldest = visitAgo(40, 2).entries[0];
  visitAgo(10, 1);
  expect(summaryOf(shop, customerId)).toMatchObject({ visits: 2, stamps: 4, first: today - 40, last: today - 10 });
  if (oldest === undefined) throw new Error('an entry was written');
  const doing = { at: clock.now(), reason: 'wrong file', undo: false };
  expect(store.write((db) => voidInPast(db, calendar, oldest.seq, doing)).ok).toBe(true);
  expect(summaryOf(shop, customerId)).toMatchObject({ visits: 1, stamps: 2, first: today - 10, last: today - 10 });
  expect(
    store.read.all('SELECT business_day - :today AS ago, visits, first_visits AS first FROM rollup_day', { today }),
  ).toEqual([
    { ago: -40, visits: 0, first: 0 },
    { ago: -10, visits: 1, first: 1 },
  ]);
  expect(verify(store.read).findings).toEqual([]);
});

test('a reward can be redeemed in the past, but not after its last day', () => {
  const shop = aShop();
  const { store, calendar, clock } = shop;
  const customerId = shop.aCustomer();
  const programId = shop.aProgram(aProgram({ needed: 2, rewardExpiryDays: 5 }));
  const at = asMoment(clock.now() - 30 * DAY * 1000);
  store.write((db) => recordPastVisit(db, calendar, { customerId, programId, at, stamps: 4, imported: false }));
  const redeem = (reward: number, days: number) =>
    store.write((db) => {
      const when = { at: asMoment(at + days * DAY * 1000) };
      return redeemInPast(db, calendar, asId<RewardId>(reward), when);
    });
  expect(redeem(1, 5).ok).toBe(true);
  expect(redeem(2, 6)).toMatchObject({ ok: false, refusal: { code: 'REWARD_EXPIRED' } });
  expect(redeem(7, 6)).toMatchObject({ ok: false, refusal: { code: 'REWARD_NOT_FOUND' } });
  expect(verify(store.read).findings).toEqual([]);
});

test('a backend ends what is over when it opens', async () => {
  const shop = anOpenShop();
  const owner = shop.at('owner');
  const terms = aProgram({ needed: 5, cardExpiry: { kind: 'after_start', days: 2 } });
  const { id: programId } = await owner.client.programs.create({ commandId: aCommandId(), terms });
  const customerId = shop.aCustomer();
  await owner.client.cards.stamp({ commandId: aCommandId(), customerId, programId, quantity: 1 });
  await shop.backend.close();
  shop.clock.forward(3 * DAY);
  aBackend({ folder: shop.folder, clock: shop.clock });
  expect(historyOf(shop.store.read, customerId, null, 1).lines).toMatchObject([{ kind: 'card_expired' }]);
});

test('a card whose last day is over ends before the next stamp, also before anybody has looked', () => {
  const shop = aShop();
  const { store, calendar, clock } = shop;
  const customerId = shop.aCustomer();
  const programId = shop.aProgram(aProgram({ needed: 5, cardExpiry: { kind: 'after_start', days: 2 } }));
  const visit = { customerId, programId, stamps: 1, imported: false };
  store.write((db) => recordPastVisit(db, calendar, { ...visit, at: clock.now() }));
  clock.forward(3 * DAY);
  store.write((db) => recordPastVisit(db, calendar, { ...visit, at: clock.now() }));
  expect(store.read.all('SELECT state, stamps FROM card ORDER BY id')).toEqual([
    { state: 'expired', stamps: 1 },
    { state: 'open', stamps: 1 },
  ]);
  expect(verify(store.read).findings).toEqual([]);
});
