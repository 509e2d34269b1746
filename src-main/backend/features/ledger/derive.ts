import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import { NO_COUNTS, type CountChange, type DayCounts } from '#shared/domain/ledger/counts.ts';
import type { NewEntry } from '#shared/domain/ledger/entry.ts';
import type { Position } from '#shared/domain/ledger/position.ts';
import type { WritableDb } from '#main/backend/store/database.ts';
import { insertCard, insertReward, updateCard, updateReward } from './position.repository.ts';
import {
  addToDay,
  addToProgramDay,
  EMPTY_SUMMARY,
  findSummary,
  firstVisitDay,
  lastVisitDay,
  saveSummary,
  saveVisit,
  visitStamps,
  type CustomerSummary,
} from './summary.repository.ts';

/** Writes what a posting changed of everything that is derived from the ledger. */
export function derive(
  db: WritableDb,
  before: Position,
  after: Position,
  entries: readonly NewEntry[],
  changes: readonly CountChange[],
): void {
  saveCards(db, before, after);
  saveRewards(db, before, after);
  for (const [day, counts] of countsByDay(changes)) addToProgramDay(db, after.programId, day, counts);
  let summary = findSummary(db, after.customerId) ?? EMPTY_SUMMARY;
  for (const [day, stamps] of stampsByDay(changes)) summary = moveVisit(db, after.customerId, summary, day, stamps);
  const givesStamps = entries.some((entry) => entry.quantity > 0);
  saveSummary(db, after.customerId, {
    ...summary,
    rewardsWaiting: summary.rewardsWaiting + waiting(after) - waiting(before),
    lastProgramId: givesStamps ? after.programId : summary.lastProgramId,
  });
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

function stampsByDay(changes: readonly CountChange[]): Map<BusinessDay, number> {
  const days = new Map<BusinessDay, number>();
  for (const { day, what, by } of changes) if (what === 'stamps') days.set(day, (days.get(day) ?? 0) + by);
  return days;
}

/** Stamps come to or go from the visit of a day; a void can take a visit away, also somebody's first. */
function moveVisit(
  db: WritableDb,
  customerId: CustomerId,
  summary: CustomerSummary,
  day: BusinessDay,
  stamps: number,
): CustomerSummary {
  if (stamps === 0) return summary;
  const had = visitStamps(db, customerId, day);
  const has = had + stamps;
  if (has < 0)
    throw new Error(`Customer ${customerId} has ${had} stamps on day ${day}; ${-stamps} cannot be taken back`);
  saveVisit(db, customerId, day, has);
  const counted = { ...summary, stamps: summary.stamps + stamps };
  if (had > 0 && has > 0) return counted;
  const appeared = had === 0;
  const first = appeared ? earlier(summary.firstVisitDay, day) : firstAfter(db, customerId, summary, day);
  const last = appeared ? later(summary.lastVisitDay, day) : lastAfter(db, customerId, summary, day);
  addToDay(db, day, appeared ? 1 : -1, 0);
  moveFirstVisit(db, summary.firstVisitDay, first);
  return { ...counted, visits: summary.visits + (appeared ? 1 : -1), firstVisitDay: first, lastVisitDay: last };
}

function moveFirstVisit(db: WritableDb, from: BusinessDay | null, to: BusinessDay | null): void {
  if (from === to) return;
  if (from !== null) addToDay(db, from, 0, -1);
  if (to !== null) addToDay(db, to, 0, 1);
}

function firstAfter(db: WritableDb, id: CustomerId, summary: CustomerSummary, gone: BusinessDay): BusinessDay | null {
  return summary.firstVisitDay === gone ? firstVisitDay(db, id) : summary.firstVisitDay;
}

function lastAfter(db: WritableDb, id: CustomerId, summary: CustomerSummary, gone: BusinessDay): BusinessDay | null {
  return summary.lastVisitDay === gone ? lastVisitDay(db, id) : summary.lastVisitDay;
}

function earlier(known: BusinessDay | null, day: BusinessDay): BusinessDay {
  return known === null || day < known ? day : known;
}

function later(known: BusinessDay | null, day: BusinessDay): BusinessDay {
  return known === null || day > known ? day : known;
}
