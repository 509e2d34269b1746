import type { CustomerId, ProgramId } from '#shared/domain/kernel/ids.ts';
import type { LedgerEntry } from '#shared/domain/ledger/entry.ts';
import {
  madeBy,
  NO_SHIFT_COUNTS,
  shiftChanges,
  type EarlierEntries,
  type MadeEntry,
  type ShiftChange,
  type ShiftCounts,
  type ShiftPlace,
} from '#shared/domain/ledger/shift-counts.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';
import { findEntry } from './ledger.repository.ts';
import { stampsOf, type PartsByDay } from './derive-visits.ts';
import { addToServed, addToShift, findOpener } from './shift-counts.repository.ts';

/**
 * Counts what a command did by hour and person, and the visits that a person served: whoever gave a stamp that stands.
 * @param parts of the visits that the command moved, as they are now
 */
export function deriveShiftCounts(db: WritableDb, entries: readonly LedgerEntry[], parts: PartsByDay): void {
  const [first] = entries;
  if (first === undefined) return;
  const { customerId, programId } = first;
  const changes = shiftChanges(entries, earlierOf(db, customerId));
  for (const { place, counts } of countsByPlace(changes).values()) addToShift(db, programId, place, counts);
  for (const served of stampsByServer(changes).values()) moveServed(db, programId, served, parts);
}

/** The changes of a place in one. */
export function countsByPlace(
  changes: readonly ShiftChange[],
): Map<string, { readonly place: ShiftPlace; readonly counts: ShiftCounts }> {
  const places = new Map<string, { place: ShiftPlace; counts: ShiftCounts }>();
  for (const { place, what, by } of changes) {
    const { businessDay, hour, staffId } = place;
    const key = `${businessDay} ${hour} ${staffId}`;
    const counts = places.get(key)?.counts ?? NO_SHIFT_COUNTS;
    places.set(key, { place, counts: { ...counts, [what]: counts[what] + by } });
  }
  return places;
}

function stampsByServer(changes: readonly ShiftChange[]): Map<string, ShiftPlace & { readonly stamps: number }> {
  const servers = new Map<string, ShiftPlace & { readonly stamps: number }>();
  for (const { place, what, by } of changes) {
    if (what !== 'stamps') continue;
    const key = `${place.businessDay} ${place.staffId}`;
    servers.set(key, { ...place, stamps: (servers.get(key)?.stamps ?? 0) + by });
  }
  return servers;
}

function moveServed(
  db: WritableDb,
  programId: ProgramId,
  { businessDay: day, staffId, stamps }: ShiftPlace & { readonly stamps: number },
  parts: PartsByDay,
): void {
  if (stamps === 0) return;
  const served = (parts.get(day) ?? []).filter((part) => part.staffId === staffId);
  const ofProgram = appeared(stampsOf(served.filter((part) => part.programId === programId)), stamps);
  const ofAny = appeared(stampsOf(served), stamps);
  if (ofProgram !== 0) addToServed(db, { day, staffId, programId }, ofProgram);
  if (ofAny !== 0) addToServed(db, { day, staffId, programId: 0 }, ofAny);
}

/** 1 when something is there now that was not before the change, -1 when it is gone, else 0. */
function appeared(has: number, change: number): number {
  return Number(has > 0) - Number(has - change > 0);
}

function earlierOf(db: ReadableDb, customerId: CustomerId): EarlierEntries {
  const made = (entry: LedgerEntry | undefined, what: string): MadeEntry => {
    if (entry === undefined) throw new Error(`There is no ${what}`);
    return madeBy(entry);
  };
  return {
    reversed: (seq) => made(findEntry(db, seq), `entry ${seq}`),
    opener: (card) => made(findOpener(db, customerId, card), `entry that started card ${card}`),
  };
}
