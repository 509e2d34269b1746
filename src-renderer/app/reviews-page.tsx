import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { taking } from '#renderer/features/complaints/take.store.ts';
import { ReviewLinksContext, type ReviewLinks } from '#renderer/features/reviews/review-links.ts';
import { ReviewsScreen } from '#renderer/features/reviews/reviews-screen.tsx';
import { ComplaintsTabs } from './complaints-tabs.tsx';

/** The log of reviews, and the ways that lead away from it. */
export function ReviewsPage() {
  const navigate = useNavigate();
  const search = useSearch({ from: '/frame/complaints/reviews' });
  const links = useMemo(
    (): ReviewLinks => ({
      onOpenCase: (caseId) => void navigate({ to: '/complaints/$caseId', params: { caseId: String(caseId) } }),
      onOpenCustomer: (customerId) =>
        void navigate({ to: '/people/$customerId', params: { customerId: String(customerId) } }),
      onMakeCase: ({ id, text, customerId }, onTaken) =>
        taking.openWith({ key: `review ${id}`, onTaken }, { channel: 'review', what: text, customerId }),
    }),
    [navigate],
  );
  return (
    <ReviewLinksContext value={links}>
      <ComplaintsTabs>
        <ReviewsScreen
          search={search}
          // Each letter typed is not a step to go back to.
          onSearch={(next) => void navigate({ to: '/complaints/reviews', search: next, replace: true })}
        />
      </ComplaintsTabs>
    </ReviewLinksContext>
  );
}
