import { createContext, use } from 'react';
import type { Review } from '#shared/contract/reviews.contract.ts';
import type { CaseId, CustomerId } from '#shared/domain/kernel/ids.ts';

/** Ways that lead from the reviews to other screens; the app knows where. */
export interface ReviewLinks {
  readonly onOpenCase: (caseId: CaseId) => void;
  readonly onOpenCustomer: (customerId: CustomerId) => void;
  /** Begins a complaint with what the review says. */
  readonly onMakeCase: (review: Review, onTaken: (caseId: CaseId) => void) => void;
}

export const ReviewLinksContext = createContext<ReviewLinks | undefined>(undefined);

export function useReviewLinks(): ReviewLinks {
  const links = use(ReviewLinksContext);
  if (links === undefined) throw new Error('useReviewLinks needs a ReviewLinksContext above it');
  return links;
}
