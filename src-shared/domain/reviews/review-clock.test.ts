import { expect, test } from 'vitest';
import { severityOfReview, type Stars } from './review-clock.ts';

const harm = 'My daughter had an allergic reaction and we went to hospital';

const judged: readonly (readonly [Stars | null, string, string])[] = [
  [1, 'Nice', 'serious'],
  [2, 'The coffee was cold', 'moderate'],
  [2, harm, 'serious'],
  [3, harm, 'moderate'],
  [4, 'Cold coffee', 'minor'],
  [5, '', 'minor'],
  [null, harm, 'serious'],
  [null, '', 'moderate'],
];

test.each(judged)('%s stars with "%s" is %s', (stars, text, severity) => {
  expect(severityOfReview(stars, text)).toBe(severity);
});
