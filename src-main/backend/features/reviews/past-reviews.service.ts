import type { ReviewFacts } from '#shared/contract/reviews.contract.ts';
import type { ClockRules } from '#shared/domain/complaints/case-clocks.ts';
import type { BusinessCalendar } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { ReviewId, StaffId } from '#shared/domain/kernel/ids.ts';
import { reviewClock } from '#shared/domain/reviews/review-clock.ts';
import type { WritableDb } from '#main/backend/store/database.ts';
import { reviewKeysOf } from './review-keys.ts';
import { findReview, insertReview, updateAnswer, updateDue } from './reviews.repository.ts';

export interface PastReview {
  readonly facts: ReviewFacts;
  readonly loggedAt: Moment;
  readonly loggedBy: StaffId;
  readonly answer: { readonly text: string; readonly at: Moment; readonly by: StaffId } | null;
}

/** Writes a review down as it went, in the caller's transaction. */
export function recordPastReview(
  db: WritableDb,
  { facts, loggedAt, loggedBy, answer }: PastReview,
  { rules, calendar }: { readonly rules: ClockRules; readonly calendar: BusinessCalendar },
): ReviewId {
  const keys = reviewKeysOf(facts, '', calendar, loggedAt);
  const id = insertReview(db, facts, keys, { at: loggedAt, by: loggedBy, answerDueAt: loggedAt });
  if (answer !== null) {
    const { words } = reviewKeysOf(facts, answer.text, calendar, loggedAt);
    updateAnswer(db, id, { ...answer, words });
  }
  redate(db, id, rules, loggedAt);
  db.changed('reviews');
  return id;
}

/** Works out by when a review is to be answered, in the caller's transaction. */
export function redate(db: WritableDb, id: ReviewId, rules: ClockRules, now: Moment): void {
  const review = findReview(db, id);
  if (review === undefined) return;
  const runs = !review.removed && review.answeredAt === null;
  updateDue(db, id, runs ? reviewClock(review, rules, now).dueAt : null);
}
