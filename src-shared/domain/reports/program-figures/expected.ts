import type { BusinessDay } from '../../kernel/business-day.ts';
import type { ProgramVersionId } from '../../kernel/ids.ts';
import type { CardCount, RewardDay, UnfinishedCount, VersionTerms } from './card-facts.ts';

/** Fewer settled rewards or cards than this say nothing about the next ones. */
export const leastSettled = 30;

/** A share that is expected, and what it rests on; `few` and `keeps` take everything at its full value. */
export interface ExpectedShare {
  readonly basis: 'own' | 'few' | 'keeps';
  /** 0 to 1 */
  readonly share: number;
  readonly count: number;
  readonly of: number;
}

/**
 * Share of the rewards that will be used: of the shop's own rewards of the program whose last day is over, so that
 * those used soon and those that lapse late have had the same chance. Rewards that keep for ever count in full.
 * @param days of all versions of the program
 */
export function redemptionOf(
  version: VersionTerms,
  versions: ReadonlyMap<ProgramVersionId, VersionTerms>,
  days: readonly RewardDay[],
  today: BusinessDay,
): ExpectedShare {
  if (version.rewardExpiryDays === null) return { basis: 'keeps', share: 1, count: 0, of: 0 };
  let count = 0;
  let of = 0;
  for (const { versionId, day, issuedRedeemed, issuedExpired } of days) {
    const terms = versions.get(versionId);
    if (terms?.programId !== version.programId || terms.rewardExpiryDays === null) continue;
    if (day + terms.rewardExpiryDays >= today) continue;
    count += issuedRedeemed;
    of += issuedRedeemed + issuedExpired;
  }
  return expectedOf(count, of);
}

/**
 * Share of the cards standing at a step that will be full: of the version's own cards that reached it and are settled,
 * which is full, lapsed or standing still.
 * @param finished full cards of the version
 * @param unfinished those of the version
 */
export function finishingOf(
  finished: readonly Pick<CardCount, 'cards'>[],
  unfinished: readonly UnfinishedCount[],
  step: number,
): ExpectedShare {
  const full = finished.reduce((total, { cards }) => total + cards, 0);
  const stopped = unfinished.reduce(
    (total, { state, stamps, cards }) => (state !== 'open' && stamps >= step ? total + cards : total),
    0,
  );
  return expectedOf(full, full + stopped);
}

function expectedOf(count: number, of: number): ExpectedShare {
  return of < leastSettled ? { basis: 'few', share: 1, count, of } : { basis: 'own', share: count / of, count, of };
}
