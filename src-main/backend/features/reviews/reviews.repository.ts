import type { ReviewFacts } from '#shared/contract/reviews.contract.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import { asId, type CaseId, type CustomerId, type ReviewId, type StaffId } from '#shared/domain/kernel/ids.ts';
import type { Stars } from '#shared/domain/reviews/review-clock.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';

export interface ReviewRecord extends ReviewFacts {
  readonly id: ReviewId;
  readonly customerName: string | null;
  readonly caseId: CaseId | null;
  readonly loggedAt: Moment;
  readonly loggedBy: string;
  readonly day: BusinessDay;
  readonly answer: string;
  readonly answeredAt: Moment | null;
  readonly answeredBy: string;
  readonly answerDueAt: Moment | null;
  readonly removed: boolean;
}

interface ReviewRow {
  readonly id: number;
  readonly site: string;
  readonly stars: Stars | null;
  readonly text: string;
  readonly author: string;
  readonly written_on: BusinessDay | null;
  readonly address: string;
  readonly customer_id: number | null;
  readonly customer_name: string | null;
  readonly case_id: number | null;
  readonly logged_at: Moment;
  readonly logged_by_name: string;
  readonly day: BusinessDay;
  readonly answer: string;
  readonly answered_at: Moment | null;
  readonly answered_by_name: string | null;
  readonly answer_due_at: Moment | null;
  readonly removed_at: Moment | null;
}

export function findReview(db: ReadableDb, id: ReviewId): ReviewRecord | undefined {
  const row = db.get<ReviewRow>(
    `SELECT r.id, r.site, r.stars, r.text, r.author, r.written_on, r.address, r.customer_id, r.case_id, r.logged_at,
       r.day, r.answer, r.answered_at, r.answer_due_at, r.removed_at, customer.name AS customer_name,
       logger.name AS logged_by_name, answerer.name AS answered_by_name
     FROM review AS r
     JOIN staff AS logger ON logger.id = r.logged_by
     LEFT JOIN staff AS answerer ON answerer.id = r.answered_by
     LEFT JOIN customer ON customer.id = r.customer_id
     WHERE r.id = :id`,
    { id },
  );
  if (row === undefined) return undefined;
  return {
    id: asId<ReviewId>(row.id),
    site: row.site,
    stars: row.stars,
    text: row.text,
    author: row.author,
    writtenOn: row.written_on,
    address: row.address,
    customerId: row.customer_id === null ? null : asId<CustomerId>(row.customer_id),
    customerName: row.customer_name,
    caseId: row.case_id === null ? null : asId<CaseId>(row.case_id),
    loggedAt: row.logged_at,
    loggedBy: row.logged_by_name,
    day: row.day,
    answer: row.answer,
    answeredAt: row.answered_at,
    answeredBy: row.answered_by_name ?? '',
    answerDueAt: row.answer_due_at,
    removed: row.removed_at !== null,
  };
}

/** What is found and counted by, worked out from the facts. */
export interface ReviewKeys {
  readonly day: BusinessDay;
  readonly words: string;
  readonly fingerprint: string;
}

export function insertReview(
  db: WritableDb,
  facts: ReviewFacts,
  keys: ReviewKeys,
  logged: { readonly at: Moment; readonly by: StaffId; readonly answerDueAt: Moment },
): ReviewId {
  const { lastId } = db.run(
    `INSERT INTO review (site, stars, text, author, written_on, address, customer_id, logged_at, logged_by, day,
       answer_due_at, words, fingerprint)
     VALUES (:site, :stars, :text, :author, :writtenOn, :address, :customerId, :at, :by, :day, :answerDueAt, :words,
       :fingerprint)`,
    { ...facts, ...keys, ...logged },
  );
  return asId<ReviewId>(lastId);
}

export function updateReview(db: WritableDb, id: ReviewId, facts: ReviewFacts, keys: ReviewKeys): void {
  db.run(
    `UPDATE review SET site = :site, stars = :stars, text = :text, author = :author, written_on = :writtenOn,
       address = :address, customer_id = :customerId, day = :day, words = :words, fingerprint = :fingerprint
     WHERE id = :id`,
    { id, ...facts, ...keys },
  );
}

export function updateAnswer(
  db: WritableDb,
  id: ReviewId,
  answer: { readonly text: string; readonly at: Moment | null; readonly by: StaffId | null; readonly words: string },
): void {
  db.run(`UPDATE review SET answer = :text, answered_at = :at, answered_by = :by, words = :words WHERE id = :id`, {
    id,
    ...answer,
  });
}

export function updateDue(db: WritableDb, id: ReviewId, answerDueAt: Moment | null): void {
  db.run(`UPDATE review SET answer_due_at = :answerDueAt WHERE id = :id`, { id, answerDueAt });
}

export function updateCase(db: WritableDb, id: ReviewId, caseId: CaseId): void {
  db.run(`UPDATE review SET case_id = :caseId WHERE id = :id`, { id, caseId });
}

export function updateRemoved(
  db: WritableDb,
  id: ReviewId,
  removed: { readonly at: Moment; readonly by: StaffId } | null,
): void {
  db.run(`UPDATE review SET removed_at = :at, removed_by = :by WHERE id = :id`, {
    id,
    at: removed?.at ?? null,
    by: removed?.by ?? null,
  });
}

/** When the same review was logged before; undefined when it was not. */
export function loggedBefore(db: ReadableDb, fingerprint: string): Moment | undefined {
  return db.get<{ at: Moment }>(
    `SELECT logged_at AS at FROM review WHERE fingerprint = +:fingerprint AND removed_at IS NULL ORDER BY id DESC LIMIT 1`,
    { fingerprint },
  )?.at;
}

export function unansweredIds(db: ReadableDb): ReviewId[] {
  return db
    .all<{ id: number }>(`SELECT id FROM review WHERE answer_due_at IS NOT NULL ORDER BY answer_due_at`)
    .map(({ id }) => asId<ReviewId>(id));
}

/** Whether a review can be by her: she is there and not archived. */
export function isCustomer(db: ReadableDb, id: CustomerId): boolean {
  return db.get(`SELECT 1 FROM customer WHERE id = :id AND archived_at IS NULL`, { id }) !== undefined;
}

export function isCase(db: ReadableDb, id: CaseId): boolean {
  return db.get(`SELECT 1 FROM complaint WHERE id = :id`, { id }) !== undefined;
}

/** Every review by a customer, or that one of these cases was made of, the removed ones too; oldest first. */
export function reviewIdsAbout(db: ReadableDb, customerId: CustomerId, cases: readonly CaseId[]): ReviewId[] {
  return db
    .all<{ id: number }>(
      `SELECT id FROM review WHERE customer_id = +:customerId
       UNION SELECT id FROM review WHERE case_id IN (SELECT value FROM json_each(:cases)) ORDER BY 1`,
      { customerId, cases: JSON.stringify(cases) },
    )
    .map(({ id }) => asId<ReviewId>(id));
}

/** Leaves the stars and the days of a review, and nothing anybody can be known by. */
export function eraseWords(db: WritableDb, id: ReviewId): void {
  db.run(
    `UPDATE review SET customer_id = NULL, author = '', text = '', address = '', answer = '', words = '',
       fingerprint = '' WHERE id = :id`,
    { id },
  );
}
