import { describe, expect, test } from 'vitest';
import { asMoment } from '../kernel/clock.ts';
import {
  asId,
  type CardId,
  type CustomerId,
  type ProgramId,
  type ProgramVersionId,
  type RewardId,
} from '../kernel/ids.ts';
import { aCard, aDay, aPosition, aReward } from '#test/builders/a-card.ts';
import { applyEntry, MisfitError, type EnteredEntry } from './project.ts';

function anEntry(entry: Partial<EnteredEntry>): EnteredEntry {
  return {
    kind: 'stamp',
    customerId: asId<CustomerId>(1),
    programId: asId<ProgramId>(1),
    programVersionId: asId<ProgramVersionId>(1),
    cardId: asId<CardId>(1),
    rewardId: null,
    quantity: 1,
    reverses: null,
    detail: {},
    at: asMoment(5000),
    businessDay: aDay(100),
    ...entry,
  };
}

test('an entry carries out what it states', () => {
  const after = applyEntry(
    aPosition(aCard({ stamps: 8 })),
    anEntry({ detail: { stampsBefore: 8, stampsAfter: 9, expiresOn: aDay(130) } }),
    null,
  );
  expect(after.cards).toEqual([
    aCard({ stamps: 9, movedDay: aDay(100), lastStampAt: asMoment(5000), expiresOn: aDay(130) }),
  ]);
});

describe('an entry that does not fit says so', () => {
  const open = aPosition(aCard({ stamps: 8 }));
  const waiting = { ...aPosition(aCard({ state: 'completed' })), rewards: [aReward()] };
  const rewardId = asId<RewardId>(1);
  const stamps = { stampsBefore: 8, stampsAfter: 9 };
  test.each<[string, typeof open, Partial<EnteredEntry>]>([
    ['has 8 stamps and owes 0, not 7 and 0', open, { detail: { stampsBefore: 7, stampsAfter: 8 } }],
    ['card 2 is not there', open, { cardId: asId<CardId>(2), detail: stamps }],
    ['starts a card beside an open one', open, { detail: { ...stamps, opened: true } }],
    ['less than nothing', open, { detail: { stampsBefore: 8, stampsAfter: -1 } }],
    ['card 1 is completed', waiting, { kind: 'card_expired' }],
    ['card 1 is completed', waiting, { detail: { stampsBefore: 0, stampsAfter: 1 } }],
    ['reward 1 is not there', open, { kind: 'reward_redeemed', rewardId }],
    ['names no reward', open, { kind: 'reward_issued' }],
    ['an entry that is not there', open, { kind: 'void', detail: stamps }],
    ['not written by this version', open, { kind: 'merge' }],
  ])('%s', (problem, position, entry) => {
    const apply = () => applyEntry(position, anEntry(entry), null);
    expect(apply).toThrow(MisfitError);
    expect(apply).toThrow(problem);
  });

  test('a lapse cannot be taken back', () => {
    const reversed = { kind: 'card_expired', businessDay: aDay(1) } as const;
    expect(() => applyEntry(open, anEntry({ kind: 'void' }), reversed)).toThrow('which cannot be');
  });
});
