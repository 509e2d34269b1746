import type { Review, ReviewFacts } from '#shared/contract/reviews.contract.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { readPastedReview } from '#shared/domain/reviews/read-pasted-review.ts';

/** A review as it is being written down. */
export interface ReviewDraft extends ReviewFacts {
  /** The block that was pasted, while what was read out of it can still be put back. */
  readonly pasted: string | null;
}

export function emptyReviewDraft(site: string): ReviewDraft {
  return {
    site,
    stars: null,
    text: '',
    author: '',
    writtenOn: null,
    address: '',
    customerId: null,
    pasted: null,
  };
}

export function draftOfReview({ site, stars, text, author, writtenOn, address, customerId }: Review): ReviewDraft {
  return { site, stars, text, author, writtenOn, address, customerId, pasted: null };
}

export function factsOfDraft({ pasted: _pasted, ...facts }: ReviewDraft): ReviewFacts {
  return facts;
}

/** Something was written already that would have to be written again. */
export function isReviewBegun({ stars, text, author, address }: ReviewDraft): boolean {
  return stars !== null || [text, author, address].some((words) => words.trim() !== '');
}

/**
 * The words of the review changed. What comes into an empty field at once was pasted: site, stars, author and date are
 * read out of it where they are obvious, and never in place of what somebody chose.
 */
export function withText(draft: ReviewDraft, text: string, today: BusinessDay): ReviewDraft {
  const wasPasted = draft.text === '' && text.length > 3;
  if (!wasPasted) return { ...draft, text };
  const read = readPastedReview(text, today);
  const next: ReviewDraft = {
    ...draft,
    site: read.site ?? draft.site,
    stars: draft.stars ?? read.stars,
    author: draft.author === '' ? read.author : draft.author,
    writtenOn: draft.writtenOn ?? read.writtenOn,
    address: draft.address === '' ? read.address : draft.address,
    text: read.text,
    pasted: null,
  };
  return read.text === text.trim() ? next : { ...next, pasted: text };
}

/** Everything that was pasted stands in the text again; what was read out of it stays where it is. */
export function asPasted(draft: ReviewDraft): ReviewDraft {
  return draft.pasted === null ? draft : { ...draft, text: draft.pasted, pasted: null };
}
