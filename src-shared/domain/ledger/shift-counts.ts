import type { BusinessDay } from '../kernel/business-day.ts';
import type { CardId, Sequence, StaffId } from '../kernel/ids.ts';
import type { EntryKind, LedgerEntry } from './entry.ts';
import { hourOf, NOBODY } from './visit-part.ts';

/** What is counted per hour and person. What stands is counted where it was made, whenever it is taken back. */
export interface ShiftCounts {
  /** Stamps given that still stand. */
  readonly stamps: number;
  /** Stamps given and taken back at once by whoever stood at the till. */
  readonly stampsUndone: number;
  /** Stamps given and taken back later, with a manager. */
  readonly stampsVoided: number;
  readonly cardsOpened: number;
  /** Rewards of full cards and those given as goodwill. */
  readonly rewardsIssued: number;
  readonly rewardsRedeemed: number;
  /** Commands that took something back at once, and later. */
  readonly undos: number;
  readonly voids: number;
  /** Commands that passed over a refusal. */
  readonly overrides: number;
  /** Commands of others that she said yes to. */
  readonly approvals: number;
}

export const NO_SHIFT_COUNTS: ShiftCounts = {
  stamps: 0,
  stampsUndone: 0,
  stampsVoided: 0,
  cardsOpened: 0,
  rewardsIssued: 0,
  rewardsRedeemed: 0,
  undos: 0,
  voids: 0,
  overrides: 0,
  approvals: 0,
};

/** Who made an entry, and when. */
export interface ShiftPlace {
  readonly businessDay: BusinessDay;
  /** As `hourOf` says. */
  readonly hour: number;
  /** NOBODY: it was brought in from a file, or Stempel did it itself. */
  readonly staffId: StaffId | typeof NOBODY;
}

/** What has to be known of an entry that is counted or taken back. */
export interface MadeEntry extends ShiftPlace {
  readonly kind: EntryKind;
}

export interface ShiftChange {
  readonly place: ShiftPlace;
  readonly what: keyof ShiftCounts;
  readonly by: number;
}

/** How an earlier entry is found; in a damaged file it may not be there, and then nothing is counted for it. */
export interface EarlierEntries {
  /** The entry that a void takes back. */
  reversed(seq: Sequence): MadeEntry | undefined;
  /** The entry that started a card. */
  opener(card: CardId): MadeEntry | undefined;
}

export function madeBy({ kind, at, zone, businessDay, staffId, detail }: LedgerEntry): MadeEntry {
  const imported = detail.imported === true;
  // Whoever brought a file in did not serve the people in it.
  return { kind, businessDay, hour: hourOf(at, zone, imported), staffId: imported ? NOBODY : (staffId ?? NOBODY) };
}

/**
 * What the entries of one command do to the counts. A void takes away from whoever gave what it takes back, on the day
 * and in the hour it was given, and counts for whoever made it once, however many entries it needs.
 */
export function shiftChanges(command: readonly LedgerEntry[], earlier: EarlierEntries): ShiftChange[] {
  const [first] = command;
  if (first === undefined) return [];
  const changes = command.flatMap((entry) => (entry.kind === 'void' ? voidChanges(entry, earlier) : ownChanges(entry)));
  const place = madeBy(first);
  if (command.some(({ kind }) => kind === 'void')) {
    changes.push({ place, what: command.some(({ detail }) => detail.undo === true) ? 'undos' : 'voids', by: 1 });
  }
  if (command.some(({ detail }) => detail.overridden !== undefined)) changes.push({ place, what: 'overrides', by: 1 });
  if (first.approvedBy !== null) {
    changes.push({ place: { ...place, staffId: first.approvedBy }, what: 'approvals', by: 1 });
  }
  return changes;
}

const COUNTED: Partial<Record<EntryKind, keyof ShiftCounts>> = {
  reward_issued: 'rewardsIssued',
  reward_redeemed: 'rewardsRedeemed',
};

function ownChanges(entry: LedgerEntry): ShiftChange[] {
  const place = madeBy(entry);
  const changes: ShiftChange[] = [];
  if (entry.detail.opened === true) changes.push({ place, what: 'cardsOpened', by: 1 });
  if (entry.kind === 'stamp') changes.push({ place, what: 'stamps', by: entry.quantity });
  const what = COUNTED[entry.kind];
  if (what !== undefined) changes.push({ place, what, by: 1 });
  return changes;
}

function voidChanges(entry: LedgerEntry, earlier: EarlierEntries): ShiftChange[] {
  const changes: ShiftChange[] = [];
  if (entry.detail.opened === true) changes.push({ place: madeBy(entry), what: 'cardsOpened', by: 1 });
  if (entry.detail.withdrawn === true && entry.cardId !== null) {
    const place = earlier.opener(entry.cardId);
    if (place !== undefined) changes.push({ place, what: 'cardsOpened', by: -1 });
  }
  const place = entry.reverses === null ? undefined : earlier.reversed(entry.reverses);
  if (place === undefined) return changes;
  if (place.kind === 'stamp' && entry.quantity !== 0) {
    changes.push({ place, what: 'stamps', by: entry.quantity });
    changes.push({ place, what: entry.detail.undo === true ? 'stampsUndone' : 'stampsVoided', by: -entry.quantity });
  }
  const what = COUNTED[place.kind];
  if (what !== undefined) changes.push({ place, what, by: -1 });
  return changes;
}
