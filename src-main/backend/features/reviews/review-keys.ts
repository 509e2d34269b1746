import type { ReviewFacts } from '#shared/contract/reviews.contract.ts';
import { foldName } from '#shared/domain/customers/name-folding.ts';
import type { BusinessCalendar } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { ReviewKeys } from './reviews.repository.ts';

/** What a review is found and counted by. */
export function reviewKeysOf(
  { site, author, text, writtenOn }: ReviewFacts,
  answer: string,
  calendar: BusinessCalendar,
  loggedAt: Moment,
): ReviewKeys {
  return {
    day: writtenOn ?? calendar.dayOf(loggedAt),
    words: foldName([text, author, site, answer].join(' ')),
    fingerprint: [site, author, text].map(alike).join('\n'),
  };
}

/** The same but for case and spaces: signs stay, since a review may be nothing but a heart. */
function alike(words: string): string {
  return words.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
