import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';
import { tokensOf, type Indexed } from './search-tokens.ts';

/** Puts somebody into the index, or in place of what stood there; in the transaction that changed her. */
export function indexCustomer(db: WritableDb, id: CustomerId, person: Indexed): void {
  db.run('INSERT OR REPLACE INTO customer_search (rowid, tokens) VALUES (:id, :tokens)', {
    id,
    tokens: tokensOf(person),
  });
}

export function removeFromIndex(db: WritableDb, id: CustomerId): void {
  db.run('DELETE FROM customer_search WHERE rowid = :id', { id });
}

/** Pages merged at most: some tens of milliseconds, in which the till cannot write. */
const PAGES_MERGED = 200;

/**
 * Merges some of what many insertions left behind, after a bulk load. Not all of it: that takes seconds in a large
 * file, and a query is as quick over the few pieces that are left.
 */
export function compactIndex(db: WritableDb): void {
  db.run("INSERT INTO customer_search (customer_search, rank) VALUES ('merge', :pages)", { pages: PAGES_MERGED });
}

/** What a search looks at of one person. */
export interface Candidate {
  readonly id: CustomerId;
  readonly spacedName: string;
  readonly phone: string;
  readonly code: string;
  readonly visits: number;
  /** Last visit, or enrolment before the first one. */
  readonly seenDay: BusinessDay;
}

interface CandidateRow {
  readonly id: number;
  readonly name_folded: string;
  readonly phone: string;
  readonly code: string | null;
  readonly visits: number | null;
  readonly seen_day: number;
}

const CODE_OF = '(SELECT code FROM customer_code k WHERE k.customer_id = c.id AND k.replaced_at IS NULL)';
const CANDIDATE_COLUMNS = `c.id, c.name_folded, c.phone, s.visits,
  COALESCE(s.last_visit_day, c.enrolled_day) AS seen_day`;
const JOIN_SUMMARY = 'LEFT JOIN customer_summary s ON s.customer_id = c.id';

function toCandidate(row: CandidateRow): Candidate {
  return {
    id: row.id as CustomerId,
    spacedName: ` ${row.name_folded}`,
    phone: row.phone,
    code: row.code ?? '',
    visits: row.visits ?? 0,
    seenDay: row.seen_day as BusinessDay,
  };
}

/**
 * Candidates for a match expression, in no order that means anything.
 * @param digits must be in the phone, the code or the name too; '' for no such condition
 * @param mostLooked index hits that are looked at, whatever they turn out to be
 */
export function findCandidates(
  db: ReadableDb,
  { match, digits, mostLooked, limit }: { match: string; digits: string; mostLooked: number; limit: number },
): Candidate[] {
  // CROSS JOIN keeps the order: the index first, then one row each, and the code only where the phone does not settle it.
  return db
    .all<CandidateRow>(
      `SELECT ${CANDIDATE_COLUMNS}, CASE WHEN :digits <> '' THEN ${CODE_OF} END AS code
       FROM (SELECT rowid AS id FROM customer_search WHERE customer_search MATCH :match LIMIT :mostLooked) f
       CROSS JOIN customer c ON c.id = f.id ${JOIN_SUMMARY}
       WHERE :digits = '' OR instr(c.phone, :digits) OR instr(c.name_folded, :digits) OR instr(${CODE_OF}, :digits)
       LIMIT :limit`,
      { match, digits, mostLooked, limit },
    )
    .map(toCandidate);
}

/** Whoever has this very number; a few share one. */
export function findByNumber(db: ReadableDb, digits: string): Candidate[] {
  return db
    .all<CandidateRow>(
      `SELECT ${CANDIDATE_COLUMNS}, ${CODE_OF} AS code FROM customer c ${JOIN_SUMMARY}
       WHERE c.archived_at IS NULL AND c.id IN (
         SELECT id FROM customer WHERE phone = :digits AND phone <> ''
         UNION SELECT customer_id FROM customer_code WHERE code = :digits AND replaced_at IS NULL
       ) LIMIT 20`,
      { digits },
    )
    .map(toCandidate);
}

/**
 * Somebody as the regulars in memory are known: without the card code, whose digits are looked up in the file. Archived
 * customers are left out.
 */
export function findRegulars(db: ReadableDb, ids: readonly CustomerId[]): Candidate[] {
  return db
    .all<CandidateRow>(
      `SELECT ${CANDIDATE_COLUMNS}, NULL AS code FROM json_each(:ids) j JOIN customer c ON c.id = j.value ${JOIN_SUMMARY}
       WHERE c.archived_at IS NULL`,
      { ids: JSON.stringify(ids) },
    )
    .map(toCandidate);
}

/** Where a page of `listLatestVisitors` ended. */
export interface VisitCursor {
  readonly day: number;
  readonly id: number;
}

/** Customers by their last visit, latest first, as `findRegulars` gives them. */
export function listLatestVisitors(db: ReadableDb, after: VisitCursor | null, limit: number): Candidate[] {
  return db
    .all<CandidateRow>(
      `SELECT c.id, c.name_folded, c.phone, NULL AS code, s.visits, s.last_visit_day AS seen_day FROM (
         SELECT customer_id, visits, last_visit_day FROM customer_summary
         WHERE last_visit_day IS NOT NULL AND (last_visit_day, customer_id) < (:day, :id)
         ORDER BY last_visit_day DESC, customer_id DESC LIMIT :limit
       ) s CROSS JOIN customer c ON c.id = s.customer_id WHERE c.archived_at IS NULL`,
      { day: after?.day ?? Number.MAX_SAFE_INTEGER, id: after?.id ?? Number.MAX_SAFE_INTEGER, limit },
    )
    .map(toCandidate);
}

/** Customers by their enrolment, latest first, as `findRegulars` gives them. */
export function listLatestEnrolled(db: ReadableDb, limit: number): Candidate[] {
  return db
    .all<CandidateRow>(
      `SELECT ${CANDIDATE_COLUMNS}, NULL AS code
       FROM (SELECT * FROM customer ORDER BY enrolled_at DESC, id DESC LIMIT :limit) c ${JOIN_SUMMARY}
       WHERE c.archived_at IS NULL`,
      { limit },
    )
    .map(toCandidate);
}
