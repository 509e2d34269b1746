import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asMinorUnits } from '../kernel/money.ts';
import { aProgram } from '#test/builders/a-program.ts';
import { aTill, done } from '#test/builders/a-till.ts';
import { stampsCost } from './plan-gesture.ts';

describe('bonus stamps', () => {
  test('fill the open card and the next, and are no visit', () => {
    const till = aTill(aProgram({ needed: 10, cooldownMinutes: 60 }));
    done(till.stamp(8));
    const stampedAt = till.at;
    done(till.later(3_600_000).bonus(3));
    expect(till.open).toMatchObject({ stamps: 1, lastStampAt: stampedAt });
    expect(till.waiting).toHaveLength(1);
    expect(till.standingStamps(({ kind }) => kind === 'stamp')).toBe(8);
  });

  test('start no cool-down', () => {
    const till = aTill(aProgram({ needed: 10, cooldownMinutes: 60 }));
    done(till.bonus(1));
    expect(till.later(60_000).stamp(1)).toMatchObject({ ok: true });
  });

  test('do not extend a card that lapses since the last visit', () => {
    const till = aTill(aProgram({ needed: 10, cardExpiry: { kind: 'since_last_visit', days: 5 } }));
    done(till.stamp(1));
    const lastDay = till.open?.expiresOn;
    done(till.later(3 * 86_400_000).bonus(1));
    expect(till.open?.expiresOn).toBe(lastDay);
  });

  test('stay given when the reward they brought was used', () => {
    const till = aTill(aProgram({ needed: 2 }));
    const command = done(till.bonus(2));
    for (const { id } of till.waiting) done(till.redeem(id));
    expect(till.void(command)).toEqual({ ok: false, refusal: { code: 'CANNOT_VOID' } });
  });
});

describe('a goodwill reward', () => {
  test('belongs to no card, has its last day and can be had', () => {
    const till = aTill(aProgram({ rewardExpiryDays: 3 }));
    done(till.goodwill());
    expect(till.waiting).toMatchObject([{ cardId: null, expiresOn: till.today + 3 }]);
    for (const { id } of till.waiting) done(till.redeem(id));
    expect(till.waiting).toEqual([]);
  });

  test('can be taken back while it waits, not when it was used or is over', () => {
    const till = aTill(aProgram({ rewardExpiryDays: 3 }));
    const first = done(till.goodwill());
    const second = done(till.goodwill());
    done(till.void(first));
    expect(till.position.rewards.map(({ state }) => state)).toEqual(['withdrawn', 'waiting']);
    expect(till.void(first)).toEqual({ ok: false, refusal: { code: 'ALREADY_VOIDED' } });
    till.later(4 * 86_400_000).lapse();
    expect(till.void(second)).toEqual({ ok: false, refusal: { code: 'CANNOT_VOID' } });
  });
});

test('property: a gesture taken back at once leaves the position as it was', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 10 }), (before, quantity) => {
      const till = aTill(aProgram({ needed: 6, cardExpiry: { kind: 'since_last_visit', days: 9 } }));
      if (before > 0) done(till.stamp(before));
      const standing = () => ({
        cards: till.position.cards.filter(({ state }) => state !== 'withdrawn'),
        rewards: till.waiting,
      });
      const was = standing();
      done(till.void(done(till.bonus(quantity)), true));
      expect(standing()).toEqual(was);
    }),
  );
});

test.each([
  [1, 1450, 10, 145],
  [3, 1450, 10, 435],
  [1, 1000, 3, 333],
  [2, 1000, 3, 667],
  [5, 0, 8, 0],
])('%d stamps of a reward worth %d on a card of %d cost %d', (quantity, value, stampsNeeded, cost) => {
  expect(stampsCost(quantity, { rewardValue: asMinorUnits(value), stampsNeeded })).toBe(cost);
});
