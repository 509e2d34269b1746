import type { Review, ReviewFacts } from '#shared/contract/reviews.contract.ts';
import { aCommandId, type TestWindow } from './a-backend.ts';

/** What somebody wrote about a cold coffee where everybody reads it. */
export function aReview(more: Partial<ReviewFacts> = {}): ReviewFacts {
  return {
    site: 'Google',
    stars: 2,
    text: 'The coffee was cold',
    author: 'Jan Nowak',
    writtenOn: null,
    address: '',
    customerId: null,
    ...more,
  };
}

export async function logReview({ client }: TestWindow, more: Partial<ReviewFacts> = {}): Promise<Review> {
  return client.reviews.log({ commandId: aCommandId(), review: aReview(more), again: false });
}
