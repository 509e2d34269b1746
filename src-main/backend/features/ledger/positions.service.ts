import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { CommandId, CustomerId, ProgramId, RewardId, Sequence } from '#shared/domain/kernel/ids.ts';
import type { LedgerEntry } from '#shared/domain/ledger/entry.ts';
import type { CardState, Position, RewardState } from '#shared/domain/ledger/position.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import { findEntriesOfCommand } from './command.repository.ts';
import { entriesOf, findEntry } from './ledger.repository.ts';
import * as repository from './position.repository.ts';
import { listParts } from './visit.repository.ts';

/** Position with the newest card that stands: all that adding stamps needs. */
export function stampPosition(db: ReadableDb, customerId: CustomerId, programId: ProgramId): Position {
  const card = repository.findNewestCard(db, { customerId, programId });
  return { customerId, programId, cards: card === undefined ? [] : [card], rewards: [] };
}

/** All cards and rewards a customer ever had in a program. */
export function wholePosition(db: ReadableDb, customerId: CustomerId, programId: ProgramId): Position {
  const whose = { customerId, programId };
  return { ...whose, cards: repository.listCards(db, whose), rewards: repository.listRewards(db, whose) };
}

/** A reward with just enough of a position to redeem it. */
export function rewardPosition(db: ReadableDb, id: RewardId): { position: Position; reward: RewardState } | undefined {
  const found = repository.findReward(db, id);
  if (found === undefined) return undefined;
  return { position: { ...found.whose, cards: [], rewards: [found.reward] }, reward: found.reward };
}

/** Open cards whose last day is before `today`, each with its position. */
export function lapsedCards(db: ReadableDb, today: BusinessDay, limit: number): Position[] {
  return repository
    .listLapsedCards(db, today, limit)
    .map(({ whose, card }): Position => ({ ...whose, cards: [card], rewards: [] }));
}

export function lapsedRewards(db: ReadableDb, today: BusinessDay, limit: number): Position[] {
  return repository
    .listLapsedRewards(db, today, limit)
    .map(({ whose, reward }): Position => ({ ...whose, cards: [], rewards: [reward] }));
}

/** Stamps of a day that still stand, by program; programs without any are left out. */
export function stampsOn(db: ReadableDb, customerId: CustomerId, day: BusinessDay): Map<ProgramId, number> {
  const byProgram = new Map<ProgramId, number>();
  for (const { programId, stamps } of listParts(db, customerId, day)) {
    byProgram.set(programId, (byProgram.get(programId) ?? 0) + stamps);
  }
  return byProgram;
}

export function newestCard(db: ReadableDb, customerId: CustomerId, programId: ProgramId): CardState | undefined {
  return repository.findNewestCard(db, { customerId, programId });
}

/** All entries of the command that an entry belongs to, by sequence; empty when there is no such entry. */
export function commandAround(db: ReadableDb, seq: Sequence): LedgerEntry[] {
  const entry = findEntry(db, seq);
  if (entry === undefined) return [];
  const entries = [entry];
  const extend = (step: 1 | -1): void => {
    for (let next = seq + step; ; next += step) {
      const beside = findEntry(db, next as Sequence);
      if (beside === undefined || beside.commandId !== entry.commandId) return;
      if (step === 1) entries.push(beside);
      else entries.unshift(beside);
    }
  };
  extend(-1);
  extend(1);
  return entries;
}

/** What a command wrote and when; undefined when it is not known or wrote no entries. */
export function entriesOfCommand(db: ReadableDb, id: CommandId): { at: Moment; entries: LedgerEntry[] } | undefined {
  const command = findEntriesOfCommand(db, id);
  if (command === undefined) return undefined;
  // What had lapsed before it was written first, under a command of its own.
  let { first } = command;
  let entry = findEntry(db, first);
  while (entry !== undefined && entry.commandId !== id && first < command.last) {
    first = (first + 1) as Sequence;
    entry = findEntry(db, first);
  }
  return entry?.commandId === id ? { at: command.at, entries: commandAround(db, entry.seq) } : undefined;
}

export function historyInProgram(db: ReadableDb, customerId: CustomerId, programId: ProgramId): LedgerEntry[] {
  return entriesOf(db, customerId, programId);
}
