import type { ReturnReport, Share } from '#shared/contract/learn.contract.ts';
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
  countVisitsOfEach,
  listComplainers,
  visitedAfter,
  visitorsOf,
  type Complainer,
} from './returns.repository.ts';
import { shareOf } from './share-of.ts';

/** Candidates whose visits are counted in one question. */
const ASKED_AT_ONCE = 64;

/**
 * Whether customers come back after a complaint, beside customers alike who had none. Whoever stands beside several
 * complainers is counted once.
 */
export function returnReport(db: ReadableDb, period: Period, ripeUntil: BusinessDay): ReturnReport {
  const complainers = listComplainers(db, period, ripeUntil);
  return { complainers: backOf(complainers), ripeUntil, compared: compare(db, complainers) };
}

/** Of the complainers of a period those who came back, without anybody to compare them with. */
export function complainersBack(db: ReadableDb, period: Period, ripeUntil: BusinessDay): Share {
  return backOf(listComplainers(db, period, ripeUntil));
}

function backOf(complainers: readonly Complainer[]): Share {
  return shareOf(complainers.filter(({ returned }) => returned).length, complainers.length);
}

function compare(db: ReadableDb, complainers: readonly Complainer[]): ReturnReport['compared'] {
  const dayOf = dayBook(db);
  const matched: Complainer[] = [];
  const alike = new Map<CustomerId, BusinessDay>();
  for (const complainer of spread(complainers)) {
    const beside = alikeOf(db, complainer, dayOf);
    if (beside === null) continue;
    matched.push(complainer);
    for (const customerId of beside.customers) if (!alike.has(customerId)) alike.set(customerId, beside.day);
  }
  if (matched.length < fewestCompared) return null;
  const one = { count: matched.filter(({ returned }) => returned).length, of: matched.length };
  const back = [...alike].filter(([customerId, day]) => visitedAfter(db, customerId, day));
  const other = { count: back.length, of: alike.size };
  return {
    complainers: shareOf(one.count, one.of),
    alike: shareOf(other.count, other.of),
    difference: newcombe(one, other),
  };
}

/** All of them, or as many as are compared at once, in the order of their complaints. */
function spread(complainers: readonly Complainer[]): readonly Complainer[] {
  if (complainers.length <= mostCompared) return complainers;
  const ids = complainers.map(({ customerId }) => customerId);
  const chosen = new Set(inOrderOfChoice(0, ids).slice(0, mostCompared));
  return complainers.filter(({ customerId }) => chosen.has(customerId));
}

/** Customers who were there on the same day, or the nearest one before with anybody alike, and come as often. */
function alikeOf(
  db: ReadableDb,
  { customerId, day: complained }: Complainer,
  dayOf: (day: BusinessDay) => DayPage,
): { readonly customers: readonly CustomerId[]; readonly day: BusinessDay } | null {
  const band = bandOf(countVisits(db, customerId, complained));
  if (band === null) return null;
  for (let back = 0; back <= searchDays; back += 1) {
    const day = addDays(complained, -back);
    const { visitors, alike } = dayOf(day);
    const candidates = inOrderOfChoice(customerId, visitors).filter((candidate) => candidate !== customerId);
    const customers = alike(candidates, band);
    if (customers.length > 0) return { customers, day };
  }
  return null;
}

function inOrderOfChoice(complainer: number, candidates: readonly CustomerId[]): CustomerId[] {
  // Place and position in one number each: numbers alone are sorted many times faster than pairs.
  const most = 2 ** 20;
  const places = Float64Array.from(candidates, (id, at) => placeInChoice(complainer, id) * most + at).toSorted();
  return Array.from(places, (place) => candidates[place % most]).filter((id) => id !== undefined);
}

interface DayPage {
  readonly visitors: readonly CustomerId[];
  /** The first of them who come as often and did not complain around that day. */
  readonly alike: (candidates: readonly CustomerId[], band: number) => readonly CustomerId[];
}

/** Who was there on a day; everything is asked for once. */
function dayBook(db: ReadableDb): (day: BusinessDay) => DayPage {
  const pages = new Map<BusinessDay, DayPage>();
  return (day) => {
    const page = pages.get(day) ?? dayPage(db, day);
    pages.set(day, page);
    return page;
  };
}

function dayPage(db: ReadableDb, day: BusinessDay): DayPage {
  const bands = new Map<CustomerId, number | null>();
  const quiet = new Map<CustomerId, boolean>();
  const isQuiet = (customerId: CustomerId): boolean => {
    const known = quiet.get(customerId) ?? !complainedAround(db, customerId, day);
    quiet.set(customerId, known);
    return known;
  };
  return {
    visitors: visitorsOf(db, day),
    alike: (candidates, band) => {
      const found: CustomerId[] = [];
      for (let from = 0; from < candidates.length && found.length < mostAlike; from += ASKED_AT_ONCE) {
        const some = candidates.slice(from, from + ASKED_AT_ONCE);
        const unknown = some.filter((customerId) => !bands.has(customerId));
        countVisitsOfEach(db, unknown, day).forEach((visits, customerId) => bands.set(customerId, bandOf(visits)));
        for (const customerId of some) {
          if (found.length < mostAlike && bands.get(customerId) === band && isQuiet(customerId)) found.push(customerId);
        }
      }
      return found;
    },
  };
}
