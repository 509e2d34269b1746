import { asId, type CustomerId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';

/** What tells two customers apart. */
export type Identity = 'reference' | 'code' | 'phone' | 'email';

export interface Identified {
  readonly id: CustomerId;
  readonly nameFolded: string;
}

// An `= :value` on an indexed column and nothing around it: SQLite plans these once (see `ReadableDb`).
const SELECT: Readonly<Record<Identity | 'name', string>> = {
  reference: `SELECT id, name_folded FROM customer WHERE reference = :value AND reference <> '' LIMIT 2`,
  code: `SELECT c.id, c.name_folded FROM customer_code k JOIN customer c ON c.id = k.customer_id WHERE k.code = :value`,
  phone: `SELECT id, name_folded FROM customer WHERE phone = :value AND phone <> '' LIMIT 2`,
  email: `SELECT id, name_folded FROM customer WHERE email = :value COLLATE NOCASE AND email <> '' LIMIT 2`,
  name: `SELECT id, name_folded FROM customer WHERE name_folded = :value LIMIT 2`,
};

/** Whoever has this value, archived ones too; at most two, which is enough to know that it is not clear. */
export function findByIdentity(db: ReadableDb, identity: Identity | 'name', value: string): Identified[] {
  if (value === '') return [];
  return db
    .all<{ id: number; name_folded: string }>(SELECT[identity], { value })
    .map((row) => ({ id: asId<CustomerId>(row.id), nameFolded: row.name_folded }));
}
