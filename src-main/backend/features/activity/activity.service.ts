import type { ActivityLine } from '#shared/contract/activity.contract.ts';
import { asMoment, type Clock } from '#shared/domain/kernel/clock.ts';
import { asId, type CustomerId, type ProgramId, type Sequence } from '#shared/domain/kernel/ids.ts';
import type { EntryKind } from '#shared/domain/ledger/entry.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import type { Store } from '#main/backend/store/open.ts';
import { UNDO_MILLISECONDS } from '#main/backend/features/cards/cards.service.ts';
import { commandIdOfBytes } from '#main/backend/features/ledger/command-id.service.ts';
import { newestCard } from '#main/backend/features/ledger/positions.service.ts';
import { findProgram, termsReader } from '#main/backend/features/programs/programs.service.ts';
import { recentEntries, type RecentRow } from './activity.repository.ts';

/** Entries looked at for the last few commands: one command can write many, and imported rows are not "just now". */
const ENTRIES_LOOKED_AT = 500;

const SHOWN: Partial<Record<EntryKind, ActivityLine['kind']>> = {
  stamp: 'stamp',
  opening: 'opening',
  reward_redeemed: 'reward_redeemed',
  void: 'void',
  adjustment: 'bonus',
};

/** What the feed calls an entry; undefined for what only follows from another one. */
function shownAs({ kind, card_id }: RecentRow): ActivityLine['kind'] | undefined {
  return kind === 'reward_issued' && card_id === null ? 'goodwill' : SHOWN[kind];
}

export type ActivityService = ReturnType<typeof activityService>;

/** "Just now": what the last commands at the till did. */
export function activityService({ store, clock }: { store: Store; clock: Clock }) {
  return {
    /** Newest first, one line for each command. */
    recent: ({ limit }: { limit: number }): ActivityLine[] => {
      const now = clock.now();
      return recentCommands(store.read, limit).map((rows) => lineOf(store.read, rows, now));
    },
  };
}

/** Shown entries of the last commands; entries of one command stand side by side. */
function recentCommands(db: ReadableDb, limit: number): [RecentRow, ...RecentRow[]][] {
  const commands: [RecentRow, ...RecentRow[]][] = [];
  for (const row of recentEntries(db, ENTRIES_LOOKED_AT)) {
    if (shownAs(row) === undefined || row.is_imported === 1) continue;
    const last = commands.at(-1);
    if (last !== undefined && last[0].command_id.equals(row.command_id)) last.push(row);
    else if (commands.length === limit) break;
    else commands.push([row]);
  }
  return commands;
}

function lineOf(db: ReadableDb, rows: [RecentRow, ...RecentRow[]], now: number): ActivityLine {
  const [newest] = rows;
  // A void of a redemption or of stamps behind a finished card names a reward too.
  const main = rows.find((row) => row.quantity !== 0) ?? newest;
  const kind = shownAs(main) ?? 'stamp';
  const customerId = asId<CustomerId>(main.customer_id);
  const programId = asId<ProgramId>(main.program_id);
  const program = findProgram(db, programId);
  if (program === undefined) throw new Error(`There is no program ${programId}`);
  const card = newestCard(db, customerId, programId);
  const isOpen = card?.state === 'open';
  const terms = isOpen ? termsReader(db, program)(card.programVersionId) : program.current.terms;
  const voided = rows.some((row) => row.is_voided === 1);
  const undoUntil = main.at + UNDO_MILLISECONDS;
  const isUndoable = (kind === 'stamp' || kind === 'reward_redeemed') && !voided && now <= undoUntil;
  return {
    seq: asId<Sequence>(main.seq),
    commandId: commandIdOfBytes(main.command_id),
    kind,
    at: main.at,
    customerId,
    customerName: main.customer_name,
    programId,
    programName: program.current.terms.name,
    staffName: main.staff_name,
    quantity: rows.reduce((sum, row) => sum + row.quantity, 0),
    rewardText: main.quantity === 0 ? main.reward_text : null,
    stamps: isOpen ? card.stamps : 0,
    needed: terms.stampsNeeded,
    voided,
    undoUntil: isUndoable ? asMoment(undoUntil) : null,
  };
}
