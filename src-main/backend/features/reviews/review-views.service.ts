import type { Review } from '#shared/contract/reviews.contract.ts';
import type { ClockRules } from '#shared/domain/complaints/case-clocks.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import { reviewClock } from '#shared/domain/reviews/review-clock.ts';
import type { ReviewRecord } from './reviews.repository.ts';

/** A review as it is shown, with its clock as it stands now. */
export function reviewViewOf(review: ReviewRecord, rules: ClockRules, now: Moment): Review {
  const { day: _day, answerDueAt: _due, removed: _removed, answer, answeredAt, answeredBy, ...facts } = review;
  const { state, dueAt, stoppedAt, health } = reviewClock(review, rules, now);
  return {
    ...facts,
    answer: answeredAt === null ? null : { text: answer, at: answeredAt, by: answeredBy },
    clock: { state, dueAt, stoppedAt, health },
  };
}
