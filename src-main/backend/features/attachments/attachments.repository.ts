import type { AttachmentType } from '#shared/domain/attachments/attachment.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import { asId, type AttachmentId, type CaseId, type CustomerId, type StaffId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';

export interface AttachmentRecord {
  readonly id: AttachmentId;
  readonly caseId: CaseId;
  readonly name: string;
  readonly type: AttachmentType;
  readonly bytes: number;
  readonly at: Moment;
  readonly byId: StaffId;
  readonly by: string;
  readonly removed: { readonly at: Moment; readonly by: string } | null;
}

interface AttachmentRow {
  readonly id: number;
  readonly complaint_id: number;
  readonly name: string;
  readonly media_type: AttachmentType;
  readonly bytes: number;
  readonly at: Moment;
  readonly staff_id: number;
  readonly staff_name: string;
  readonly removed_at: Moment | null;
  readonly remover_name: string | null;
}

const SELECT = `SELECT a.id, a.complaint_id, a.name, a.media_type, a.bytes, a.at, a.staff_id, staff.name AS staff_name,
    a.removed_at, remover.name AS remover_name
  FROM complaint_attachment AS a
  JOIN staff ON staff.id = a.staff_id
  LEFT JOIN staff AS remover ON remover.id = a.removed_by`;

function recordOf(row: AttachmentRow): AttachmentRecord {
  return {
    id: asId<AttachmentId>(row.id),
    caseId: asId<CaseId>(row.complaint_id),
    name: row.name,
    type: row.media_type,
    bytes: row.bytes,
    at: row.at,
    byId: asId<StaffId>(row.staff_id),
    by: row.staff_name,
    removed: row.removed_at === null ? null : { at: row.removed_at, by: row.remover_name ?? '' },
  };
}

/** Oldest first, the removed ones too, and those of the cases that were merged into it; their content is not read. */
export function listAttachments(db: ReadableDb, caseId: CaseId): AttachmentRecord[] {
  return db
    .all<AttachmentRow>(
      `WITH RECURSIVE part (id) AS (
         SELECT +:caseId
         UNION ALL
         SELECT complaint.id FROM part CROSS JOIN complaint ON complaint.merged_into = part.id
       )
       ${SELECT} WHERE a.complaint_id IN (SELECT id FROM part) ORDER BY a.id`,
      { caseId },
    )
    .map(recordOf);
}

/** Of every complaint of hers, those that are there and not erased. */
export function listAttachmentsOf(db: ReadableDb, customerId: CustomerId): AttachmentRecord[] {
  return db
    .all<AttachmentRow>(
      `${SELECT} WHERE a.complaint_id IN (SELECT id FROM complaint WHERE customer_id = :customerId) AND a.name <> ''
       ORDER BY a.id`,
      { customerId },
    )
    .map(recordOf);
}

/** Takes away what her files are called and what is in them. */
export function eraseAttachmentsOf(db: WritableDb, customerId: CustomerId, at: Moment): void {
  const hers = `SELECT a.id FROM complaint AS c JOIN complaint_attachment AS a ON a.complaint_id = c.id
    WHERE c.customer_id = :customerId`;
  db.run(`DELETE FROM complaint_attachment_content WHERE attachment_id IN (${hers})`, { customerId });
  db.run(
    `UPDATE complaint_attachment SET name = '', sha256 = '', removed_at = coalesce(removed_at, :at)
     WHERE id IN (${hers})`,
    { customerId, at },
  );
}

export function findAttachment(db: ReadableDb, id: AttachmentId): AttachmentRecord | undefined {
  const row = db.get<AttachmentRow>(`${SELECT} WHERE a.id = :id`, { id });
  return row === undefined ? undefined : recordOf(row);
}

/** The name under which the same content lies on a case already. */
export function findSameContent(db: ReadableDb, caseId: CaseId, sha256: string): string | undefined {
  return db.get<{ name: string }>(
    `SELECT name FROM complaint_attachment
     WHERE complaint_id = :caseId AND sha256 = :sha256 AND removed_at IS NULL`,
    { caseId, sha256 },
  )?.name;
}

export interface NewAttachment {
  readonly caseId: CaseId;
  readonly name: string;
  readonly type: AttachmentType;
  readonly content: Buffer;
  readonly sha256: string;
  readonly at: Moment;
  readonly staffId: StaffId;
}

export function insertAttachment(db: WritableDb, { content, type, ...facts }: NewAttachment): AttachmentId {
  const { lastId } = db.run(
    `INSERT INTO complaint_attachment (complaint_id, name, media_type, bytes, sha256, at, staff_id)
     VALUES (:caseId, :name, :type, :bytes, :sha256, :at, :staffId)`,
    { ...facts, type, bytes: content.length },
  );
  db.run(`INSERT INTO complaint_attachment_content (attachment_id, content) VALUES (:id, :content)`, {
    id: lastId,
    content,
  });
  return asId<AttachmentId>(lastId);
}

/** Only the bytes asked for are read. @returns undefined when the content is gone */
export function readPiece(db: ReadableDb, id: AttachmentId, offset: number, length: number): Buffer | undefined {
  return db.get<{ piece: Buffer }>(
    `SELECT substr(content, :offset + 1, :length) AS piece FROM complaint_attachment_content WHERE attachment_id = :id`,
    { id, offset, length },
  )?.piece;
}

export function removeContent(db: WritableDb, id: AttachmentId, removed: { at: Moment; by: StaffId }): void {
  db.run(`DELETE FROM complaint_attachment_content WHERE attachment_id = :id`, { id });
  db.run(`UPDATE complaint_attachment SET removed_at = :at, removed_by = :by WHERE id = :id`, { id, ...removed });
}
