import type { Review } from '#shared/contract/reviews.contract.ts';
import { dueBounds } from '#shared/domain/complaints/due-bounds.ts';
import { addDays, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Clock } from '#shared/domain/kernel/clock.ts';
import type { CaseId, ReviewId } from '#shared/domain/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';
import type { Stars } from '#shared/domain/reviews/review-clock.ts';
import type { Store } from '#main/backend/store/open.ts';
import type { ComplaintPolicyService } from '#main/backend/features/complaints/complaint-policy.service.ts';
import type { ShopService } from '#main/backend/features/shop/shop.service.ts';
import {
  countByStars,
  countDueAnswers,
  countReviews,
  idsOfCase,
  listReviewIds,
  listSites,
} from './review-list.repository.ts';
import { reviewViewOf } from './review-views.service.ts';
import { findReview } from './reviews.repository.ts';

interface Period {
  readonly withinDays: number | null;
  readonly site: string | null;
}

export interface ReviewListOrder extends Period {
  readonly stars: Stars | 'none' | null;
  readonly answered: boolean | null;
  readonly text: string;
  readonly offset: number;
  readonly limit: number;
}

export interface ReviewFigures {
  readonly total: number;
  readonly unanswered: number;
  readonly byStars: [number, number, number, number, number];
  readonly average: number | null;
}

export type ReviewListService = ReturnType<typeof reviewListService>;

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly shop: ShopService;
  readonly policies: ComplaintPolicyService;
}

/** Which reviews there are, and what they come to. */
export function reviewListService({ store, clock, shop, policies }: Parts) {
  const since = (withinDays: number | null): BusinessDay | null =>
    withinDays === null ? null : addDays(shop.today(), 1 - withinDays);

  const viewsOf = (ids: readonly ReviewId[]): Review[] => {
    const rules = policies.rules(store.read);
    const now = clock.now();
    return ids.flatMap((id) => {
      const review = findReview(store.read, id);
      return review === undefined ? [] : [reviewViewOf(review, rules, now)];
    });
  };

  return {
    list: ({ withinDays, offset, limit, ...wishes }: ReviewListOrder): { total: number; rows: Review[] } => {
      const query = { ...wishes, since: since(withinDays) };
      return {
        total: countReviews(store.read, query),
        rows: viewsOf(listReviewIds(store.read, query, offset, limit)),
      };
    },

    figures: ({ withinDays, site }: Period): ReviewFigures => {
      const counted = countByStars(store.read, { since: since(withinDays), site });
      const of = (stars: Stars): number => counted.find((one) => one.stars === stars)?.n ?? 0;
      const byStars: ReviewFigures['byStars'] = [of(1), of(2), of(3), of(4), of(5)];
      const rated = byStars.reduce((sum, n) => sum + n, 0);
      return {
        total: counted.reduce((sum, { n }) => sum + n, 0),
        unanswered: counted.reduce((sum, { unanswered }) => sum + unanswered, 0),
        byStars,
        average: rated === 0 ? null : byStars.reduce((sum, n, index) => sum + n * (index + 1), 0) / rated,
      };
    },

    sites: (): string[] => listSites(store.read),

    counts: (): { due: number } => {
      const bounds = dueBounds(policies.rules(store.read), clock.now());
      return { due: bounds === null ? 0 : countDueAnswers(store.read, bounds) };
    },

    get: (id: ReviewId): Result<Review, { readonly code: 'REVIEW_NOT_FOUND' }> => {
      const [found] = viewsOf([id]);
      return found === undefined || findReview(store.read, id)?.removed === true
        ? refuse({ code: 'REVIEW_NOT_FOUND' })
        : ok(found);
    },

    ofCase: (caseId: CaseId): Review[] => viewsOf(idsOfCase(store.read, caseId)),
  };
}
