import { expect, test } from 'vitest';
import { asMoment } from '../kernel/clock.ts';
import { aCard, aDay, aPosition, aReward } from '#test/builders/a-card.ts';
import { planRedeem } from './plan-redeem.ts';

const noon = { at: asMoment(1_000_000), today: aDay(100), ledgerAt: asMoment(999_000) };
const position = aPosition(aCard({ state: 'completed', stamps: 10 }));

test('a waiting reward is handed out, also on its last day', () => {
  for (const reward of [aReward(), aReward({ expiresOn: aDay(100) })]) {
    expect(planRedeem(position, reward, noon)).toMatchObject({ ok: true, value: [{ kind: 'reward_redeemed' }] });
  }
});

test('a used one says when it was used, a late one until when it was good', () => {
  const used = aReward({ state: 'redeemed', settledAt: asMoment(500) });
  expect(planRedeem(position, used, noon)).toMatchObject({ refusal: { code: 'REWARD_USED', data: { at: 500 } } });
  for (const late of [aReward({ expiresOn: aDay(99) }), aReward({ state: 'expired', expiresOn: aDay(99) })]) {
    const refusal = { code: 'REWARD_EXPIRED', data: { lastDay: 99 } };
    expect(planRedeem(position, late, noon)).toEqual({ ok: false, refusal });
  }
});

test('one that a void took back is not there', () => {
  expect(planRedeem(position, aReward({ state: 'withdrawn' }), noon)).toMatchObject({
    refusal: { code: 'REWARD_NOT_FOUND' },
  });
});

test('a clock that went backwards decides only where nothing expires', () => {
  const back = { ...noon, ledgerAt: asMoment(2_000_000) };
  expect(planRedeem(position, aReward({ expiresOn: aDay(200) }), back)).toEqual({
    ok: false,
    refusal: { code: 'CLOCK_BACKWARDS', data: { lastAt: 2_000_000 } },
  });
  expect(planRedeem(position, aReward(), back).ok).toBe(true);
});
