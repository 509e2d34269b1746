import { asId, type CaseId, type CustomerId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';

/** Ids of the case `:caseId` and of everything that was merged into it, as a subquery. */
export const PARTS_OF_CASE = `(WITH RECURSIVE part (id) AS (
    SELECT :caseId
    UNION ALL
    SELECT complaint.id FROM part CROSS JOIN complaint ON complaint.merged_into = part.id
  ) SELECT id FROM part)`;

/** Id of the case that stands for the case `:number`: itself, or where it was merged into in the end. */
export const STANDS_FOR_CASE = `(WITH RECURSIVE up (id, merged_into) AS (
    SELECT id, merged_into FROM complaint WHERE id = :number
    UNION ALL
    SELECT complaint.id, complaint.merged_into FROM up CROSS JOIN complaint ON complaint.id = up.merged_into
  ) SELECT id FROM up WHERE merged_into IS NULL)`;

/** What was merged into a case, at any depth; without the case itself. */
export function absorbedCaseIds(db: ReadableDb, caseId: CaseId): CaseId[] {
  return idsOf(db, `SELECT id FROM complaint WHERE id IN ${PARTS_OF_CASE} AND id <> :caseId ORDER BY id`, { caseId });
}

/** Cases that were linked with this one or with what was merged into it; the one that stands for each. */
export function linkedCaseIds(db: ReadableDb, caseId: CaseId): CaseId[] {
  const linked = idsOf(
    db,
    `SELECT b AS id FROM complaint_link WHERE a IN ${PARTS_OF_CASE}
     UNION SELECT a FROM complaint_link WHERE b IN ${PARTS_OF_CASE} ORDER BY 1`,
    { caseId },
  );
  const standing = linked.map((id) => standsFor(db, id) ?? id).filter((id) => id !== caseId);
  return [...new Set(standing)];
}

export function standsFor(db: ReadableDb, number: CaseId): CaseId | undefined {
  return idsOf(db, `SELECT id FROM complaint WHERE id = ${STANDS_FOR_CASE}`, { number })[0];
}

export function insertLink(db: WritableDb, one: CaseId, other: CaseId): void {
  db.run(`INSERT INTO complaint_link (a, b) VALUES (:a, :b)`, { a: Math.min(one, other), b: Math.max(one, other) });
}

/** Takes away every link between the two and what was merged into them; says how many there were. */
export function deleteLinks(db: WritableDb, one: CaseId, other: CaseId): number {
  const partsOf = (name: string) => PARTS_OF_CASE.replace(':caseId', name);
  return db.run(
    `DELETE FROM complaint_link WHERE (a IN ${partsOf(':one')} AND b IN ${partsOf(':other')})
       OR (b IN ${partsOf(':one')} AND a IN ${partsOf(':other')})`,
    { one, other },
  ).changes;
}

/** Open cases of the same customer, the newest first. */
export function openCasesOfCustomer(db: ReadableDb, caseId: CaseId, limit: number): CaseId[] {
  return idsOf(
    db,
    `SELECT other.id FROM complaint AS this JOIN complaint AS other ON other.customer_id = this.customer_id
     WHERE this.id = :caseId AND other.id <> this.id AND other.state NOT IN ('settled', 'closed')
       AND other.merged_into IS NULL
     ORDER BY other.id DESC LIMIT :limit`,
    { caseId, limit },
  );
}

/** Cases about the same item that were taken on the same business day, the newest first. */
export function casesOfItemThatDay(db: ReadableDb, caseId: CaseId, limit: number): CaseId[] {
  return idsOf(
    db,
    `SELECT other.id FROM complaint AS this JOIN complaint AS other ON other.taken_day = this.taken_day
     WHERE this.id = :caseId AND other.id <> this.id AND this.item <> '' AND lower(other.item) = lower(this.item)
       AND other.merged_into IS NULL
     ORDER BY other.id DESC LIMIT :limit`,
    { caseId, limit },
  );
}

/** Cases of a customer and what was merged into them, the oldest first: also those that stand for nothing any more. */
export function everyCaseOfCustomer(db: ReadableDb, customerId: CustomerId): CaseId[] {
  return idsOf(
    db,
    `WITH RECURSIVE part (id) AS (
       SELECT id FROM complaint WHERE customer_id = :customerId
       UNION
       SELECT complaint.id FROM part CROSS JOIN complaint ON complaint.merged_into = part.id
     ) SELECT id FROM part ORDER BY id`,
    { customerId },
  );
}

/** @param lent whether the customer came from a case that was merged into it */
export function setCustomer(db: WritableDb, id: CaseId, customerId: CustomerId | null, lent: boolean): void {
  db.run(`UPDATE complaint SET customer_id = :customerId, customer_lent = :lent WHERE id = :id`, {
    id,
    customerId,
    lent: lent ? 1 : 0,
  });
}

function idsOf(db: ReadableDb, sql: string, parameters: Record<string, number>): CaseId[] {
  return db.all<{ id: number }>(sql, parameters).map(({ id }) => asId<CaseId>(id));
}
