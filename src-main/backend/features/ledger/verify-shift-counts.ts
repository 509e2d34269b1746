import type { CardId, Sequence } from '#shared/domain/kernel/ids.ts';
import type { LedgerEntry } from '#shared/domain/ledger/entry.ts';
import {
  madeBy,
  NO_SHIFT_COUNTS,
  shiftChanges,
  type MadeEntry,
  type ShiftCounts,
} from '#shared/domain/ledger/shift-counts.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { countsByPlace } from './derive-shift-counts.ts';
import type { Replayed } from './replay.ts';
import { compareRow, type Findings, type FlatRow } from './verify-finding.ts';
import { enrolmentsThatDiffer, storedServed, storedShifts } from './verify.repository.ts';

/** Everything that is counted by hour and person, computed from the ledger alone. */
export interface ShiftTotals {
  /** By day, hour, person and program. */
  readonly shifts: Map<string, ShiftCounts>;
  /** Visits by day, person and program, 0 for any. */
  readonly served: Map<string, number>;
}

export function noShiftTotals(): ShiftTotals {
  return { shifts: new Map(), served: new Map() };
}

/**
 * Counts one customer in.
 * @param all her entries, by sequence; those that do not fit are left out
 */
export function addShiftCounts(totals: ShiftTotals, all: readonly LedgerEntry[], { misfits }: Replayed): void {
  const unfit = new Set(misfits.map(({ entry }) => entry));
  const entries = unfit.size === 0 ? all : all.filter((entry) => !unfit.has(entry));
  const placed = new Map<Sequence, MadeEntry>();
  const openers = new Map<CardId, MadeEntry>();
  const stamps = new Map<string, number>();
  for (const command of commandsOf(entries)) {
    for (const entry of command) {
      const made = madeBy(entry);
      placed.set(entry.seq, made);
      if (entry.detail.opened === true && entry.cardId !== null) openers.set(entry.cardId, made);
    }
    const programId = command[0]?.programId ?? 0;
    const changes = shiftChanges(command, {
      reversed: (seq) => placed.get(seq),
      opener: (card) => openers.get(card),
    });
    for (const [key, { counts }] of countsByPlace(changes)) {
      const of = `${key} ${programId}`;
      totals.shifts.set(of, sumOf(totals.shifts.get(of) ?? NO_SHIFT_COUNTS, counts));
    }
    for (const { place, what, by } of changes) {
      if (what !== 'stamps') continue;
      for (const program of [programId, 0]) {
        const key = `${place.businessDay} ${place.staffId} ${program}`;
        stamps.set(key, (stamps.get(key) ?? 0) + by);
      }
    }
  }
  for (const [key, standing] of stamps) {
    if (standing > 0) totals.served.set(key, (totals.served.get(key) ?? 0) + 1);
  }
}

/** An hour in which nothing is left after voids may have a row of zeros or none. */
export function compareShiftCounts(db: ReadableDb, findings: Findings, totals: ShiftTotals): void {
  const shifts = storedShifts(db);
  for (const key of new Set([...shifts.keys(), ...totals.shifts.keys()])) {
    const none = { ...NO_SHIFT_COUNTS };
    compareRow(findings, 'rollup_shift', key, shifts.get(key) ?? none, { ...(totals.shifts.get(key) ?? none) });
  }
  const served = storedServed(db);
  for (const key of new Set([...served.keys(), ...totals.served.keys()])) {
    const visits = (of: ReadonlyMap<string, number>): FlatRow => ({ visits: of.get(key) ?? 0 });
    compareRow(findings, 'rollup_served', key, visits(served), visits(totals.served));
  }
  compareEnrolments(db, findings);
}

/** Entries of one command in one program stand side by side. */
function* commandsOf(entries: readonly LedgerEntry[]): Generator<LedgerEntry[]> {
  let command: LedgerEntry[] = [];
  for (const entry of entries) {
    const [first] = command;
    if (first !== undefined && (first.commandId !== entry.commandId || first.programId !== entry.programId)) {
      yield command;
      command = [];
    }
    command.push(entry);
  }
  yield command;
}

function sumOf(one: ShiftCounts, other: ShiftCounts): ShiftCounts {
  const sum: { -readonly [Name in keyof ShiftCounts]: number } = { ...one };
  for (const name of Object.keys(other) as (keyof ShiftCounts)[]) sum[name] += other[name];
  return sum;
}

function compareEnrolments(db: ReadableDb, findings: Findings): void {
  for (const { key, stored, recomputed } of enrolmentsThatDiffer(db)) {
    compareRow(findings, 'rollup_enrolment', key, { customers: stored }, { customers: recomputed });
  }
}
