import { addDays, type BusinessDay } from '../kernel/business-day.ts';
import type { CardState } from '../ledger/position.ts';
import type { Expiry, ProgramTerms } from '../programs/program-terms.ts';

/**
 * Last business day of a card that stamps are put on.
 * - `after_start` counts from the day the card got its first stamp that was not owed
 * - `since_last_visit` counts from the latest stamp and never moves back
 * - a card that only owes stamps has nothing to lose and does not lapse
 * @param card as it was before; undefined when these stamps start it
 */
export function expiresAfterStamps(
  expiry: Expiry,
  card: CardState | undefined,
  after: { readonly stamps: number; readonly day: BusinessDay; readonly isVisit: boolean },
): BusinessDay | null {
  if (expiry.kind === 'none' || after.stamps === 0) return null;
  const begins = card === undefined || card.stamps === 0;
  const fromToday = addDays(after.day, expiry.days);
  if (begins || card.expiresOn === null) return fromToday;
  if (expiry.kind === 'after_start' || !after.isVisit) return card.expiresOn;
  return fromToday > card.expiresOn ? fromToday : card.expiresOn;
}

/** Last business day of a reward, counted from the day it was issued; null when it keeps for ever. */
export function rewardExpiresOn(terms: ProgramTerms, issuedDay: BusinessDay): BusinessDay | null {
  return terms.rewardExpiryDays === null ? null : addDays(issuedDay, terms.rewardExpiryDays);
}

/** Its last day is over; what is checked before the daily sweep has come by too. */
export function hasLapsed(one: { readonly expiresOn: BusinessDay | null }, today: BusinessDay): boolean {
  return one.expiresOn !== null && one.expiresOn < today;
}
