import type { ReturnReport } from '#shared/contract/learn.contract.ts';
import { addDays, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import type { Period } from '#shared/domain/learn/period.ts';
import {
  bandOf,
  fewestCompared,
  mostAlike,
  mostCompared,
  placeInChoice,
  searchDays,
} from '#shared/domain/learn/return-rate.ts';
import { newcombe } from '#shared/domain/statistics/newcombe.ts';
import type { ReadableDb } from '#main/backend/store/database.ts';
import {
  complainedAround,
  countVisits,
  listComplainers,
  visitedAfter,
  visitorsOf,
  type Complainer,
} from './returns.repository.ts';
import { shareOf } from './share-of.ts';

/**
 * Whether customers come back after a complaint, beside customers alike who had none. Nobody is looked at twice: a
 * customer who stands beside one complainer does not stand beside another.
 */
export function returnReport(db: ReadableDb, period: Period, ripeUntil: BusinessDay): ReturnReport {
  const complainers = listComplainers(db, period, ripeUntil);
  const returned = complainers.filter((one) => one.returned).length;
  return { complainers: shareOf(returned, complainers.length), ripeUntil, compared: compare(db, complainers) };
}

function compare(db: ReadableDb, complainers: readonly Complainer[]): ReturnReport['compared'] {
  const visitors = dayBook(db);
  const taken = new Set<CustomerId>();
  const matched: Complainer[] = [];
  let alike = 0;
  let alikeReturned = 0;
  for (const complainer of spread(complainers)) {
    const beside = alikeOf(db, complainer, visitors, taken);
    if (beside.length === 0) continue;
    matched.push(complainer);
    alike += beside.length;
    alikeReturned += beside.filter(({ customerId, day }) => visitedAfter(db, customerId, day)).length;
    for (const { customerId } of beside) taken.add(customerId);
  }
  if (matched.length < fewestCompared) return null;
  const one = { count: matched.filter(({ returned }) => returned).length, of: matched.length };
  const other = { count: alikeReturned, of: alike };
  return {
    complainers: shareOf(one.count, one.of),
    alike: shareOf(other.count, other.of),
    difference: newcombe(one, other),
  };
}

/** All of them, or as many as are compared at once, in the order of their complaints. */
function spread(complainers: readonly Complainer[]): readonly Complainer[] {
  if (complainers.length <= mostCompared) return complainers;
  const chosen = inOrderOfChoice(
    0,
    complainers.map(({ customerId }) => customerId),
  ).slice(0, mostCompared);
  const ids = new Set<number>(chosen);
  return complainers.filter(({ customerId }) => ids.has(customerId));
}

interface Beside {
  readonly customerId: CustomerId;
  /** On which she was there. */
  readonly day: BusinessDay;
}

/** Customers who were there on the same day, or the nearest one before with anybody alike, and come as often. */
function alikeOf(
  db: ReadableDb,
  { customerId, day: complained }: Complainer,
  visitors: (day: BusinessDay) => readonly CustomerId[],
  taken: ReadonlySet<CustomerId>,
): readonly Beside[] {
  const band = bandOf(countVisits(db, customerId, complained));
  if (band === null) return [];
  for (let back = 0; back <= searchDays; back += 1) {
    const day = addDays(complained, -back);
    const found: Beside[] = [];
    for (const candidate of inOrderOfChoice(customerId, visitors(day))) {
      if (candidate === customerId || taken.has(candidate)) continue;
      if (bandOf(countVisits(db, candidate, day)) !== band || complainedAround(db, candidate, day)) continue;
      found.push({ customerId: candidate, day });
      if (found.length === mostAlike) break;
    }
    if (found.length > 0) return found;
  }
  return [];
}

function inOrderOfChoice<Id extends number>(complainer: number, candidates: readonly Id[]): Id[] {
  return candidates
    .map((id) => ({ id, place: placeInChoice(complainer, id) }))
    .toSorted((a, b) => a.place - b.place || a.id - b.id)
    .map(({ id }) => id);
}

/** Who was there, each day asked for once. */
function dayBook(db: ReadableDb): (day: BusinessDay) => readonly CustomerId[] {
  const known = new Map<BusinessDay, readonly CustomerId[]>();
  return (day) => {
    const found = known.get(day) ?? visitorsOf(db, day);
    known.set(day, found);
    return found;
  };
}
