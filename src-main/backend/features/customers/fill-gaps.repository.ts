import type { CustomerProfile } from '#shared/contract/customers.contract.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { CustomerId, StaffId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';

/** Facts that may stand empty. `phone` is digits, `phoneTyped` as it was written. */
export interface Filling extends Pick<CustomerProfile, 'email' | 'birthday' | 'language' | 'usualOrder' | 'notes'> {
  readonly phone: string;
  readonly phoneTyped: string;
  readonly reference: string;
}

interface Gaps {
  readonly nameFolded: string;
  readonly phone: string;
  readonly email: string;
  readonly birthdayMonth: number | null;
  readonly language: string | null;
  readonly usualOrder: string;
  readonly notes: string;
  readonly reference: string;
  readonly code: string | null;
  readonly archivedAt: number | null;
}

export function findGaps(db: ReadableDb, id: CustomerId): Gaps | undefined {
  return db.get<Gaps>(
    `SELECT c.name_folded AS nameFolded, c.phone, c.email, c.birthday_month AS birthdayMonth, c.language,
       c.usual_order AS usualOrder, c.notes, c.reference, k.code, c.archived_at AS archivedAt
     FROM customer c LEFT JOIN customer_code k ON k.customer_id = c.id AND k.replaced_at IS NULL WHERE c.id = :id`,
    { id },
  );
}

/** Facts that are not given stay. */
export function fillColumns(db: WritableDb, id: CustomerId, facts: Partial<Filling>): void {
  db.run(
    `UPDATE customer SET phone = coalesce(:phone, phone), phone_typed = coalesce(:phoneTyped, phone_typed),
       email = coalesce(:email, email), birthday_month = coalesce(:month, birthday_month),
       birthday_day = coalesce(:day, birthday_day), language = coalesce(:language, language),
       usual_order = coalesce(:usualOrder, usual_order), notes = coalesce(:notes, notes),
       reference = coalesce(:reference, reference), revision = revision + 1
     WHERE id = :id`,
    {
      id,
      phone: facts.phone ?? null,
      phoneTyped: facts.phoneTyped ?? null,
      email: facts.email ?? null,
      month: facts.birthday?.month ?? null,
      day: facts.birthday?.day ?? null,
      language: facts.language ?? null,
      usualOrder: facts.usualOrder ?? null,
      notes: facts.notes ?? null,
      reference: facts.reference ?? null,
    },
  );
}

export function insertFilling(
  db: WritableDb,
  id: CustomerId,
  facts: Partial<Filling>,
  { at, staffId }: { readonly at: Moment; readonly staffId: StaffId | null },
): void {
  db.run(
    `INSERT INTO customer_change (customer_id, at, staff_id, before, after) VALUES (:id, :at, :staffId, '{}', :after)`,
    { id, at, staffId, after: JSON.stringify(facts) },
  );
}
