import { hash } from 'node:crypto';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import { asId, type CardId, type CommandId, type RewardId, type Sequence } from '#shared/domain/kernel/ids.ts';
import { canonicalDetail, canonicalEntry } from '#shared/domain/ledger/canonical-entry.ts';
import { countChanges, type CountChange } from '#shared/domain/ledger/counts.ts';
import type { LedgerEntry, NewEntry, Posting } from '#shared/domain/ledger/entry.ts';
import type { Position } from '#shared/domain/ledger/position.ts';
import { applyEntry } from '#shared/domain/ledger/project.ts';
import { partChange, type PartChange, type StampFacts } from '#shared/domain/ledger/visit-part.ts';
import type { ReadableDb, WritableDb } from '#main/backend/store/database.ts';
import { derive } from './derive.ts';
import { deriveShiftCounts } from './derive-shift-counts.ts';
import * as repository from './ledger.repository.ts';
import { highestCardId, highestRewardId } from './position.repository.ts';

export interface Posted {
  /** The position after the entries. */
  readonly position: Position;
  /** Rewards the customer waits for in any program, also those whose last day is over; null when nothing was posted. */
  readonly rewardsWaiting: number | null;
  readonly entries: readonly LedgerEntry[];
}

/**
 * The only writer of the ledger and of everything derived from it. Appends the entries of one command for one customer
 * in one program, each hashed over the one before, and carries their effects out, in the caller's transaction.
 * @param before the position the entries were planned in, with every card and reward they touch
 * @throws MisfitError when an entry does not fit the position: nothing may be written then
 */
export function post(db: WritableDb, posting: Posting, before: Position, entries: readonly NewEntry[]): Posted {
  if (entries.length === 0) return { position: before, rewardsWaiting: null, entries: [] };
  const { tillId, zoneId } = repository.tillAndZone(db, posting.zone);
  const head = repository.headToFollow(db);
  // On disk it is bytes, which have no upper case; the hash must be over what can be read back.
  const commandId = posting.commandId.toLowerCase() as CommandId;
  const posted: LedgerEntry[] = [];
  const counts: CountChange[] = [];
  const parts: PartChange[] = [];
  let seq = head.seq;
  let previous = head.hash;
  let position = before;
  for (const entry of entries) {
    seq += 1;
    const full: LedgerEntry = { ...entry, ...posting, commandId, tillId, seq: asId<Sequence>(seq) };
    const reversed = reversedBy(db, entry);
    const after = applyEntry(position, full, reversed);
    counts.push(...countChanges(full, reversed, position));
    const part = partChange(full, reversed);
    if (part !== null) parts.push(part);
    position = after;
    const detail = canonicalDetail(full.detail);
    previous = chainHash(previous, canonicalEntry(full, detail));
    repository.insertEntry(db, full, { zoneId, detail, hash: previous });
    posted.push(full);
  }
  const derived = derive(db, before, position, entries, counts, parts);
  deriveShiftCounts(db, posted, derived.parts);
  db.changed('cards', position.customerId);
  return { position, rewardsWaiting: derived.summary.rewardsWaiting, entries: posted };
}

/** SHA-256 over the hash of the row before and the text of this row. */
export function chainHash(previous: Buffer, text: string): Buffer {
  return hash('sha256', `${previous.toString('hex')}\n${text}`, 'buffer');
}

function reversedBy(db: ReadableDb, entry: NewEntry): StampFacts | null {
  return entry.reverses === null ? null : (repository.findEntry(db, entry.reverses) ?? null);
}

/** Ids for cards and rewards that a rule is about to start; looked up only when one is needed. */
export function freshIds(db: ReadableDb): { nextCard(): CardId; nextReward(): RewardId } {
  let card: number | undefined;
  let reward: number | undefined;
  return {
    nextCard: () => asId<CardId>((card = (card ?? highestCardId(db)) + 1)),
    nextReward: () => asId<RewardId>((reward = (reward ?? highestRewardId(db)) + 1)),
  };
}

/** When the last entry was made, by sequence; null in an empty ledger. */
export function lastEntryAt(db: ReadableDb): Moment | null {
  return repository.ledgerHead(db).at;
}
