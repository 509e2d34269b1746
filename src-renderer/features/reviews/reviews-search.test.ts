import { expect, test } from 'vitest';
import { changeReviewsSearch, isNarrowed, readReviewsSearch } from './reviews-search.ts';

test('an address says what is looked for, and nothing it does not mean', () => {
  const asked = { q: 'latte', site: 'Google', stars: 2, answered: false, days: 90, review: 7 } as const;
  expect(readReviewsSearch(asked)).toEqual(asked);
  expect(readReviewsSearch({ q: 482, stars: 'none' })).toEqual({ q: '482', stars: 'none' });
  expect(readReviewsSearch({ q: ' ', stars: 9, answered: 'yes', days: 4, review: -1, other: 1 })).toEqual({});
});

test('a wish is changed and taken away alone; an open review narrows nothing', () => {
  expect(changeReviewsSearch({ q: 'a', stars: 1 }, { stars: undefined, site: 'Yelp' })).toEqual({
    q: 'a',
    site: 'Yelp',
  });
  expect(isNarrowed({ review: 3 })).toBe(false);
  expect(isNarrowed({ answered: true })).toBe(true);
});
