import type { BusinessDay } from '../../kernel/business-day.ts';
import type { CustomerId, ProgramId } from '../../kernel/ids.ts';
import { placeInDay } from '../day-report/hours-of-day.ts';
import type { DayCount } from '../visit-figures.ts';
import { columnsOfDays } from './columns-of-days.ts';
import {
  eachCustomer,
  type CustomerVisits,
  type VisitColumns,
  type VisitEntries,
  type VisitQuestion,
} from '../visit-columns.ts';

export const visitKinds = ['all', 'first', 'returning'] as const;
export type VisitKind = (typeof visitKinds)[number];

/** Days until the same customer's next visit, both ends included, `to` null: without end; or none came yet. */
export type GapBand = 'none' | { readonly from: number; readonly to: number | null };

/** Which visits are meant, beside what the filter says. */
export interface VisitWish {
  /** `first`: of each customer the first one ever; `returning`: all others. */
  readonly kind: VisitKind;
  /** With a stamp in this hour that is of the filter's program and person: 0 to 23, -1 unknown; null: any. */
  readonly hour: number | null;
  readonly gap: GapBand | null;
}

/** What the visits are looked for in; `asOf`: the last day that is known of. */
export interface VisitSearch extends VisitQuestion {
  readonly wish: VisitWish;
  readonly asOf: BusinessDay;
}

export interface ListedVisit {
  readonly customer: CustomerId;
  readonly day: BusinessDay;
  /** In the order of the shop's day; empty where no time of day is known. */
  readonly hours: readonly number[];
  readonly programs: readonly ProgramId[];
  readonly stamps: number;
  /** 1: the customer's first visit ever. */
  readonly number: number;
  /** Days to the customer's next visit; null: none yet. */
  readonly next: number | null;
}

/** Days that fit into a column. */
const DAYS = 0x1_00_00;

/** Whether a wish is about nothing but which visits of a customer: days that are counted by kind tell how many. */
export function isPlain({ hour, gap }: VisitWish): boolean {
  return hour === null && gap === null;
}

/** Days that are counted already, by the number of the day. */
export function countedDays(days: readonly DayCount[], kind: VisitKind): Int32Array {
  const counts = new Int32Array(DAYS);
  for (const { day, visits, firstVisits } of days) {
    counts[day] = kind === 'all' ? visits : kind === 'first' ? firstVisits : visits - firstVisits;
  }
  return counts;
}

/** How many visits each day has of those that are meant, by its number. */
export function countByDay(chunks: readonly VisitColumns[], search: VisitSearch): Int32Array {
  const counts = new Int32Array(DAYS);
  eachWished(chunks, search, ({ days }, at) => {
    const day = days[at] ?? 0;
    counts[day] = (counts[day] ?? 0) + 1;
  });
  return counts;
}

/**
 * The visits that are meant, the newest first; of one day those that were stamped last come first, then by customer.
 * @param cutoffMinutes minutes after midnight at which the shop's day begins
 */
export function listVisits(
  chunks: readonly VisitColumns[],
  search: VisitSearch,
  cutoffMinutes: number,
): readonly ListedVisit[] {
  const found: { readonly visit: ListedVisit; readonly last: number }[] = [];
  const place = (hour: number): number => placeInDay(hour, cutoffMinutes);
  eachWished(
    columnsOfDays(chunks, search.filter),
    search,
    ({ customer, days, stamps }, at, { columns, bounds }, next) => {
      const [start, end] = [bounds[at] ?? 0, bounds[at + 1] ?? 0];
      const hours = [...new Set(columns.hours.subarray(start, end))]
        .filter((hour) => hour >= 0)
        .toSorted((a, b) => place(a) - place(b));
      const last = hours.at(-1);
      found.push({
        visit: {
          customer,
          day: (days[at] ?? 0) as BusinessDay,
          hours,
          programs: [...new Set(columns.programs.subarray(start, end))] as ProgramId[],
          stamps: stamps[at] ?? 0,
          number: at + 1,
          next,
        },
        last: last === undefined ? -1 : place(last),
      });
    },
  );
  return found
    .toSorted((a, b) => b.visit.day - a.visit.day || b.last - a.last || a.visit.customer - b.visit.customer)
    .map(({ visit }) => visit);
}

/** Days that hold a part of a list that begins with the newest, and where in them the part begins. */
export interface DaysOfPart {
  readonly from: BusinessDay;
  readonly to: BusinessDay;
  /** Visits of these days that stand before the part. */
  readonly skip: number;
}

/**
 * Where a part of the list lies, so that only its days are looked through.
 * @param byDay visits by the number of the day
 * @returns null: behind the end of the list
 */
export function daysOfPart(byDay: Int32Array, offset: number, limit: number): DaysOfPart | null {
  let before = 0;
  let newest: { readonly to: number; readonly skip: number } | null = null;
  let oldest = 0;
  for (let day = byDay.length - 1; day >= 0; day -= 1) {
    const visits = byDay[day] ?? 0;
    if (visits === 0) continue;
    if (newest === null && before + visits > offset) newest = { to: day, skip: offset - before };
    oldest = day;
    before += visits;
    if (before >= offset + limit) break;
  }
  return newest === null ? null : { from: oldest as BusinessDay, to: newest.to as BusinessDay, skip: newest.skip };
}

/** Walks through the visits that are meant, each by its place among its customer's, with the days to the next one. */
function eachWished(
  chunks: readonly VisitColumns[],
  search: VisitSearch,
  take: (visits: CustomerVisits, at: number, entries: VisitEntries, next: number | null) => void,
): void {
  const { filter, wish, asOf } = search;
  const { kind, hour, gap } = wish;
  // Who waits for the next visit waits until the last day that is known of, and not from days after it.
  const to = gap === null ? filter.to : Math.min(filter.to, asOf);
  eachCustomer(chunks, search, (visits, entries) => {
    const { count, days, matches } = visits;
    for (let at = kind === 'returning' ? 1 : 0; at < (kind === 'first' ? 1 : count); at += 1) {
      const day = days[at] ?? 0;
      if (day > to) return;
      if (matches[at] !== 1 || day < filter.from) continue;
      const following = at + 1 < count ? (days[at + 1] ?? 0) : DAYS;
      const next = following <= asOf ? following - day : null;
      if (gap !== null && !isInBand(next, gap)) continue;
      if (hour !== null && !wasStampedIn(hour, at, entries, filter)) continue;
      take(visits, at, entries, next);
    }
  });
}

function isInBand(next: number | null, band: GapBand): boolean {
  if (band === 'none' || next === null) return band === 'none' && next === null;
  return next >= band.from && (band.to === null || next <= band.to);
}

function wasStampedIn(
  hour: number,
  at: number,
  { columns, bounds }: VisitEntries,
  { programId, staffId }: VisitQuestion['filter'],
): boolean {
  for (let entry = bounds[at] ?? 0; entry < (bounds[at + 1] ?? 0); entry += 1) {
    if (columns.hours[entry] !== hour) continue;
    if (programId !== null && columns.programs[entry] !== programId) continue;
    if (staffId !== null && columns.staff[entry] !== staffId) continue;
    return true;
  }
  return false;
}
