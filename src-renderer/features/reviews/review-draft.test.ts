import { expect, test } from 'vitest';
import { businessDayFromIso } from '#shared/domain/kernel/business-day.ts';
import { asPasted, emptyReviewDraft, withText } from './review-draft.ts';

const today = businessDayFromIso('2026-11-22');
const block = 'Anna Nowak\n★★☆☆☆ yesterday\nCold coffee';

test('a pasted block fills what is empty, and can be put back as it was', () => {
  const draft = withText(emptyReviewDraft('Google'), block, today);
  expect(draft).toMatchObject({
    site: 'Google',
    stars: 2,
    author: 'Anna Nowak',
    writtenOn: today - 1,
    text: 'Cold coffee',
  });
  expect(asPasted(draft)).toMatchObject({ text: block, pasted: null, stars: 2 });
});

test('it does not change what somebody chose', () => {
  const chosen = { ...emptyReviewDraft('Yelp'), stars: 5, author: 'Eva' } as const;
  expect(withText(chosen, block, today)).toMatchObject({ stars: 5, author: 'Eva', site: 'Yelp' });
});

test('typing letter by letter reads nothing', () => {
  const typed = ['4', '4 ', '4 s', '4 st', '4 stars'].reduce(
    (draft, text) => withText(draft, text, today),
    emptyReviewDraft('Google'),
  );
  expect(typed).toMatchObject({ stars: null, text: '4 stars', pasted: null });
});
