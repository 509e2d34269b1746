import type { CustomerProfile } from '#shared/contract/customers.contract.ts';
import type { Language } from '#shared/contract/values.ts';
import type { CardCode } from '#shared/domain/customers/card-code.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import { asId, type CustomerId, type StaffId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';
import type { CheckedProfile } from './customer-profile.ts';

export interface CustomerRecord {
  readonly id: CustomerId;
  readonly profile: CustomerProfile;
  readonly phoneDigits: string;
  readonly code: CardCode;
  readonly revision: number;
  readonly enrolledAt: Moment;
  readonly archivedAt: Moment | null;
  readonly erasedAt: Moment | null;
  readonly visits: number;
  readonly firstVisitDay: BusinessDay | null;
  readonly lastVisitDay: BusinessDay | null;
}

interface Row {
  readonly id: number;
  readonly name: string;
  readonly phone: string;
  readonly phone_typed: string;
  readonly email: string;
  readonly birthday_month: number | null;
  readonly birthday_day: number | null;
  readonly language: Language | null;
  readonly usual_order: string;
  readonly notes: string;
  readonly enrolled_at: number;
  readonly archived_at: number | null;
  readonly erased_at: number | null;
  readonly revision: number;
  readonly code: string | null;
  readonly visits: number | null;
  readonly first_visit_day: number | null;
  readonly last_visit_day: number | null;
}

export function findCustomer(db: ReadableDb, id: CustomerId): CustomerRecord | undefined {
  const row = db.get<Row>(
    `SELECT c.*, k.code, s.visits, s.first_visit_day, s.last_visit_day FROM customer c
     LEFT JOIN customer_code k ON k.customer_id = c.id AND k.replaced_at IS NULL
     LEFT JOIN customer_summary s ON s.customer_id = c.id
     WHERE c.id = :id`,
    { id },
  );
  if (row === undefined) return undefined;
  return {
    id,
    profile: {
      name: row.name,
      phone: row.phone_typed,
      email: row.email,
      birthday:
        row.birthday_month === null || row.birthday_day === null
          ? null
          : { month: row.birthday_month, day: row.birthday_day },
      language: row.language,
      usualOrder: row.usual_order,
      notes: row.notes,
      tags: tagsOf(db, id),
    },
    phoneDigits: row.phone,
    code: (row.code ?? '') as CardCode,
    revision: row.revision,
    enrolledAt: row.enrolled_at as Moment,
    archivedAt: row.archived_at as Moment | null,
    erasedAt: row.erased_at as Moment | null,
    visits: row.visits ?? 0,
    firstVisitDay: row.first_visit_day as BusinessDay | null,
    lastVisitDay: row.last_visit_day as BusinessDay | null,
  };
}

/** Somebody whose facts can be changed: not one who was erased. */
export function findKnownCustomer(db: ReadableDb, id: CustomerId): CustomerRecord | undefined {
  const record = findCustomer(db, id);
  return record?.erasedAt === null ? record : undefined;
}

function tagsOf(db: ReadableDb, id: CustomerId): string[] {
  return db
    .all<{ tag: string }>('SELECT tag FROM customer_tag WHERE customer_id = :id ORDER BY tag', { id })
    .map(({ tag }) => tag);
}

/** Visits of the last year and the ones before it back to `since`. */
export function listVisitDays(db: ReadableDb, id: CustomerId, since: BusinessDay): BusinessDay[] {
  return db
    .all<{ business_day: BusinessDay }>(
      'SELECT business_day FROM visit WHERE customer_id = :id AND business_day >= :since',
      { id, since },
    )
    .map(({ business_day }) => business_day);
}

export function updateProfile(db: WritableDb, id: CustomerId, nameFolded: string, profile: CheckedProfile): void {
  db.run(
    `UPDATE customer SET name = :name, name_folded = :nameFolded, phone = :phone, phone_typed = :phoneTyped,
       email = :email, birthday_month = :month, birthday_day = :day, language = :language,
       usual_order = :usualOrder, notes = :notes, revision = revision + 1
     WHERE id = :id`,
    {
      id,
      name: profile.name,
      nameFolded,
      phone: profile.phoneDigits,
      phoneTyped: profile.phone,
      email: profile.email,
      month: profile.birthday?.month ?? null,
      day: profile.birthday?.day ?? null,
      language: profile.language,
      usualOrder: profile.usualOrder,
      notes: profile.notes,
    },
  );
  db.run('DELETE FROM customer_tag WHERE customer_id = :id', { id });
  for (const tag of profile.tags) {
    db.run('INSERT INTO customer_tag (customer_id, tag) VALUES (:id, :tag)', { id, tag });
  }
}

export function updateArchived(db: WritableDb, id: CustomerId, archivedAt: Moment | null): void {
  db.run('UPDATE customer SET archived_at = :archivedAt, revision = revision + 1 WHERE id = :id', { id, archivedAt });
}

export interface CodeRecord {
  readonly customerId: CustomerId;
  readonly name: string;
  readonly isReplaced: boolean;
}

export function findCode(db: ReadableDb, code: CardCode): CodeRecord | undefined {
  const row = db.get<{ customer_id: number; name: string; replaced_at: number | null }>(
    `SELECT k.customer_id, c.name, k.replaced_at FROM customer_code k JOIN customer c ON c.id = k.customer_id
     WHERE k.code = :code`,
    { code },
  );
  if (row === undefined) return undefined;
  return { customerId: asId<CustomerId>(row.customer_id), name: row.name, isReplaced: row.replaced_at !== null };
}

/** The present code answers "replaced" from now on; `code` may be an older one of hers that turned up again. */
export function replaceCode(db: WritableDb, id: CustomerId, code: CardCode, at: Moment): void {
  db.run('UPDATE customer_code SET replaced_at = :at WHERE customer_id = :id AND replaced_at IS NULL', { id, at });
  db.run(
    `INSERT INTO customer_code (code, customer_id, issued_at) VALUES (:code, :id, :at)
     ON CONFLICT (code) DO UPDATE SET replaced_at = NULL`,
    { code, id, at },
  );
  db.run('UPDATE customer SET revision = revision + 1 WHERE id = :id', { id });
}

/** Other customers, not archived, with this very number. */
export function listByPhone(db: ReadableDb, phoneDigits: string, except: CustomerId | null): CustomerId[] {
  if (phoneDigits === '') return [];
  return db
    .all<{ id: number }>(
      `SELECT id FROM customer WHERE phone = :phoneDigits AND phone <> '' AND archived_at IS NULL
         AND id IS NOT :except ORDER BY id LIMIT 5`,
      { phoneDigits, except },
    )
    .map(({ id }) => asId<CustomerId>(id));
}

/** @param before what the changed facts were, and `after` what they are */
export function insertChange(
  db: WritableDb,
  change: { id: CustomerId; at: Moment; staffId: StaffId; before: object; after: object },
): void {
  db.run(
    `INSERT INTO customer_change (customer_id, at, staff_id, before, after)
     VALUES (:id, :at, :staffId, :before, :after)`,
    { ...change, before: JSON.stringify(change.before), after: JSON.stringify(change.after) },
  );
}

export function listTags(db: ReadableDb): { tag: string; customers: number }[] {
  return db.all(
    `SELECT tag, count(*) AS customers FROM customer_tag
     WHERE customer_id NOT IN (SELECT id FROM customer WHERE archived_at IS NOT NULL) GROUP BY tag ORDER BY tag`,
  );
}
