import type { DueBounds } from '#shared/domain/complaints/due-bounds.ts';
import { foldName, wordsOf } from '#shared/domain/customers/name-folding.ts';
import { asId, type CaseId, type CustomerId, type ReasonId, type StaffId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb, SqlParameters } from '#main/backend/store/database.ts';
import { STANDS_FOR_CASE } from './related-cases.repository.ts';

export type CaseView = 'needs_me' | 'open' | 'mine' | 'waiting' | 'unhappy' | 'settled' | 'all';

export interface CaseQuery {
  readonly view: CaseView;
  /** Searched for in the case's words, the customer's name and the number; '' for no search. */
  readonly text: string;
  readonly staffId: StaffId;
  /** Only what is about one of these; null for everything. */
  readonly reasonIds: readonly ReasonId[] | null;
  /** What else must be true of a case. */
  readonly only?: { readonly where: string; readonly parameters: SqlParameters } | undefined;
}

const OPEN = `state NOT IN ('settled', 'closed')`;

/** Each condition is word for word that of an index, which the list is then walked along. */
const VIEWS: Readonly<Record<CaseView, { readonly where: string; readonly order: string }>> = {
  needs_me: { where: 'next_due_at IS NOT NULL', order: 'next_due_at, id' },
  open: { where: OPEN, order: 'id DESC' },
  mine: { where: `${OPEN} AND owner_id = +:staffId`, order: 'id DESC' },
  waiting: { where: `state = 'waiting'`, order: 'id DESC' },
  unhappy: { where: 'unhappy = 1 AND merged_into IS NULL', order: 'id DESC' },
  settled: { where: `state IN ('settled', 'closed') AND merged_into IS NULL`, order: 'id DESC' },
  all: { where: 'merged_into IS NULL', order: 'id DESC' },
};

/** Words beyond these are not looked for: nobody types them to find one case. */
const MOST_WORDS = 8;

export function countCases(db: ReadableDb, query: CaseQuery): number {
  const { where, parameters } = conditionsOf(query);
  return db.get<{ n: number }>(`SELECT count(*) AS n FROM complaint WHERE ${where}`, parameters)?.n ?? 0;
}

export function listCaseIds(db: ReadableDb, query: CaseQuery, offset: number, limit: number): CaseId[] {
  const { where, order, parameters } = conditionsOf(query);
  return db
    .all<{ id: number }>(`SELECT id FROM complaint WHERE ${where} ORDER BY ${order} LIMIT +:limit OFFSET +:offset`, {
      ...parameters,
      limit,
      offset,
    })
    .map(({ id }) => asId<CaseId>(id));
}

/** Newest first. */
export function caseIdsOfCustomer(db: ReadableDb, customerId: CustomerId, limit: number): CaseId[] {
  return db
    .all<{ id: number }>(
      `SELECT id FROM complaint WHERE customer_id = +:customerId AND merged_into IS NULL ORDER BY id DESC LIMIT +:limit`,
      {
        customerId,
        limit,
      },
    )
    .map(({ id }) => asId<CaseId>(id));
}

/** Whose customer said that it was not put right, and nobody did anything about it since. */
export function countUnhappy(db: ReadableDb): number {
  return db.get<{ n: number }>(`SELECT count(*) AS n FROM complaint WHERE unhappy = 1 AND merged_into IS NULL`)?.n ?? 0;
}

export function countOpen(db: ReadableDb): number {
  return db.get<{ n: number }>(`SELECT count(*) AS n FROM complaint WHERE ${OPEN}`)?.n ?? 0;
}

interface DueCounts {
  readonly dueSoon: number;
  readonly overdue: number;
  readonly escalated: number;
}

/** Cases whose clock stands between these bounds; each is counted once. */
export function countDue(db: ReadableDb, bounds: DueBounds): DueCounts {
  const row = db.get<DueCounts>(
    `SELECT count(*) FILTER (WHERE next_due_at < :escalatedBefore) AS escalated,
       count(*) FILTER (WHERE next_due_at >= :escalatedBefore AND next_due_at < :overdueBefore) AS overdue,
       count(*) FILTER (WHERE next_due_at >= :overdueBefore) AS dueSoon
     FROM complaint WHERE next_due_at IS NOT NULL AND next_due_at <= :soonUntil AND running_since <= :lastOpenAt`,
    { ...bounds },
  );
  return row ?? { dueSoon: 0, overdue: 0, escalated: 0 };
}

interface Conditions {
  readonly where: string;
  readonly order: string;
  readonly parameters: SqlParameters;
}

function conditionsOf(query: CaseQuery): Conditions {
  const { where, order, parameters } = searchedFor(query);
  const { only } = query;
  if (only === undefined) return { where, order, parameters };
  return { where: `${where} AND ${only.where}`, order, parameters: { ...parameters, ...only.parameters } };
}

function searchedFor({ view, text, staffId, reasonIds }: CaseQuery): Conditions {
  const { order } = VIEWS[view];
  const where = reasonIds === null ? VIEWS[view].where : `${VIEWS[view].where} AND ${aboutOf(view)}`;
  const words = wordsOf(foldName(text)).slice(0, MOST_WORDS);
  const searched = words.map((_, index) => hasWord(`:word${index}`)).join(' AND ');
  const parameters: Record<string, string | number> = view === 'mine' ? { staffId } : {};
  if (reasonIds !== null) parameters['reasonIds'] = JSON.stringify(reasonIds);
  words.forEach((word, index) => (parameters[`word${index}`] = `"${word}"*`));
  const number = numberIn(text);
  if (number === null) return { where: searched === '' ? where : `${where} AND ${searched}`, order, parameters };
  return {
    where: `${where} AND (id = ${STANDS_FOR_CASE} OR ${searched})`,
    order,
    parameters: { ...parameters, number },
  };
}

/** What is open is little and looked through; what is over is found by what it is about. */
function aboutOf(view: CaseView): string {
  const column = view === 'settled' || view === 'all' ? 'reason_id' : '+reason_id';
  return `${column} IN (SELECT value FROM json_each(:reasonIds))`;
}

function hasWord(parameter: string): string {
  return `id IN (SELECT rowid FROM complaint_text WHERE complaint_text MATCH ${parameter}
    UNION SELECT rowid FROM complaint_name WHERE complaint_name MATCH ${parameter})`;
}

/** `12` and `#12` are the number of a case too; that of a merged one finds the one that stands for it. */
function numberIn(text: string): number | null {
  const digits = /^#?(\d{1,9})$/.exec(text.trim())?.[1];
  return digits === undefined ? null : Number(digits);
}
