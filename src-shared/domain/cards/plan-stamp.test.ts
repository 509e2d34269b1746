import { expect, test } from 'vitest';
import { aDay } from '#test/builders/a-card.ts';
import { aProgram } from '#test/builders/a-program.ts';
import { aTill, done } from '#test/builders/a-till.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

test('12 stamps on a card of 10 are one reward and 2 on the next card', () => {
  const till = aTill(aProgram({ needed: 10 }));
  done(till.stamp(12));
  expect(till.open?.stamps).toBe(2);
  expect(till.waiting).toHaveLength(1);
  expect(till.ledger.map((entry) => [entry.kind, entry.cardId, entry.quantity])).toEqual([
    ['stamp', 1, 10],
    ['card_completed', 1, 0],
    ['reward_issued', 1, 0],
    ['stamp', 2, 2],
  ]);
});

test('the stamp that fills the card completes it at once, and no empty card is started', () => {
  const till = aTill(aProgram({ needed: 3 }));
  done(till.stamp(3));
  expect(till.open).toBeUndefined();
  expect(till.position.cards[0]).toMatchObject({ state: 'completed', stamps: 3 });
});

test('a changed program leaves a card in progress on its terms; the next card is on the new ones', () => {
  const till = aTill(aProgram({ needed: 10, rewardText: 'Free coffee' }));
  done(till.stamp(9));
  till.change(aProgram({ needed: 5, rewardText: 'Free cake' }));
  done(till.stamp(2));
  expect(till.waiting[0]).toMatchObject({ programVersionId: 1 });
  expect(till.open).toMatchObject({ programVersionId: 2, stamps: 1 });
});

test('starter stamps are an entry of their own, once, on the very first card', () => {
  const till = aTill(aProgram({ needed: 5, starterStamps: 2 }));
  done(till.stamp(4));
  expect(till.ledger.map((entry) => [entry.kind, entry.quantity])).toEqual([
    ['starter', 2],
    ['stamp', 3],
    ['card_completed', 0],
    ['reward_issued', 0],
    ['stamp', 1],
  ]);
  expect(till.open?.stamps).toBe(1);
});

test('an undone first stamp takes its starter stamps along, and the next first stamp gets them again', () => {
  const till = aTill(aProgram({ needed: 5, starterStamps: 2 }));
  done(till.void(done(till.stamp(1))));
  expect(till.open).toBeUndefined();
  done(till.stamp(1));
  expect(till.open?.stamps).toBe(3);
});

test('too soon says when it would work, on the terms of the card', () => {
  const till = aTill(aProgram({ cooldownMinutes: 30 }));
  done(till.stamp(1));
  till.change(aProgram({ cooldownMinutes: 0 }));
  const nextAt = till.now + 30 * MINUTE;
  till.later(29 * MINUTE);
  expect(till.stamp(1)).toEqual({ ok: false, refusal: { code: 'TOO_SOON', data: { nextAt } } });
  till.later(MINUTE);
  expect(till.stamp(1).ok).toBe(true);
});

test('an undone stamp does not count for the cool-down', () => {
  const till = aTill(aProgram({ cooldownMinutes: 30 }));
  done(till.void(done(till.stamp(1))));
  expect(till.stamp(1).ok).toBe(true);
});

test('the day cap counts what still stands today and says what is left', () => {
  const till = aTill(aProgram({ dailyCap: 3 }));
  const first = done(till.stamp(2));
  expect(till.stamp(2)).toMatchObject({ ok: false, refusal: { code: 'DAY_CAP', data: { cap: 3, left: 1 } } });
  done(till.void(first));
  expect(till.stamp(3).ok).toBe(true);
  till.later(DAY);
  expect(till.stamp(3).ok).toBe(true);
});

test.each([
  ['PROGRAM_PAUSED', aProgram(), 'paused'],
  ['PROGRAM_PAUSED', aProgram(), 'archived'],
  ['PROGRAM_NOT_YET', aProgram({ activeFrom: aDay(101) }), 'active'],
  ['PROGRAM_ENDED', aProgram({ activeUntil: aDay(99) }), 'active'],
] as const)('%s by the present version; an override is recorded', (code, terms, state) => {
  const till = aTill(terms);
  till.state = state;
  expect(till.stamp(1)).toMatchObject({ ok: false, refusal: { code } });
  done(till.stamp(1, { override: true }));
  expect(till.ledger[0]?.detail.overridden).toBe(code);
});

test('an override that passes over nothing records nothing', () => {
  const till = aTill(aProgram());
  done(till.stamp(1, { override: true }));
  expect(till.ledger[0]?.detail.overridden).toBeUndefined();
});

test('a clock that went backwards is refused where time decides', () => {
  const till = aTill(aProgram({ dailyCap: 5 }));
  done(till.stamp(1));
  const lastAt = till.now;
  till.later(-DAY);
  expect(till.stamp(1)).toEqual({ ok: false, refusal: { code: 'CLOCK_BACKWARDS', data: { lastAt } } });
  done(till.stamp(1, { override: true }));
  expect(till.ledger.at(-1)?.detail.overridden).toBe('CLOCK_BACKWARDS');
});

test('a clock that went backwards does not matter where nothing hangs on time', () => {
  const till = aTill(aProgram());
  done(till.stamp(1));
  till.later(-DAY);
  expect(till.stamp(1).ok).toBe(true);
});

test('the same card within ten seconds has to be meant', () => {
  const till = aTill(aProgram());
  done(till.stamp(1));
  const lastAt = till.now;
  till.later(9000);
  expect(till.stamp(1, { again: false })).toEqual({ ok: false, refusal: { code: 'AGAIN', data: { lastAt } } });
  expect(till.stamp(1, { again: true }).ok).toBe(true);
  till.later(10_000);
  expect(till.stamp(1, { again: false }).ok).toBe(true);
});

test('a card that lapses since the last visit is good for longer with every stamp', () => {
  const till = aTill(aProgram({ cardExpiry: { kind: 'since_last_visit', days: 30 } }));
  done(till.stamp(1));
  expect(till.open?.expiresOn).toBe(130);
  till.later(20 * DAY);
  done(till.stamp(1));
  expect(till.open?.expiresOn).toBe(150);
  till.later(31 * DAY);
  done(till.stamp(1));
  expect(till.position.cards.map((card) => [card.state, card.stamps])).toEqual([
    ['expired', 2],
    ['open', 1],
  ]);
});

test('a card that lapses after its start keeps its last day', () => {
  const till = aTill(aProgram({ cardExpiry: { kind: 'after_start', days: 30 } }));
  done(till.stamp(1));
  till.later(20 * DAY);
  done(till.stamp(1));
  expect(till.open?.expiresOn).toBe(130);
});

test('an opening balance overflows like stamps do and is no stamp', () => {
  const till = aTill(aProgram({ needed: 10, cooldownMinutes: 30, starterStamps: 3 }));
  done(till.opening(12));
  expect(till.open).toMatchObject({ stamps: 2, lastStampAt: null });
  expect(till.stamp(1).ok).toBe(true);
});
