import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { CustomerId, ProgramId } from '#shared/domain/kernel/ids.ts';
import { countChanges, type CountChange } from '#shared/domain/ledger/counts.ts';
import type { LedgerEntry } from '#shared/domain/ledger/entry.ts';
import { emptyPosition, type Position } from '#shared/domain/ledger/position.ts';
import { applyEntry, MisfitError, type ReversedEntry } from '#shared/domain/ledger/project.ts';

/** Everything of one customer that follows from the ledger alone. */
export interface Replayed {
  readonly positions: ReadonlyMap<ProgramId, Position>;
  /** Stamps that stand, by the day they were given on. */
  readonly visits: ReadonlyMap<BusinessDay, number>;
  readonly changes: readonly { readonly programId: ProgramId; readonly change: CountChange }[];
  readonly lastProgramId: ProgramId | null;
  readonly misfits: readonly { readonly entry: LedgerEntry; readonly problem: string }[];
}

/** Replays a customer's entries through the projection that the till uses. An entry that does not fit is left out. */
export function replay(customerId: CustomerId, entries: readonly LedgerEntry[]): Replayed {
  const positions = new Map<ProgramId, Position>();
  const visits = new Map<BusinessDay, number>();
  const seen = new Map<number, ReversedEntry>();
  const changes: { programId: ProgramId; change: CountChange }[] = [];
  const misfits: { entry: LedgerEntry; problem: string }[] = [];
  let lastProgramId: ProgramId | null = null;
  for (const entry of entries) {
    const { programId } = entry;
    const before = positions.get(programId) ?? emptyPosition(customerId, programId);
    const reversed = entry.reverses === null ? null : (seen.get(entry.reverses) ?? null);
    seen.set(entry.seq, entry);
    try {
      positions.set(programId, applyEntry(before, entry, reversed));
    } catch (error) {
      if (!(error instanceof MisfitError)) throw error;
      misfits.push({ entry, problem: error.message });
      continue;
    }
    for (const change of countChanges(entry, reversed, before)) {
      changes.push({ programId, change });
      if (change.what === 'stamps') visits.set(change.day, (visits.get(change.day) ?? 0) + change.by);
    }
    if (entry.quantity > 0) lastProgramId = programId;
  }
  for (const [day, stamps] of visits) if (stamps === 0) visits.delete(day);
  return { positions, visits, changes, lastProgramId, misfits };
}
