/** Whether it was put right: 1 not at all, 2 hardly, 3 partly, 4 mostly, 5 completely. */
export const scores = [1, 2, 3, 4, 5] as const;
export type Score = (typeof scores)[number];

/** Where she was asked: in passing at the counter, or by whoever looks after the case. */
export const ratingPlaces = ['counter', 'case'] as const;
export type RatingPlace = (typeof ratingPlaces)[number];

/** A grade that says it was not put right: the case may be opened again on her word, whoever heard it. */
export function isBad(score: Score | null): boolean {
  return score !== null && score <= 2;
}
