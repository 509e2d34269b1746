import { describe, expect, it } from 'vitest';
import type { BackupStatus } from '#shared/contract/backups.contract.ts';
import type { CardView, RewardView } from '#shared/contract/cards.contract.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import { asId, type ProgramId, type RewardId } from '#shared/domain/kernel/ids.ts';
import { asMinorUnits } from '#shared/domain/kernel/money.ts';
import { backupBadgeState, oldBackupMs } from './backup-badge-state.ts';
import { cardInFront, cardsToShow, cardToStamp, rewardPiles } from './customer-cards.ts';
import { longAwayDays, nearBirthdayDays } from './customer-facts.ts';
import { midSentence } from './mid-sentence.ts';

function aCard(program: number, facts: Partial<CardView> = {}): CardView {
  return {
    programId: asId<ProgramId>(program),
    cardId: null,
    terms: {
      name: `Program ${program}`,
      icon: 'cup',
      stampsNeeded: 10,
      rewardText: 'Free coffee',
      rewardValue: asMinorUnits(1200),
      cooldownMinutes: 0,
      dailyCap: null,
      starterStamps: 0,
      cardExpiry: { kind: 'none' },
      rewardExpiryDays: null,
      activeFrom: null,
      activeUntil: null,
    },
    onOlderTerms: false,
    stamps: 0,
    debt: 0,
    completedCards: 0,
    lastStampAt: null,
    stampsToday: 0,
    expiresOn: null,
    accepts: 'yes',
    ...facts,
  };
}

const at = (time: number) => time as Moment;
const day = (number: number) => number as BusinessDay;
const programs = (cards: readonly CardView[]) => cards.map((card) => card.programId);

describe('cards at the counter', () => {
  it('shows the card stamped last first, and none that cannot hold anything', () => {
    const cards = [
      aCard(1),
      aCard(2, { lastStampAt: at(5), stamps: 1 }),
      aCard(3, { lastStampAt: at(9) }),
      aCard(4, { accepts: 'ended' }),
    ];
    expect(programs(cardsToShow(cards))).toEqual([3, 2, 1]);
  });

  it('keeps a card in sight that cannot be stamped but holds stamps or a debt', () => {
    expect(
      programs(cardsToShow([aCard(1, { accepts: 'archived', stamps: 3 }), aCard(2, { accepts: 'paused', debt: 1 })])),
    ).toEqual([1, 2]);
  });

  it.each([
    ['the only card', [aCard(1)], 1],
    ['the one stamped last', [aCard(1), aCard(2, { lastStampAt: at(1) })], 2],
    [
      'the open one of two, although the other was stamped later',
      [aCard(1), aCard(2, { lastStampAt: at(1), stamps: 1, accepts: 'paused' })],
      1,
    ],
    ['a paused one, when there is no other: the refusal says why', [aCard(2, { accepts: 'paused', stamps: 2 })], 2],
    ['the one that owes, stamped or not', [aCard(1), aCard(2, { debt: 3 })], 2],
    ['none of several without a history: a question', [aCard(1), aCard(2)], undefined],
    ['none where there is none', [], undefined],
  ])('stamps %s', (_what, cards, program) => {
    expect(cardToStamp(cards)?.programId).toBe(program);
  });

  it('puts the card asked for in front', () => {
    expect(cardInFront([aCard(1), aCard(2)], asId<ProgramId>(2))?.programId).toBe(2);
    expect(cardInFront([aCard(1), aCard(2)], undefined)).toBeUndefined();
  });
});

describe('rewardPiles', () => {
  const reward = (id: number, text: string, expiresOn: number | null): RewardView => ({
    id: asId<RewardId>(id),
    programId: asId<ProgramId>(1),
    text,
    issuedAt: at(id),
    expiresOn: expiresOn === null ? null : day(expiresOn),
  });

  it('gives the next to lapse first, and equal ones as a pile', () => {
    const piles = rewardPiles([
      reward(1, 'Coffee', null),
      reward(2, 'Coffee', 90),
      reward(3, 'Cake', 95),
      reward(4, 'Coffee', 100),
    ]);
    expect(piles.map(({ text, count, first }) => [text, count, first.id])).toEqual([
      ['Coffee', 3, 2],
      ['Cake', 1, 3],
    ]);
  });
});

describe('what a good barista remembers', () => {
  it.each([
    ['never came', null, null, null],
    ['20 days at a habit of 3', 20, 3, null],
    ['21 days at a habit of 3', 21, 3, 21],
    ['29 days at a habit of 10', 29, 10, null],
    ['30 days at a habit of 10', 30, 10, 30],
    ['59 days, habit unknown', 59, null, null],
    ['60 days, habit unknown', 60, null, 60],
  ])('long away: %s', (_what, away, usualGapDays, expected) => {
    const lastVisitDay = away === null ? null : day(1000 - away);
    expect(longAwayDays({ lastVisitDay, today: day(1000), usualGapDays })).toBe(expected);
  });

  it.each([
    [null, null],
    [0, 0],
    [7, 7],
    [8, null],
  ])('birthday in %s days', (birthdayInDays, expected) => {
    expect(nearBirthdayDays({ birthdayInDays })).toBe(expected);
  });
});

describe('backupBadgeState', () => {
  const now = 1_000_000_000;
  const status: BackupStatus = {
    lastVerifiedAt: at(now - 60_000),
    lastFailure: null,
    clockBehind: null,
    running: false,
    folder: '',
    secondPlace: null,
    undoable: null,
  };
  it.each([
    ['good', {}, 'good'],
    ['old', { lastVerifiedAt: at(now - oldBackupMs - 1) }, 'old'],
    ['none yet', { lastVerifiedAt: null }, 'none_yet'],
    ['failed since', { lastFailure: { at: at(now - 1), why: 'disk_full' as const } }, 'failed'],
    ['failed once, good since', { lastFailure: { at: at(now - 90_000), why: 'disk_full' as const } }, 'good'],
    ['clock behind before all', { clockBehind: { lastAt: at(now + 1) }, lastVerifiedAt: null }, 'clock_behind'],
  ])('%s', (_what, facts, kind) => {
    expect(backupBadgeState({ ...status, ...facts }, now).kind).toBe(kind);
  });
});

describe('midSentence', () => {
  it.each([
    ['Free coffee', 'free coffee'],
    ['Łódź cake', 'łódź cake'],
    ['VIP ticket', 'VIP ticket'],
    ['10% off', '10% off'],
    ['', ''],
  ])('%s stands as %s', (text, expected) => {
    expect(midSentence(text, 'pl')).toBe(expected);
  });
});
