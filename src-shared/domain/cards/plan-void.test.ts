import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RewardId } from '#shared/domain/kernel/ids.ts';
import type { CardState, Position } from '#shared/domain/ledger/position.ts';
import type { Expiry } from '#shared/domain/programs/program-terms.ts';
import { aProgram } from '#test/builders/a-program.ts';
import { aTill, done, type Till } from '#test/builders/a-till.ts';

const DAY = 86_400_000;
const firstReward = 1 as RewardId;

describe('stamps are taken back from the newest position backward', () => {
  test('from the open card', () => {
    const till = aTill(aProgram({ needed: 10 }));
    const first = done(till.stamp(2));
    done(till.stamp(3));
    done(till.void(first));
    expect(till.open?.stamps).toBe(3);
  });

  test('behind a card that completed, its waiting reward is withdrawn and the card reopens', () => {
    const till = aTill(aProgram({ needed: 10 }));
    const first = done(till.stamp(4));
    done(till.stamp(8));
    done(till.void(first));
    expect(till.position.cards.map((card) => [card.state, card.stamps])).toEqual([
      ['open', 8],
      ['withdrawn', 0],
    ]);
    expect(till.position.rewards[0]?.state).toBe('withdrawn');
    expect(till.ledger.slice(-4).map((entry) => [entry.reverses, entry.cardId, entry.quantity])).toEqual([
      [1, 2, -2],
      [4, 1, 0],
      [3, 1, 0],
      [1, 1, -2],
    ]);
  });

  test('behind a used reward it is a debt that the next stamps pay', () => {
    const till = aTill(aProgram({ needed: 10 }));
    const first = done(till.stamp(4));
    done(till.stamp(8));
    done(till.redeem(firstReward));
    done(till.void(first));
    expect(till.open).toMatchObject({ stamps: 0, debt: 2 });
    done(till.stamp(3));
    expect(till.open).toMatchObject({ stamps: 1, debt: 0 });
  });

  test('a card is started for the debt when none is open', () => {
    const till = aTill(aProgram({ needed: 3 }));
    const first = done(till.stamp(3));
    done(till.redeem(firstReward));
    done(till.void(first));
    expect(till.open).toMatchObject({ id: 2, stamps: 0, debt: 3, expiresOn: null });
  });

  test('over several cards when the quantity is larger', () => {
    const till = aTill(aProgram({ needed: 3 }));
    done(till.stamp(1));
    const many = done(till.stamp(10));
    till.later(60_000);
    done(till.stamp(1));
    done(till.void(many));
    expect(till.open).toMatchObject({ id: 1, stamps: 2 });
    expect(till.waiting).toHaveLength(0);
  });

  test('a reward that expired unused is withdrawn too', () => {
    const till = aTill(aProgram({ needed: 3, rewardExpiryDays: 5 }));
    const first = done(till.stamp(2));
    done(till.stamp(1));
    till.later(6 * DAY).lapse();
    expect(till.position.rewards[0]?.state).toBe('expired');
    done(till.void(first));
    expect(till.open).toMatchObject({ stamps: 1 });
    expect(till.position.rewards[0]?.state).toBe('withdrawn');
  });

  test('a lapsed card gives what it had; the card after it keeps its stamps', () => {
    const till = aTill(aProgram({ needed: 10, cardExpiry: { kind: 'after_start', days: 5 } }));
    const first = done(till.stamp(3));
    till.later(6 * DAY);
    done(till.stamp(2));
    done(till.void(first));
    expect(till.position.cards.map((card) => [card.state, card.stamps])).toEqual([
      ['expired', 0],
      ['open', 2],
    ]);
  });
});

test('a voided redemption gives the reward back', () => {
  const till = aTill(aProgram({ needed: 2, rewardExpiryDays: 5 }));
  done(till.stamp(2));
  const used = done(till.redeem(firstReward));
  expect(till.redeem(firstReward)).toEqual({ ok: false, refusal: { code: 'REWARD_USED', data: { at: till.now } } });
  till.later(9 * DAY);
  done(till.void(used));
  expect(till.waiting).toHaveLength(1);
  expect(till.redeem(firstReward)).toMatchObject({ ok: false, refusal: { code: 'REWARD_EXPIRED' } });
  till.lapse();
  expect(till.position.rewards[0]?.state).toBe('expired');
});

test('nothing is voided twice, and a void or a lapse not at all', () => {
  const till = aTill(aProgram({ needed: 5, cardExpiry: { kind: 'after_start', days: 1 } }));
  const stamp = done(till.stamp(1));
  const undo = done(till.void(stamp));
  expect(till.void(stamp)).toEqual({ ok: false, refusal: { code: 'ALREADY_VOIDED' } });
  expect(till.void(undo)).toEqual({ ok: false, refusal: { code: 'CANNOT_VOID' } });
  const lapsing = done(till.stamp(1)) + 1;
  till.later(3 * DAY).lapse();
  expect(till.void(lapsing)).toEqual({ ok: false, refusal: { code: 'CANNOT_VOID' } });
});

const expiry = fc.oneof(
  fc.constant<Expiry>({ kind: 'none' }),
  fc.record({ kind: fc.constant('after_start' as const), days: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ kind: fc.constant('since_last_visit' as const), days: fc.integer({ min: 1, max: 9 }) }),
);
const terms = fc
  .record({
    needed: fc.integer({ min: 1, max: 6 }),
    starterStamps: fc.integer({ min: 0, max: 3 }),
    cooldownMinutes: fc.constantFrom(0, 0, 30),
    dailyCap: fc.constantFrom(null, 4),
    cardExpiry: expiry,
    rewardExpiryDays: fc.constantFrom(null, 4),
  })
  .map((some) => aProgram({ ...some, starterStamps: Math.min(some.starterStamps, some.needed - 1) }));
const operation = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('stamp' as const), n: fc.integer({ min: 1, max: 14 }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('void' as const), n: fc.nat(40) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('redeem' as const), n: fc.nat(6) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('opening' as const), n: fc.integer({ min: 1, max: 9 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('lapse' as const), n: fc.constant(0) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('change' as const), n: fc.integer({ min: 1, max: 6 }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), n: fc.integer({ min: -3, max: 6 }) }) },
);

function perform(till: Till, one: { do: string; n: number }): void {
  if (one.do === 'stamp') till.stamp(one.n, { override: one.n % 2 === 0 });
  else if (one.do === 'opening') till.opening(one.n);
  else if (one.do === 'redeem') till.redeem((one.n + 1) as RewardId);
  else if (one.do === 'void') till.void(one.n + 1);
  else if (one.do === 'lapse') till.lapse();
  else if (one.do === 'change') till.change(aProgram({ needed: one.n }));
  else till.later(one.n * DAY * 0.7);
}

/** What matters of a position: cards as if never started are left out, and that undoing moves a card too. */
function essence(position: Position): unknown {
  return {
    cards: position.cards.filter((card) => card.state !== 'withdrawn').map((card) => ({ ...card, movedDay: 0 })),
    rewards: position.rewards.filter((reward) => reward.state !== 'withdrawn'),
  };
}

test('property: undo right after a command leaves the position exactly as it was', () => {
  fc.assert(
    fc.property(terms, fc.array(operation, { maxLength: 25 }), fc.integer({ min: 1, max: 20 }), (start, steps, n) => {
      const till = aTill(start);
      for (const step of steps) perform(till, step);
      till.lapse();
      const before = essence(till.position);
      done(till.void(done(till.stamp(n, { override: true })), true));
      expect(essence(till.position)).toEqual(before);
      for (const reward of till.waiting) {
        const redeemed = till.redeem(reward.id);
        if (redeemed.ok) done(till.void(redeemed.value, true));
        expect(essence(till.position)).toEqual(before);
      }
    }),
    { numRuns: 1500 },
  );
});

function isSound(card: CardState, needed: number): boolean {
  if (card.stamps < 0 || card.debt < 0 || card.stamps > needed) return false;
  if (card.debt > 0) return card.state === 'open' && card.stamps === 0 && card.expiresOn === null;
  if (card.state === 'open') return card.stamps > 0 && card.stamps < needed;
  return card.state !== 'completed' || card.stamps === needed;
}

test('property: every stamp that stands is on a card, and nothing goes below zero', () => {
  fc.assert(
    fc.property(terms, fc.array(operation, { maxLength: 40 }), (start, steps) => {
      const till = aTill(start);
      for (const step of steps) {
        perform(till, step);
        let onCards = 0;
        for (const card of till.position.cards) {
          expect(isSound(card, till.termsOf(card.programVersionId).stampsNeeded)).toBe(true);
          onCards += card.stamps - card.debt;
        }
        expect(onCards).toBe(till.standingStamps());
        expect(till.position.cards.filter((card) => card.state === 'open').length).toBeLessThanOrEqual(1);
        const completed = till.position.cards.filter((card) => card.state === 'completed').length;
        expect(till.position.rewards.filter((reward) => reward.state !== 'withdrawn')).toHaveLength(completed);
      }
    }),
    { numRuns: 1000 },
  );
});

test('property: the cool-down counts from the latest stamp that stands', () => {
  fc.assert(
    fc.property(terms, fc.array(operation, { maxLength: 30 }), (start, steps) => {
      const till = aTill(start);
      for (const step of steps) perform(till, step);
      const reversed = new Set(till.ledger.map((entry) => entry.reverses));
      const standing = till.ledger.filter((entry) => entry.kind === 'stamp' && !reversed.has(entry.seq));
      const latest = standing.length === 0 ? null : Math.max(...standing.map((entry) => entry.at));
      const newest = till.position.cards.findLast((card) => card.state !== 'withdrawn');
      expect(newest?.lastStampAt ?? null).toBe(latest);
    }),
    { numRuns: 500 },
  );
});
