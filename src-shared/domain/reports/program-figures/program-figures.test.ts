import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessDayFromIso, isoOfBusinessDay, type BusinessDay } from '../../kernel/business-day.ts';
import { asId, type ProgramId, type ProgramVersionId } from '../../kernel/ids.ts';
import { asMinorUnits } from '../../kernel/money.ts';
import { nearestRank } from '../../statistics/quantile.ts';
import { monthOf } from '../cohort-period.ts';
import type { CardCount, RewardDay, UnfinishedCount, VersionTerms } from './card-facts.ts';
import { cardProgress, halfOf, reachedSteps } from './card-progress.ts';
import { endsOfPeriods } from './ends-of-periods.ts';
import { liabilityOf, sumOwed, waitingOverTime } from './liability.ts';
import { nearestRankOf, stallOf, stillAfterDays } from './stall.ts';
import { finishCurve } from './time-to-finish.ts';
import { waitSpans } from './wait-spans.ts';

const v1 = asId<ProgramVersionId>(1);
const aDay = (day: number) => day as BusinessDay;

const coffee: VersionTerms = {
  id: v1,
  programId: asId<ProgramId>(1),
  version: 1,
  name: 'Coffee card',
  stampsNeeded: 10,
  rewardText: 'Free coffee',
  rewardValue: asMinorUnits(1400),
  starterStamps: 0,
  rewardExpiryDays: 30,
};
const aCount = (state: CardCount['state'], stamps: number, cards: number): CardCount => ({
  versionId: v1,
  state,
  stamps,
  cards,
});
const someUnfinished = (state: UnfinishedCount['state'], stamps: number, cards: number): UnfinishedCount => ({
  versionId: v1,
  state,
  stamps,
  cards,
});
const aRewardDay = (day: number, of: Partial<RewardDay>): RewardDay => ({
  versionId: v1,
  day: aDay(day),
  issued: 0,
  issuedRedeemed: 0,
  issuedExpired: 0,
  redeemed: 0,
  expired: 0,
  ...of,
});

describe('how far cards get', () => {
  const counts = [aCount('open', 1, 5), aCount('open', 5, 2), aCount('expired', 4, 3), aCount('completed', 10, 7)];

  it('every card is full, lapsed or open, and half full from half its stamps on', () => {
    const progress = { started: 17, halfFull: 9, finished: 7, lapsed: 3, open: 7 };
    expect(cardProgress(counts, () => 10)).toEqual(progress);
    expect([9, 10, 1].map(halfOf)).toEqual([5, 5, 1]);
  });

  it('a card that begins with two stamps has reached two steps', () => {
    expect(reachedSteps([aCount('open', 2, 4)], 4)).toEqual([4, 4, 0, 0]);
    expect(reachedSteps(counts, 10)).toEqual([17, 12, 12, 12, 9, 7, 7, 7, 7, 7]);
  });
});

describe('where cards stop', () => {
  it('those that still move and those that only owe stamps stand nowhere', () => {
    const counts = [
      someUnfinished('open', 2, 90),
      someUnfinished('still', 0, 8),
      someUnfinished('still', 4, 3),
      someUnfinished('expired', 4, 2),
      someUnfinished('still', 7, 4),
    ];
    const stall = stallOf(counts, 10);
    expect(stall).toMatchObject({ cards: 9, most: [4], at: 5 });
    expect(stall.steps[3]).toEqual({ step: 4, still: 3, lapsed: 2 });
    expect(stall.steps).toHaveLength(9);
  });

  it('as many at two steps are told as two, and none as none', () => {
    const counts = [someUnfinished('still', 1, 3), someUnfinished('expired', 4, 3)];
    expect(stallOf(counts, 5)).toMatchObject({ most: [1, 4], at: 3 });
    expect(stallOf([someUnfinished('open', 1, 3)], 5)).toMatchObject({ cards: 0, most: [], at: 0 });
    expect(stallOf([], 1)).toEqual({ cards: 0, steps: [], most: [], at: 0 });
  });

  it('a shop whose customers come seldom gives cards more time', () => {
    expect(stillAfterDays([])).toBe(60);
    expect(stillAfterDays([{ days: 3, n: 100 }])).toBe(60);
    const everySeventy = [
      { days: 75, n: 5 },
      { days: 42, n: 4 },
      { days: 300, n: 1 },
    ];
    expect(stillAfterDays(everySeventy)).toBe(75);
    expect(stillAfterDays([{ days: 400, n: 1 }])).toBe(180);
  });

  it('ranks of counted values are those of the values written out', () => {
    const counted = fc.array(fc.record({ days: fc.nat(30), n: fc.nat(6) }), { maxLength: 20 });
    fc.assert(
      fc.property(counted, fc.constantFrom(0.25, 0.5, 0.75, 0.9, 1), (counts, q) => {
        const all = counts.flatMap(({ days, n }) => Array.from({ length: n }, () => days)).toSorted((a, b) => a - b);
        expect(nearestRankOf(counts, q)).toBe(nearestRank(all, q));
      }),
    );
  });
});

describe('how long cards take', () => {
  it('a lapsed card will never be full, and holds the share down for as long as it was looked at', () => {
    const finished = [
      { versionId: v1, days: 20, n: 1 },
      { versionId: v1, days: 40, n: 1 },
    ];
    const unfinished = [{ versionId: v1, day: aDay(0), cards: 2 }];
    const curve = finishCurve(finished, unfinished, aDay(100));
    expect(curve.steps.map(({ time, survival }) => [time, survival])).toEqual([
      [20, 0.75],
      [40, 0.5],
    ]);
    expect(curve.median).toBe(40);
    const younger = finishCurve(finished, [{ versionId: v1, day: aDay(70), cards: 2 }], aDay(100));
    expect(younger.steps.at(-1)?.survival).toBe(0);
  });
});

describe('what is owed', () => {
  const facts = { versions: [coffee], today: aDay(1000), finished: [], unfinished: [], rewardDays: [] };

  it('too few settled rewards: everything at face value, and it says so', () => {
    const [owed] = liabilityOf({ ...facts, rewardDays: [aRewardDay(990, { issued: 3 })] });
    expect(owed).toMatchObject({ waiting: 3, rewards: { face: 4200, expected: 4200 }, redemption: { basis: 'few' } });
  });

  it('expects the share that was used of rewards whose last day is over', () => {
    const rewardDays = [
      aRewardDay(900, { issued: 40, issuedRedeemed: 30, issuedExpired: 10 }),
      aRewardDay(910, { redeemed: 30 }),
      aRewardDay(931, { expired: 10 }),
      // Too young to have had the chance to lapse.
      aRewardDay(980, { issued: 12, issuedRedeemed: 2, redeemed: 2 }),
    ];
    const [owed] = liabilityOf({ ...facts, rewardDays });
    expect(owed).toMatchObject({
      waiting: 10,
      rewards: { face: 14_000, expected: 10_500 },
      redemption: { basis: 'own', share: 0.75, count: 30, of: 40 },
    });
  });

  it('rewards that keep for ever count in full', () => {
    const versions = [{ ...coffee, rewardExpiryDays: null }];
    const rewardDays = [aRewardDay(10, { issued: 60, issuedRedeemed: 50, redeemed: 50 })];
    const [owed] = liabilityOf({ ...facts, versions, rewardDays });
    expect(owed).toMatchObject({ rewards: { face: 14_000, expected: 14_000 }, redemption: { basis: 'keeps' } });
  });

  it('a stamp is worth its part of the reward, and of cards that stand still nothing is expected', () => {
    const finished = [aCount('completed', 10, 60)];
    const unfinished = [
      someUnfinished('open', 5, 10),
      someUnfinished('still', 2, 15),
      someUnfinished('expired', 6, 20),
    ];
    const [owed] = liabilityOf({ ...facts, finished, unfinished });
    // 10 x 5 and 15 x 2 stamps at 1.40; of those at 5 there are 60 of 80 that came to an end full.
    expect(owed).toMatchObject({
      openCards: 25,
      stillCards: 15,
      openStamps: 80,
      stamps: { face: 11_200, expected: 5250 },
      finishing: { count: 60, of: 95 },
    });
  });

  it('property: what is expected is never more than the face value, and nothing is below zero', () => {
    const unfinished = fc.array(
      fc.record({
        versionId: fc.constant(v1),
        state: fc.constantFrom('open' as const, 'still' as const, 'expired' as const),
        stamps: fc.integer({ min: 0, max: 9 }),
        cards: fc.integer({ min: 1, max: 90 }),
      }),
    );
    const rewards = fc.array(fc.tuple(fc.integer({ min: 1, max: 999 }), fc.nat(40), fc.nat(40), fc.nat(40)));
    fc.assert(
      fc.property(unfinished, rewards, fc.nat(200), (cards, days, full) => {
        const rewardDays = days.map(([day, waiting, used, lapsed]) =>
          aRewardDay(day, {
            issued: waiting + used + lapsed,
            issuedRedeemed: used,
            issuedExpired: lapsed,
            redeemed: used,
            expired: lapsed,
          }),
        );
        const finished = full === 0 ? [] : [aCount('completed', 10, full)];
        const parts = liabilityOf({ ...facts, finished, unfinished: cards, rewardDays });
        for (const owed of parts.flatMap((part) => [part.rewards, part.stamps])) {
          expect(owed.expected).toBeGreaterThanOrEqual(0);
          expect(owed.expected).toBeLessThanOrEqual(owed.face);
        }
        const waiting = days.reduce((sum, [, one]) => sum + one, 0);
        expect(sumOwed(parts.map((part) => part.rewards)).face).toBe(waiting * 1400);
        const [last] = waitingOverTime(rewardDays, () => 1400, [aDay(1000)]);
        expect(last).toEqual({ day: 1000, waiting, face: waiting * 1400 });
      }),
    );
  });

  it('over time: issued less used and lapsed until the end of each day', () => {
    const days = [
      aRewardDay(10, { issued: 5 }),
      aRewardDay(12, { issued: 1, redeemed: 2 }),
      aRewardDay(20, { expired: 1 }),
    ];
    const told = waitingOverTime(days, () => 100, [aDay(9), aDay(11), aDay(12), aDay(30)]);
    expect(told.map(({ waiting, face }) => [waiting, face])).toEqual([
      [0, 0],
      [5, 500],
      [4, 400],
      [3, 300],
    ]);
  });
});

describe('periods', () => {
  it('long ones are told by the ends of months, short ones by those of weeks', () => {
    const ends = (from: string, to: string) => {
      const { unit, days } = endsOfPeriods(businessDayFromIso(from), businessDayFromIso(to));
      return [unit, ...days.map((day) => isoOfBusinessDay(day))];
    };
    expect(ends('2026-06-01', '2026-09-15')).toEqual(['month', '2026-06-30', '2026-07-31', '2026-08-31', '2026-09-15']);
    expect(ends('2026-11-10', '2026-11-22')).toEqual(['week', '2026-11-15', '2026-11-22']);
    expect(ends('2026-11-16', '2026-11-16')).toEqual(['week', '2026-11-16']);
    expect(ends('2026-03-01', '2026-06-30')).toEqual(['month', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30']);
  });

  it('property: whole months and the days beside them are the period, each day once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 400 }), (from, length) => {
        const spans = waitSpans(aDay(from), aDay(from + length));
        const wrong: number[] = [];
        for (let day = from - 40; day <= from + length + 40; day += 1) {
          const hits = spans.filter((span) => {
            const at = span.unit === 'day' ? day : monthOf(aDay(day));
            return at >= span.from && at <= span.to;
          });
          if (hits.length !== (day >= from && day <= from + length ? 1 : 0)) wrong.push(day);
        }
        expect(wrong).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
