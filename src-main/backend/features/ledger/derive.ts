import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { NO_COUNTS, type CountChange, type DayCounts } from '#shared/domain/ledger/counts.ts';
import type { NewEntry } from '#shared/domain/ledger/entry.ts';
import type { Position } from '#shared/domain/ledger/position.ts';
import type { PartChange } from '#shared/domain/ledger/visit-part.ts';
import type { WritableDb } from '#main/backend/store/database.ts';
import { moveCardCounts } from './derive-card-counts.ts';
import { moveVisits, type PartsByDay } from './derive-visits.ts';
import { insertCard, insertReward, updateCard, updateReward } from './position.repository.ts';
import { addToProgramDay } from './roll-up.repository.ts';
import { EMPTY_SUMMARY, findSummary, saveSummary, type CustomerSummary } from './summary.repository.ts';

export interface Derived {
  readonly summary: CustomerSummary;
  readonly parts: PartsByDay;
}

/** Writes what a posting changed of everything that is derived from the ledger. */
export function derive(
  db: WritableDb,
  before: Position,
  after: Position,
  entries: readonly NewEntry[],
  counts: readonly CountChange[],
  parts: readonly PartChange[],
): Derived {
  saveCards(db, before, after);
  saveRewards(db, before, after);
  moveCardCounts(db, before, after);
  for (const [day, ofDay] of countsByDay(counts)) addToProgramDay(db, after.programId, day, ofDay);
  const known = findSummary(db, after.customerId) ?? EMPTY_SUMMARY;
  const moved = moveVisits(db, after.customerId, known, parts);
  const givesStamps = entries.some((entry) => entry.quantity > 0);
  const summary: CustomerSummary = {
    ...moved.summary,
    rewardsWaiting: known.rewardsWaiting + waiting(after) - waiting(before),
    lastProgramId: givesStamps ? after.programId : known.lastProgramId,
  };
  saveSummary(db, after.customerId, summary);
  return { summary, parts: moved.parts };
}

function saveCards(db: WritableDb, before: Position, after: Position): void {
  const changed = after.cards.filter((card, index) => before.cards[index] !== card);
  // A customer has one open card in a program, also between two statements: the one that closes is written first.
  const closedFirst = changed.toSorted((one, other) => Number(one.state === 'open') - Number(other.state === 'open'));
  for (const card of closedFirst) {
    const known = before.cards.find((one) => one.id === card.id);
    if (known === undefined) insertCard(db, after, card);
    else updateCard(db, known, card);
  }
}

function saveRewards(db: WritableDb, before: Position, after: Position): void {
  after.rewards.forEach((reward, index) => {
    const known = before.rewards[index];
    if (known === undefined) insertReward(db, after, reward);
    else if (known !== reward) updateReward(db, reward);
  });
}

function waiting(position: Position): number {
  return position.rewards.filter((reward) => reward.state === 'waiting').length;
}

function countsByDay(changes: readonly CountChange[]): Map<BusinessDay, DayCounts> {
  const days = new Map<BusinessDay, DayCounts>();
  for (const { day, what, by } of changes) {
    const counts = days.get(day) ?? NO_COUNTS;
    days.set(day, { ...counts, [what]: counts[what] + by });
  }
  return days;
}
