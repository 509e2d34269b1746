import type { Stars } from '#shared/domain/reviews/review-clock.ts';

/** What the list is narrowed to, as it stands in the address. */
export interface ReviewsSearch {
  readonly q?: string;
  readonly site?: string;
  readonly stars?: Stars | 'none';
  readonly answered?: boolean;
  /** Of the last so many days. */
  readonly days?: PeriodDays;
  /** The review that is open. */
  readonly review?: number;
}

export type ReviewsSearchChange = { readonly [Wish in keyof ReviewsSearch]?: ReviewsSearch[Wish] | undefined };

export const periods = [30, 90, 365] as const;
export type PeriodDays = (typeof periods)[number];
export const starChoices = [5, 4, 3, 2, 1] as const satisfies readonly Stars[];

const longestText = 120;
const longestSite = 40;

/** An address may have been typed by hand: what is not understood in it is left out. */
export function readReviewsSearch(raw: Record<string, unknown>): ReviewsSearch {
  const answered = raw['answered'];
  const review = raw['review'];
  return changeReviewsSearch(
    {},
    {
      q: textOf(raw['q'], longestText),
      site: textOf(raw['site'], longestSite),
      stars: raw['stars'] === 'none' ? 'none' : starChoices.find((stars) => stars === raw['stars']),
      answered: typeof answered === 'boolean' ? answered : undefined,
      days: periods.find((days) => days === raw['days']),
      review: typeof review === 'number' && Number.isSafeInteger(review) && review > 0 ? review : undefined,
    },
  );
}

/** Another wish in place of the ones it names; undefined takes one away. */
export function changeReviewsSearch(search: ReviewsSearch, change: ReviewsSearchChange): ReviewsSearch {
  const wishes = Object.entries({ ...search, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(wishes) as ReviewsSearch;
}

/** Whether anything is kept out of the list by what is asked. */
export function isNarrowed({ review: _review, ...wishes }: ReviewsSearch): boolean {
  return Object.keys(wishes).length > 0;
}

function textOf(value: unknown, longest: number): string | undefined {
  // The address reads "482" as a number.
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return text.trim() === '' ? undefined : text.slice(0, longest);
}
