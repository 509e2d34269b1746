import type { ComponentType } from 'react';
import type { Role } from '#shared/domain/staff/role.ts';
import { ReviewsBadge } from '#renderer/features/reviews/components/reviews-badge.tsx';

export interface ComplaintsSection {
  readonly to:
    | '/complaints'
    | '/complaints/reviews'
    | '/complaints/pain-points'
    | '/complaints/improvements'
    | '/complaints/learn';
  readonly words:
    | 'complaintsSections.cases'
    | 'complaintsSections.reviews'
    | 'complaintsSections.painPoints'
    | 'complaintsSections.improvements'
    | 'complaintsSections.learn';
  /** Who has a reason to go there; the backend decides what one may do. */
  readonly needs: Role;
  /** What asks for somebody there, beside its name. */
  readonly badge?: ComponentType;
}

/** What there is about complaints beside the cases themselves, in the order it is offered. */
export const complaintsSections: readonly ComplaintsSection[] = [
  { to: '/complaints', words: 'complaintsSections.cases', needs: 'counter' },
  { to: '/complaints/reviews', words: 'complaintsSections.reviews', needs: 'counter', badge: ReviewsBadge },
  { to: '/complaints/pain-points', words: 'complaintsSections.painPoints', needs: 'counter' },
  { to: '/complaints/improvements', words: 'complaintsSections.improvements', needs: 'counter' },
  { to: '/complaints/learn', words: 'complaintsSections.learn', needs: 'manager' },
];
