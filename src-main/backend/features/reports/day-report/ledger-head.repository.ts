import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';

export interface EntryMark {
  readonly seq: number;
  readonly hash: Buffer;
}

export interface EntriesOfDay {
  readonly entries: number;
  readonly imported: number;
  readonly first: number | null;
  readonly last: number | null;
}

const BROUGHT_IN = `json_extract(detail, '$.imported') IS NOT NULL`;

/** Entries of a business day; those that a file brought in later stand wherever the ledger was then. */
export function entriesOfDay(db: ReadableDb, day: BusinessDay): EntriesOfDay {
  const row = db.get<EntriesOfDay>(
    `SELECT count(*) FILTER (WHERE NOT ${BROUGHT_IN}) AS entries, count(*) FILTER (WHERE ${BROUGHT_IN}) AS imported,
       min(seq) FILTER (WHERE NOT ${BROUGHT_IN}) AS first, max(seq) FILTER (WHERE NOT ${BROUGHT_IN}) AS last
     FROM ledger WHERE business_day = +:day`,
    { day },
  );
  return row ?? { entries: 0, imported: 0, first: null, last: null };
}

export function lastMark(db: ReadableDb): EntryMark | undefined {
  return db.get<EntryMark>(`SELECT seq, hash FROM ledger ORDER BY seq DESC LIMIT 1`);
}

/** The last entry of a day that no file brought in. */
export function lastMarkOfDay(db: ReadableDb, day: BusinessDay): EntryMark | undefined {
  return db.get<EntryMark>(
    `SELECT seq, hash FROM ledger
     WHERE business_day = +:day AND NOT ${BROUGHT_IN} ORDER BY seq DESC LIMIT 1`,
    { day },
  );
}

/** The latest day before another one on which anything is entered. */
export function dayWithEntriesBefore(db: ReadableDb, day: BusinessDay): BusinessDay | null {
  return (
    db.get<{ day: BusinessDay | null }>(`SELECT max(business_day) AS day FROM ledger WHERE business_day < +:day`, {
      day,
    })?.day ?? null
  );
}

export function markOf(
  db: ReadableDb,
  seq: number,
): (EntryMark & { readonly at: Moment; readonly day: BusinessDay }) | undefined {
  return db.get(`SELECT seq, hash, at, business_day AS day FROM ledger WHERE seq = :seq`, { seq });
}
