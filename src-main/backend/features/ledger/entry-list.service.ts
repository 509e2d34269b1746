import type { EntryLine, EntryPlace, EntryQuery } from '#shared/contract/reports/entries.contract.ts';
import { partOfHour } from '#shared/domain/kernel/part-of-day.ts';
import { asId, type CustomerId } from '#shared/domain/kernel/ids.ts';
import { hourOf, UNKNOWN_HOUR } from '#shared/domain/ledger/visit-part.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { toLine } from './history.service.ts';
import {
  countEntries,
  findEntries,
  walkEntries,
  type EntryCount,
  type EntryRow,
  type EntryStub,
} from './entry-list.repository.ts';

/**
 * The entries behind a figure, the newest first.
 * @param after pages on: only entries that stand after this one
 */
export function listBehind(
  db: ReadableDb,
  query: EntryQuery,
  after: EntryPlace | null,
  limit: number,
  cutoffMinutes: number,
): { lines: EntryLine[]; more: boolean } {
  const isAsked = asksFor(query, cutoffMinutes);
  const sequences: number[] = [];
  for (const stub of walkEntries(db, query, after)) {
    if (isAsked(stub)) sequences.push(stub.seq);
    if (sequences.length > limit) break;
  }
  const rows = findEntries(db, sequences.slice(0, limit));
  return { lines: rows.map((row) => lineOf(row)), more: sequences.length > limit };
}

export type { EntryCount };

export function countBehind(db: ReadableDb, query: EntryQuery, cutoffMinutes: number): EntryCount {
  if (query.hour === null && query.part === null) return countEntries(db, query);
  const isAsked = asksFor(query, cutoffMinutes);
  const commands = new Set<string>();
  let entries = 0;
  let stamps = 0;
  for (const stub of walkEntries(db, query, null)) {
    if (!isAsked(stub)) continue;
    entries += 1;
    stamps += stub.quantity;
    commands.add(stub.command_id.toString('latin1'));
  }
  return { entries, stamps, commands: commands.size };
}

/** What cannot be asked in SQL: the clock of the entry's zone. */
function asksFor({ hour, part }: EntryQuery, cutoffMinutes: number): (stub: EntryStub) => boolean {
  if (hour === null && part === null) return () => true;
  return ({ at, zone, imported }) => {
    const own = hourOf(at, zone, imported === 1);
    if (hour !== null && own !== hour) return false;
    return part === null || (own !== UNKNOWN_HOUR && partOfHour(own, cutoffMinutes) === part);
  };
}

function lineOf(row: EntryRow): EntryLine {
  const { voidable: _, ...line } = toLine(row);
  const customerId = asId<CustomerId>(row.customer_id);
  return { ...line, customerId, customerName: row.customer_name, undo: row.is_undo === 1 };
}
