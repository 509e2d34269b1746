import { everyCaseOf } from '#main/backend/features/complaints/case-log.service.ts';
import {
  day,
  moment,
  type PersonalDataHolder,
  type PersonalRecord,
} from '#main/backend/features/privacy/personal-data.service.ts';
import { eraseWords, findReview, reviewIdsAbout } from './reviews.repository.ts';

/** What she wrote about the shop elsewhere, where somebody here knew that it was she; the stars stay as a figure. */
export const reviewsPersonalData: PersonalDataHolder = {
  name: 'reviews',
  tables: ['review'],
  collect: (db, id) => {
    const records = reviewIdsAbout(db, id, everyCaseOf(db, id)).flatMap((reviewId): PersonalRecord[] => {
      const review = findReview(db, reviewId);
      if (review === undefined) return [];
      return [
        {
          number: review.id,
          at: moment(review.loggedAt),
          by: review.loggedBy,
          site: review.site,
          author: review.author,
          day: day(review.writtenOn),
          stars: review.stars,
          text: review.text,
          address: review.address,
          answer: review.answer,
        },
      ];
    });
    return [{ name: 'reviews', fate: 'loses_words', records }];
  },
  erase: (db, id) => {
    for (const reviewId of reviewIdsAbout(db, id, everyCaseOf(db, id))) eraseWords(db, reviewId);
    db.changed('reviews');
  },
};
