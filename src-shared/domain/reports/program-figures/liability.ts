import type { BusinessDay } from '../../kernel/business-day.ts';
import type { ProgramVersionId } from '../../kernel/ids.ts';
import { asMinorUnits, type MinorUnits } from '../../kernel/money.ts';
import type { CardCount, RewardDay, UnfinishedCount, VersionTerms } from './card-facts.ts';
import { finishingOf, redemptionOf, type ExpectedShare } from './expected.ts';

/** What a shop owes in rewards: at face value, the most it can be, and what is to be expected of it. */
export interface Owed {
  readonly face: MinorUnits;
  readonly expected: MinorUnits;
}

/** What is owed on one version of a program, because values and terms differ. */
export interface VersionLiability {
  readonly version: VersionTerms;
  readonly waiting: number;
  readonly rewards: Owed;
  readonly openCards: number;
  /** Of those the ones that stand still: nothing is expected of them. */
  readonly stillCards: number;
  readonly openStamps: number;
  readonly stamps: Owed;
  readonly redemption: ExpectedShare;
  /** Of cards at their first step. */
  readonly finishing: ExpectedShare;
}

export interface Facts {
  readonly versions: readonly VersionTerms[];
  readonly rewardDays: readonly RewardDay[];
  /** Full cards. */
  readonly finished: readonly Pick<CardCount, 'versionId' | 'cards'>[];
  readonly unfinished: readonly UnfinishedCount[];
  readonly today: BusinessDay;
}

/**
 * Outstanding rewards and stamps x face value x expected redemption. A stamp is worth its part of the reward; what is
 * expected of it is that its card will be full and the reward used. Rounded to minor units for each version.
 * Versions on which nothing is owed are left out.
 */
export function liabilityOf({ versions, rewardDays, finished, unfinished, today }: Facts): VersionLiability[] {
  const byId = new Map(versions.map((version) => [version.id, version]));
  return versions.flatMap((version) => {
    const own = rewardDays.filter(({ versionId }) => versionId === version.id);
    const waiting = sumOf(own, ({ issued, redeemed, expired }) => issued - redeemed - expired);
    const full = finished.filter(({ versionId }) => versionId === version.id);
    const cards = unfinished.filter(({ versionId }) => versionId === version.id);
    const open = cards.filter(({ state }) => state !== 'expired');
    if (waiting === 0 && open.length === 0) return [];
    const redemption = redemptionOf(version, byId, rewardDays, today);
    const perStamp = version.rewardValue / version.stampsNeeded;
    const openStamps = sumOf(open, (one) => one.stamps * one.cards);
    const likelyStamps = sumOf(open, ({ state, stamps, cards: n }) =>
      state === 'still' ? 0 : stamps * n * finishingOf(full, cards, stamps).share,
    );
    return [
      {
        version,
        waiting,
        rewards: owed(waiting * version.rewardValue, redemption.share),
        openCards: sumOf(open, (one) => one.cards),
        stillCards: sumOf(open, (one) => (one.state === 'still' ? one.cards : 0)),
        openStamps,
        stamps: {
          face: asMinorUnits(Math.round(openStamps * perStamp)),
          expected: asMinorUnits(Math.round(likelyStamps * perStamp * redemption.share)),
        },
        redemption,
        finishing: finishingOf(full, cards, 1),
      },
    ];
  });
}

function owed(face: number, share: number): Owed {
  return { face: asMinorUnits(face), expected: asMinorUnits(Math.round(face * share)) };
}

export function sumOwed(parts: readonly Owed[]): Owed {
  return {
    face: asMinorUnits(sumOf(parts, ({ face }) => face)),
    expected: asMinorUnits(sumOf(parts, ({ expected }) => expected)),
  };
}

/** Rewards that waited at the end of a day and their face value. */
export interface WaitingAt {
  readonly day: BusinessDay;
  readonly waiting: number;
  readonly face: MinorUnits;
}

/**
 * Rewards waiting at the end of each day named: issued less redeemed and lapsed until then, each at its version's
 * value. What was taken back later is as if it had never been.
 * @param days ascending
 */
export function waitingOverTime(
  rewardDays: readonly RewardDay[],
  valueOf: (version: ProgramVersionId) => number,
  days: readonly BusinessDay[],
): WaitingAt[] {
  const inOrder = rewardDays.toSorted((one, other) => one.day - other.day);
  let next = 0;
  let waiting = 0;
  let face = 0;
  return days.map((day) => {
    for (let row = inOrder[next]; row !== undefined && row.day <= day; row = inOrder[next]) {
      const change = row.issued - row.redeemed - row.expired;
      waiting += change;
      face += change * valueOf(row.versionId);
      next += 1;
    }
    return { day, waiting, face: asMinorUnits(face) };
  });
}

function sumOf<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
