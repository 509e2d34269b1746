import type { FillContext } from '#shared/domain/cards/fill-cards.ts';
import { planLapses } from '#shared/domain/cards/plan-lapse.ts';
import { clockIsBehind } from '#shared/domain/cards/stamp-eligibility.ts';
import { planVoid, type VoidRefusal } from '#shared/domain/cards/plan-void.ts';
import type { BusinessCalendar } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { CommandId, StaffId } from '#shared/domain/kernel/ids.ts';
import type { Result } from '#shared/domain/kernel/result.ts';
import type { LedgerEntry, NewEntry, Posting } from '#shared/domain/ledger/entry.ts';
import type { Position } from '#shared/domain/ledger/position.ts';
import { applyEntry } from '#shared/domain/ledger/project.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';
import { freshIds } from '#main/backend/features/ledger/ledger.service.ts';
import { historyInProgram, wholePosition } from '#main/backend/features/ledger/positions.service.ts';
import { findProgram, termsReader, type ProgramRecord } from '#main/backend/features/programs/programs.service.ts';

/** Who does something at the till, when and why. */
export interface Doing {
  readonly commandId: CommandId;
  readonly at: Moment;
  readonly staffId: StaffId | null;
  readonly approvedBy?: StaffId | null;
  readonly reason?: string | null;
}

export function postingOf(calendar: BusinessCalendar, doing: Doing): Posting {
  const { commandId, at, staffId, approvedBy = null, reason = null } = doing;
  return { commandId, at, zone: calendar.zone, businessDay: calendar.dayOf(at), staffId, approvedBy, reason };
}

export function fillContextOf(db: ReadableDb, program: ProgramRecord, posting: Posting): FillContext {
  return {
    at: posting.at,
    today: posting.businessDay,
    currentVersionId: program.current.id,
    termsOf: termsReader(db, program),
    ids: freshIds(db),
  };
}

/** A card whose last day is over ends before it is stamped, even if the daily sweep has not come by yet. */
export function lapsesBefore(
  position: Position,
  posting: Posting,
  ledgerAt: Moment | null,
): { readonly lapses: NewEntry[]; readonly position: Position } {
  if (clockIsBehind(posting.at, ledgerAt)) return { lapses: [], position };
  const lapses = planLapses(position, posting.businessDay);
  const after = lapses.reduce((now, entry) => applyEntry(now, { ...entry, ...posting }, null), position);
  return { lapses, position: after };
}

/** Plans to take back the command that these entries belong to. */
export function planVoidOf(
  db: WritableDb,
  command: readonly LedgerEntry[],
  undo: boolean,
): Result<{ position: Position; entries: NewEntry[] }, VoidRefusal> {
  const first = command[0];
  if (first === undefined) throw new Error('There is no command without entries to take back');
  const { customerId, programId } = first;
  const program = findProgram(db, programId);
  if (program === undefined) throw new Error(`There is no program ${programId}`);
  const position = wholePosition(db, customerId, programId);
  const planned = planVoid({
    position,
    history: historyInProgram(db, customerId, programId),
    command,
    undo,
    currentVersionId: program.current.id,
    termsOf: termsReader(db, program),
    ids: freshIds(db),
  });
  return planned.ok ? { ok: true, value: { position, entries: planned.value } } : planned;
}
