import { asId, type CustomerId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';

/** What tells two customers apart. */
export type Identity = 'reference' | 'code' | 'phone' | 'email';

export interface Identified {
  readonly id: CustomerId;
  readonly nameFolded: string;
}

const WHERE: Readonly<Record<Identity | 'name', string>> = {
  reference: `id IN (SELECT id FROM customer WHERE reference = :value AND reference <> '' LIMIT 2)`,
  code: 'id IN (SELECT customer_id FROM customer_code WHERE code = :value)',
  phone: `id IN (SELECT id FROM customer WHERE phone = :value AND phone <> '' LIMIT 2)`,
  email: `id IN (SELECT id FROM customer WHERE email = :value COLLATE NOCASE AND email <> '' LIMIT 2)`,
  name: 'id IN (SELECT id FROM customer WHERE name_folded = :value LIMIT 2)',
};

/** Whoever has this value, archived ones too; at most two, which is enough to know that it is not clear. */
export function findByIdentity(db: ReadableDb, identity: Identity | 'name', value: string): Identified[] {
  if (value === '') return [];
  return db
    .all<{ id: number; name_folded: string }>(`SELECT id, name_folded FROM customer WHERE ${WHERE[identity]}`, {
      value,
    })
    .map((row) => ({ id: asId<CustomerId>(row.id), nameFolded: row.name_folded }));
}
