import type { Language } from '#shared/contract/values.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import { moment, day, type PersonalRecord } from '#main/backend/features/privacy/personal-data.service.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';

interface ProfileRow {
  readonly name: string;
  readonly phone_typed: string;
  readonly email: string;
  readonly birthday_month: number | null;
  readonly birthday_day: number | null;
  readonly language: Language | null;
  readonly usual_order: string;
  readonly notes: string;
  readonly reference: string;
  readonly enrolled_at: Moment;
  readonly enrolled_by: string | null;
  readonly archived_at: Moment | null;
  /** JSON array */
  readonly tags: string;
  readonly visits: number | null;
  readonly first_visit_day: BusinessDay | null;
  readonly last_visit_day: BusinessDay | null;
}

export function profileOf(db: ReadableDb, id: CustomerId): PersonalRecord {
  const row = db.get<ProfileRow>(
    `SELECT c.*, staff.name AS enrolled_by, s.visits, s.first_visit_day, s.last_visit_day,
       (SELECT json_group_array(tag) FROM (SELECT tag FROM customer_tag WHERE customer_id = c.id ORDER BY tag)) AS tags
     FROM customer c LEFT JOIN staff ON staff.id = c.enrolled_by LEFT JOIN customer_summary s ON s.customer_id = c.id
     WHERE c.id = :id`,
    { id },
  );
  if (row === undefined) return {};
  const two = (value: number): string => String(value).padStart(2, '0');
  return {
    number: id,
    name: row.name,
    phone: row.phone_typed,
    email: row.email,
    birthday:
      row.birthday_month === null || row.birthday_day === null
        ? null
        : `${two(row.birthday_month)}-${two(row.birthday_day)}`,
    language: row.language,
    usualOrder: row.usual_order,
    notes: row.notes,
    tags: (JSON.parse(row.tags) as string[]).join(', '),
    reference: row.reference,
    enrolledAt: moment(row.enrolled_at),
    enrolledBy: row.enrolled_by,
    archivedAt: moment(row.archived_at),
    visits: row.visits ?? 0,
    firstVisit: day(row.first_visit_day),
    lastVisit: day(row.last_visit_day),
  };
}

export function codesOf(db: ReadableDb, id: CustomerId): PersonalRecord[] {
  return db
    .all<{ code: string; issued_at: Moment; replaced_at: Moment | null }>(
      'SELECT code, issued_at, replaced_at FROM customer_code WHERE customer_id = :id ORDER BY issued_at, code',
      { id },
    )
    .map((row) => ({ code: row.code, at: moment(row.issued_at), replacedAt: moment(row.replaced_at) }));
}

export function changesOf(db: ReadableDb, id: CustomerId): PersonalRecord[] {
  return db
    .all<{ at: Moment; by: string | null; before: string; after: string }>(
      `SELECT change.at, staff.name AS by, before, after FROM customer_change AS change
       LEFT JOIN staff ON staff.id = change.staff_id WHERE customer_id = :id ORDER BY change.id`,
      { id },
    )
    .map((row) => ({ at: moment(row.at), by: row.by, before: row.before, after: row.after }));
}

/** The row stays, because entries of the ledger name it. */
export function eraseProfile(db: WritableDb, id: CustomerId, at: Moment): void {
  db.run(
    `UPDATE customer SET name = '', name_folded = '', phone = '', phone_typed = '', email = '', birthday_month = NULL,
       birthday_day = NULL, language = NULL, usual_order = '', notes = '', reference = '',
       archived_at = COALESCE(archived_at, :at), revision = revision + 1
     WHERE id = :id`,
    { id, at },
  );
}

export function deleteTags(db: WritableDb, id: CustomerId): void {
  db.run('DELETE FROM customer_tag WHERE customer_id = :id', { id });
}

/** A code that nobody has is unknown to the scanner. */
export function deleteCodes(db: WritableDb, id: CustomerId): void {
  db.run('DELETE FROM customer_code WHERE customer_id = :id', { id });
}

/** Who changed her and when stays; what it was is gone. */
export function emptyChanges(db: WritableDb, id: CustomerId): void {
  db.run(`UPDATE customer_change SET before = '{}', after = '{}' WHERE customer_id = :id`, { id });
}
