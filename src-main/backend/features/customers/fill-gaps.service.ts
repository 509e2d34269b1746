import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { CustomerId, StaffId } from '#shared/domain/kernel/ids.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';
import { indexCustomer } from './customer-search.repository.ts';
import { fillColumns, findGaps, insertFilling, type Filling } from './fill-gaps.repository.ts';

export type { Filling } from './fill-gaps.repository.ts';

/** The facts that a customer has nothing of yet. */
export function gapsFilledBy(db: ReadableDb, id: CustomerId, facts: Filling): Partial<Filling> {
  const gaps = findGaps(db, id);
  if (gaps === undefined) return {};
  const isEmpty: Readonly<Record<keyof Filling, boolean>> = {
    phone: gaps.phone === '',
    phoneTyped: gaps.phone === '',
    email: gaps.email === '',
    birthday: gaps.birthdayMonth === null,
    language: gaps.language === null,
    usualOrder: gaps.usualOrder === '',
    notes: gaps.notes === '',
    reference: gaps.reference === '',
  };
  const filled = Object.entries(facts).filter(
    ([fact, value]) => isEmpty[fact as keyof Filling] && value !== '' && value !== null,
  );
  return Object.fromEntries(filled);
}

/** Writes what `gapsFilledBy` gave; what stands is never overwritten. */
export function fillGaps(
  db: WritableDb,
  id: CustomerId,
  gaps: Partial<Filling>,
  by: { readonly at: Moment; readonly staffId: StaffId | null },
): void {
  fillColumns(db, id, gaps);
  insertFilling(db, id, gaps, by);
  const now = findGaps(db, id);
  if (gaps.phone !== undefined && now?.archivedAt === null) {
    indexCustomer(db, id, { nameFolded: now.nameFolded, phone: now.phone, code: now.code ?? '' });
  }
  db.changed('customers', id);
}
