import type { Review, ReviewFacts } from '#shared/contract/reviews.contract.ts';
import type { Clock, Moment } from '#shared/domain/kernel/clock.ts';
import type { CaseId, CommandId, ReviewId, StaffId } from '#shared/domain/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';
import type { ClockRules } from '#shared/domain/complaints/case-clocks.ts';
import type { WritableDb } from '#main/backend/store/database.ts';
import type { Store } from '#main/backend/store/open.ts';
import type { ComplaintPolicyService } from '#main/backend/features/complaints/complaint-policy.service.ts';
import { once } from '#main/backend/features/ledger/once.service.ts';
import type { ShopService } from '#main/backend/features/shop/shop.service.ts';
import { redate } from './past-reviews.service.ts';
import { reviewKeysOf } from './review-keys.ts';
import { reviewViewOf } from './review-views.service.ts';
import {
  findReview,
  insertReview,
  isCase,
  isCustomer,
  loggedBefore,
  unansweredIds,
  updateAnswer,
  updateCase,
  updateRemoved,
  updateReview,
} from './reviews.repository.ts';

type NotFound = { readonly code: 'REVIEW_NOT_FOUND' };
type FactRefusal = { readonly code: 'SITE_MISSING' | 'REVIEW_EMPTY' | 'CUSTOMER_NOT_FOUND' };
export type LogRefusal = FactRefusal | { readonly code: 'ALREADY_LOGGED'; readonly data: { readonly at: Moment } };
export type AnswerRefusal = NotFound | { readonly code: 'WORDS_MISSING' };
export type LinkRefusal = NotFound | { readonly code: 'CASE_NOT_FOUND' };

/** Who sends a command. */
interface By {
  readonly commandId: CommandId;
  readonly staffId: StaffId;
}

interface OfReview extends By {
  readonly reviewId: ReviewId;
}

export type ReviewsService = ReturnType<typeof reviewsService>;

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly shop: ShopService;
  readonly policies: ComplaintPolicyService;
}

/** What guests write elsewhere, and how the shop answers it: each command is one transaction. */
export function reviewsService({ store, clock, shop, policies }: Parts) {
  const command = <Refusal>(
    procedure: string,
    { commandId, staffId }: By,
    work: (db: WritableDb, at: Moment) => Result<ReviewId, Refusal>,
  ): Result<Review, Refusal> =>
    store.write((db) => {
      const at = clock.now();
      return once(db, { id: commandId, procedure, staffId, at }, () => {
        const done = work(db, at);
        if (!done.ok) return done;
        const rules = policies.rules(db);
        redate(db, done.value, rules, at);
        db.changed('reviews');
        const review = findReview(db, done.value);
        if (review === undefined) throw new Error(`Review ${done.value} was there a moment ago`);
        return ok(reviewViewOf(review, rules, at));
      });
    });

  // Other opening hours or targets, or another time zone: what is due moves with them.
  let seen: ClockRules | undefined;
  store.onChange(({ topics }) => {
    if (!topics.some((topic) => topic === 'complaints' || topic === 'shop') || shop.find() === undefined) return;
    const rules = policies.rules(store.read);
    if (rules === seen) return;
    seen = rules;
    const ids = unansweredIds(store.read);
    if (ids.length > 0) {
      store.write((db) => {
        for (const id of ids) redate(db, id, rules, clock.now());
        db.changed('reviews');
      });
    }
  });

  return {
    log: (order: By & { readonly review: ReviewFacts; readonly again: boolean }): Result<Review, LogRefusal> =>
      command('reviews.log', order, (db, at): Result<ReviewId, LogRefusal> => {
        const wrong = whatIsWrong(db, order.review);
        if (wrong !== undefined) return refuse(wrong);
        const keys = reviewKeysOf(order.review, '', shop.calendar(), at);
        const before = isTellable(order.review) ? loggedBefore(db, keys.fingerprint) : undefined;
        if (before !== undefined && !order.again) return refuse({ code: 'ALREADY_LOGGED', data: { at: before } });
        return ok(insertReview(db, order.review, keys, { at, by: order.staffId, answerDueAt: at }));
      }),

    /** Other stars or words may be due at another time. */
    update: (order: OfReview & { readonly review: ReviewFacts }): Result<Review, NotFound | FactRefusal> =>
      command('reviews.update', order, (db): Result<ReviewId, NotFound | FactRefusal> => {
        const found = findReview(db, order.reviewId);
        if (found === undefined || found.removed) return refuse({ code: 'REVIEW_NOT_FOUND' });
        const wrong = whatIsWrong(db, order.review, found.customerId);
        if (wrong !== undefined) return refuse(wrong);
        const keys = reviewKeysOf(order.review, found.answer, shop.calendar(), found.loggedAt);
        updateReview(db, order.reviewId, order.review, keys);
        return ok(order.reviewId);
      }),

    /** The first answer stops the clock for good; later words only take its place. */
    answer: (order: OfReview & { readonly text: string }): Result<Review, AnswerRefusal> =>
      command('reviews.answer', order, (db, at): Result<ReviewId, AnswerRefusal> => {
        const found = findReview(db, order.reviewId);
        if (found === undefined || found.removed) return refuse({ code: 'REVIEW_NOT_FOUND' });
        if (order.text === '') return refuse({ code: 'WORDS_MISSING' });
        const { words } = reviewKeysOf(found, order.text, shop.calendar(), found.loggedAt);
        const answeredAt = found.answeredAt ?? at;
        updateAnswer(db, order.reviewId, { text: order.text, at: answeredAt, by: order.staffId, words });
        return ok(order.reviewId);
      }),

    withdrawAnswer: (order: OfReview): Result<Review, NotFound> =>
      command('reviews.withdrawAnswer', order, (db): Result<ReviewId, NotFound> => {
        const found = findReview(db, order.reviewId);
        if (found === undefined || found.removed) return refuse({ code: 'REVIEW_NOT_FOUND' });
        const { words } = reviewKeysOf(found, '', shop.calendar(), found.loggedAt);
        updateAnswer(db, order.reviewId, { text: '', at: null, by: null, words });
        return ok(order.reviewId);
      }),

    linkCase: (order: OfReview & { readonly caseId: CaseId }): Result<Review, LinkRefusal> =>
      command('reviews.linkCase', order, (db): Result<ReviewId, LinkRefusal> => {
        const found = findReview(db, order.reviewId);
        if (found === undefined || found.removed) return refuse({ code: 'REVIEW_NOT_FOUND' });
        if (!isCase(db, order.caseId)) return refuse({ code: 'CASE_NOT_FOUND' });
        updateCase(db, order.reviewId, order.caseId);
        return ok(order.reviewId);
      }),

    remove: (order: OfReview): Result<Review, NotFound> =>
      command('reviews.remove', order, (db, at): Result<ReviewId, NotFound> => {
        const found = findReview(db, order.reviewId);
        if (found === undefined || found.removed) return refuse({ code: 'REVIEW_NOT_FOUND' });
        updateRemoved(db, order.reviewId, { at, by: order.staffId });
        return ok(order.reviewId);
      }),

    restore: (order: OfReview): Result<Review, NotFound> =>
      command('reviews.restore', order, (db): Result<ReviewId, NotFound> => {
        if (findReview(db, order.reviewId) === undefined) return refuse({ code: 'REVIEW_NOT_FOUND' });
        updateRemoved(db, order.reviewId, null);
        return ok(order.reviewId);
      }),
  };
}

function whatIsWrong(db: WritableDb, review: ReviewFacts, before: ReviewFacts['customerId'] = null) {
  const { site, stars, text, customerId } = review;
  if (site === '') return { code: 'SITE_MISSING' } as const;
  if (stars === null && text === '') return { code: 'REVIEW_EMPTY' } as const;
  if (customerId !== null && customerId !== before && !isCustomer(db, customerId)) {
    return { code: 'CUSTOMER_NOT_FOUND' } as const;
  }
  return undefined;
}

/** Stars alone by nobody in particular may well come twice. */
function isTellable({ author, text }: ReviewFacts): boolean {
  return author !== '' || text !== '';
}
