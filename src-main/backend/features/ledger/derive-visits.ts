import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import type { PartChange, VisitPart } from '#shared/domain/ledger/visit-part.ts';
import { rollUpChanges, type VisitMove } from '#shared/domain/reports/roll-up-changes.ts';
import type { WritableDb } from '#main/backend/store/database.ts';
import { addToCohort, addToDay, addToGaps, addToHour, addToReturns } from './roll-up.repository.ts';
import type { CustomerSummary } from './summary.repository.ts';
import {
  listParts,
  savePart,
  saveVisit,
  visitAfter,
  visitBefore,
  visitsAfter,
  type StampedPart,
} from './visit.repository.ts';

/** What the visits of a customer are made of on the days that a command moved. */
export type PartsByDay = ReadonlyMap<BusinessDay, readonly StampedPart[]>;

/** Stamps come to or go from the visits of a customer; a void can take a visit away, also somebody's first. */
export function moveVisits(
  db: WritableDb,
  customerId: CustomerId,
  summary: CustomerSummary,
  changes: readonly PartChange[],
): { readonly summary: CustomerSummary; readonly parts: PartsByDay } {
  let moved = summary;
  const parts = new Map<BusinessDay, readonly StampedPart[]>();
  for (const [day, ofDay] of Map.groupBy(changes, (change) => change.day)) {
    const before = listParts(db, customerId, day);
    const after = saveMoved(db, customerId, day, before, ofDay);
    moved = moveVisit(db, customerId, moved, day, before, after);
    parts.set(day, after);
  }
  return { summary: moved, parts };
}

function saveMoved(
  db: WritableDb,
  customerId: CustomerId,
  day: BusinessDay,
  before: readonly StampedPart[],
  changes: readonly PartChange[],
): StampedPart[] {
  const moved = movedParts(before, changes);
  for (const part of moved) savePart(db, customerId, day, part);
  const untouched = before.filter((one) => !moved.some((other) => isSame(one, other)));
  return [...untouched, ...moved.filter(({ stamps }) => stamps > 0)];
}

function moveVisit(
  db: WritableDb,
  customerId: CustomerId,
  summary: CustomerSummary,
  day: BusinessDay,
  before: readonly StampedPart[],
  after: readonly StampedPart[],
): CustomerSummary {
  moveHours(db, day, before, after);
  const had = stampsOf(before);
  const has = stampsOf(after);
  if (had === has) return summary;
  saveVisit(db, customerId, day, has);
  const counted = { ...summary, stamps: summary.stamps + has - had };
  if (had > 0 && has > 0) return counted;
  const move = has > 0 ? appearing(db, customerId, summary, day) : disappearing(db, customerId, summary, day);
  moveRollUps(db, move);
  return { ...counted, visits: summary.visits + move.by, ...edgesAfter(summary, move) };
}

/**
 * The parts that the changes are about, with the stamps they have afterwards; 0 where none is left.
 * @throws when more is taken back than there is
 */
function movedParts(before: readonly StampedPart[], changes: readonly PartChange[]): StampedPart[] {
  const moved: StampedPart[] = [];
  for (const { part, by } of changes) {
    const index = moved.findIndex((one) => isSame(one, part));
    const had = (moved[index] ?? before.find((one) => isSame(one, part)))?.stamps ?? 0;
    if (had + by < 0) throw new Error(`A visit has ${had} such stamps; ${-by} cannot be taken back`);
    moved.splice(index === -1 ? moved.length : index, 1, { ...part, stamps: had + by });
  }
  return moved;
}

function isSame(one: VisitPart, other: VisitPart): boolean {
  return one.programId === other.programId && one.staffId === other.staffId && one.hour === other.hour;
}

export function stampsOf(parts: readonly StampedPart[]): number {
  return parts.reduce((sum, { stamps }) => sum + stamps, 0);
}

function moveHours(
  db: WritableDb,
  day: BusinessDay,
  before: readonly StampedPart[],
  after: readonly StampedPart[],
): void {
  const had = new Set(before.map(({ hour }) => hour));
  const has = new Set(after.map(({ hour }) => hour));
  for (const hour of has) if (!had.has(hour)) addToHour(db, day, hour, 1);
  for (const hour of had) if (!has.has(hour)) addToHour(db, day, hour, -1);
}

function appearing(db: WritableDb, customerId: CustomerId, summary: CustomerSummary, day: BusinessDay): VisitMove {
  const { firstVisitDay: first, lastVisitDay: last } = summary;
  // Nearly every stamp: the newest visit is her last, and nothing has to be looked up.
  if (last === null || last < day) return { day, by: 1, first, previous: last, later: [] };
  return { day, by: 1, first, ...around(db, customerId, day) };
}

/** The visit is gone from the table already. */
function disappearing(db: WritableDb, customerId: CustomerId, summary: CustomerSummary, day: BusinessDay): VisitMove {
  const others = around(db, customerId, day);
  const first = summary.firstVisitDay === day ? (others.later[0] ?? null) : summary.firstVisitDay;
  return { day, by: -1, first, ...others };
}

function around(db: WritableDb, customerId: CustomerId, day: BusinessDay): Pick<VisitMove, 'previous' | 'later'> {
  const previous = visitBefore(db, customerId, day);
  if (previous === null) return { previous, later: visitsAfter(db, customerId, day) };
  const next = visitAfter(db, customerId, day);
  return { previous, later: next === null ? [] : [next] };
}

function moveRollUps(db: WritableDb, move: VisitMove): void {
  const { day, by, previous, later } = move;
  const [next] = later;
  addToDay(db, day, by, previous === null ? by : 0);
  if (previous === null && next !== undefined) addToDay(db, next, 0, -by);
  const { returns, gaps, cohorts } = rollUpChanges(move);
  for (const change of returns) addToReturns(db, change);
  for (const change of gaps) addToGaps(db, change);
  for (const change of cohorts) addToCohort(db, change);
}

function edgesAfter(
  { firstVisitDay, lastVisitDay }: CustomerSummary,
  { day, by, previous, later }: VisitMove,
): Pick<CustomerSummary, 'firstVisitDay' | 'lastVisitDay'> {
  const [next] = later;
  const first = by === 1 ? day : (next ?? null);
  const last = by === 1 ? day : previous;
  return {
    firstVisitDay: previous === null ? first : firstVisitDay,
    lastVisitDay: next === undefined ? last : lastVisitDay,
  };
}
