import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';

/** Names of some customers; '' of one who was erased. */
export function namesOf(db: ReadableDb, ids: readonly CustomerId[]): ReadonlyMap<CustomerId, string> {
  const rows = db.all<{ id: CustomerId; name: string }>(
    `SELECT customer.id, customer.name FROM json_each(:ids) AS one CROSS JOIN customer ON customer.id = one.value`,
    { ids: JSON.stringify([...new Set(ids)]) },
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
