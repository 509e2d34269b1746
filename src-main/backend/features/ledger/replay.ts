import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { CustomerId, ProgramId } from '#shared/domain/kernel/ids.ts';
import { countChanges, type CountChange } from '#shared/domain/ledger/counts.ts';
import type { LedgerEntry } from '#shared/domain/ledger/entry.ts';
import { emptyPosition, type Position } from '#shared/domain/ledger/position.ts';
import { applyEntry, MisfitError } from '#shared/domain/ledger/project.ts';
import { partChange, type StampFacts, type VisitPart } from '#shared/domain/ledger/visit-part.ts';

/** Everything of one customer that follows from the ledger alone. */
export interface Replayed {
  readonly positions: ReadonlyMap<ProgramId, Position>;
  /** Stamps that stand, by the day they were given on. */
  readonly visits: ReadonlyMap<BusinessDay, number>;
  /** The same stamps, by the part of the visit they belong to. */
  readonly parts: readonly DayPart[];
  readonly changes: readonly { readonly programId: ProgramId; readonly change: CountChange }[];
  readonly lastProgramId: ProgramId | null;
  readonly misfits: readonly { readonly entry: LedgerEntry; readonly problem: string }[];
}

interface DayPart extends VisitPart {
  readonly day: BusinessDay;
  readonly stamps: number;
}

/** Replays a customer's entries through the projection that the till uses. An entry that does not fit is left out. */
export function replay(customerId: CustomerId, entries: readonly LedgerEntry[]): Replayed {
  const positions = new Map<ProgramId, Position>();
  const parts = new Map<string, DayPart>();
  const seen = new Map<number, StampFacts>();
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
    for (const change of countChanges(entry, reversed, before)) changes.push({ programId, change });
    addPart(parts, entry, reversed);
    if (entry.quantity > 0) lastProgramId = programId;
  }
  const standing = [...parts.values()].filter(({ stamps }) => stamps !== 0);
  return { positions, visits: visitsOf(standing), parts: standing, changes, lastProgramId, misfits };
}

function addPart(parts: Map<string, DayPart>, entry: LedgerEntry, reversed: StampFacts | null): void {
  const change = partChange(entry, reversed);
  if (change === null) return;
  const { day, part, by } = change;
  const key = `${day} ${part.programId} ${part.staffId} ${part.hour}`;
  parts.set(key, { day, ...part, stamps: (parts.get(key)?.stamps ?? 0) + by });
}

function visitsOf(parts: readonly DayPart[]): Map<BusinessDay, number> {
  const visits = new Map<BusinessDay, number>();
  for (const { day, stamps } of parts) visits.set(day, (visits.get(day) ?? 0) + stamps);
  return visits;
}
