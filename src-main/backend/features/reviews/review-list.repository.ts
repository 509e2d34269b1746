import type { DueBounds } from '#shared/domain/complaints/due-bounds.ts';
import { foldName, wordsOf } from '#shared/domain/customers/name-folding.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asId, type CaseId, type ReviewId } from '#shared/domain/kernel/ids.ts';
import type { Stars } from '#shared/domain/reviews/review-clock.ts';
import type { ReadableDb, SqlParameters } from '#main/backend/store/database.ts';

export interface ReviewQuery {
  /** From this day on; null for all of them. */
  readonly since: BusinessDay | null;
  readonly site: string | null;
  readonly stars: Stars | 'none' | null;
  readonly answered: boolean | null;
  readonly text: string;
}

/** Words beyond these are not looked for: nobody types them to find one review. */
const MOST_WORDS = 8;

export function countReviews(db: ReadableDb, query: ReviewQuery): number {
  const { where, parameters } = conditionsOf(query);
  return db.get<{ n: number }>(`SELECT count(*) AS n FROM review WHERE ${where}`, parameters)?.n ?? 0;
}

/** Those without an answer first, by their due times; then the newest. */
export function listReviewIds(db: ReadableDb, query: ReviewQuery, offset: number, limit: number): ReviewId[] {
  const { where, parameters } = conditionsOf(query);
  return db
    .all<{ id: number }>(
      `SELECT id FROM review WHERE ${where}
       ORDER BY answer_due_at IS NULL, answer_due_at, day DESC, id DESC LIMIT +:limit OFFSET +:offset`,
      { ...parameters, limit, offset },
    )
    .map(({ id }) => asId<ReviewId>(id));
}

/** How many there are by their stars, and how many of them were not answered. */
export function countByStars(
  db: ReadableDb,
  query: Pick<ReviewQuery, 'since' | 'site'>,
): { readonly stars: Stars | null; readonly n: number; readonly unanswered: number }[] {
  const { where, parameters } = conditionsOf({ ...query, stars: null, answered: null, text: '' });
  return db.all(
    `SELECT stars, count(*) AS n, count(*) FILTER (WHERE answered_at IS NULL) AS unanswered
     FROM review WHERE ${where} GROUP BY stars`,
    parameters,
  );
}

export function listSites(db: ReadableDb): string[] {
  return db
    .all<{ site: string }>(
      `SELECT site FROM review WHERE removed_at IS NULL GROUP BY site ORDER BY count(*) DESC, site LIMIT 40`,
    )
    .map(({ site }) => site);
}

export function idsOfCase(db: ReadableDb, caseId: CaseId): ReviewId[] {
  return db
    .all<{ id: number }>(`SELECT id FROM review WHERE case_id = +:caseId AND removed_at IS NULL ORDER BY id`, {
      caseId,
    })
    .map(({ id }) => asId<ReviewId>(id));
}

/** Answers whose clock asks for them: due soon or late. */
export function countDueAnswers(db: ReadableDb, { soonUntil, lastOpenAt }: DueBounds): number {
  const row = db.get<{ n: number }>(
    `SELECT count(*) AS n FROM review
     WHERE answer_due_at IS NOT NULL AND answer_due_at <= :soonUntil AND logged_at <= :lastOpenAt`,
    { soonUntil, lastOpenAt },
  );
  return row?.n ?? 0;
}

function conditionsOf({ since, site, stars, answered, text }: ReviewQuery): {
  readonly where: string;
  readonly parameters: SqlParameters;
} {
  const parameters: Record<string, string | number> = {};
  const where = ['removed_at IS NULL'];
  // The plus keeps the planner on the index that is already in the order of the list.
  const also = (condition: string, name: string, value: string | number): void => {
    where.push(condition);
    parameters[name] = value;
  };
  if (since !== null) also('+day >= :since', 'since', since);
  if (site !== null) also('+site = :site', 'site', site);
  if (stars === 'none') where.push('stars IS NULL');
  else if (stars !== null) also('+stars = :stars', 'stars', stars);
  if (answered !== null) where.push(answered ? 'answered_at IS NOT NULL' : 'answered_at IS NULL');
  wordsOf(foldName(text))
    .slice(0, MOST_WORDS)
    .forEach((word, index) => {
      also(
        `(instr(words, :word${index}) > 0 OR EXISTS (SELECT 1 FROM customer
           WHERE customer.id = review.customer_id AND instr(customer.name_folded, :word${index}) > 0))`,
        `word${index}`,
        word,
      );
    });
  return { where: where.join(' AND '), parameters };
}
