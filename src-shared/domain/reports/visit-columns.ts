import type { BusinessDay } from '../kernel/business-day.ts';
import type { CustomerId } from '../kernel/ids.ts';
import type { ReportFilter } from './report-filter.ts';

/**
 * Stamps that stand, as columns: one entry for each customer, day, program, person and hour, in the order of customers
 * and their days. The entries of one customer on one day are one visit. Ten million of them take about 100 MB.
 */
export interface VisitColumns {
  /** Ascending; those who never came are left out. */
  readonly customers: Int32Array;
  /** One more than customers: entries of `customers[i]` are `starts[i]` to `starts[i + 1]`, the end left out. */
  readonly starts: Int32Array;
  /** Days since 1970-01-01, until 2149; the ones before are written as 0. */
  readonly days: Uint16Array;
  readonly programs: Uint16Array;
  /** 0: nobody, as when visits were brought in from a file. */
  readonly staff: Uint16Array;
  /** 0 to 23 by the shop's clock, -1 where the time of day is unknown. */
  readonly hours: Int8Array;
  readonly stamps: Uint16Array;
}

/** Which customers, by number: 1 at those who belong. */
export type CustomerSet = Uint8Array;

/** What customers' visits are looked through for. */
export interface VisitQuestion {
  readonly filter: ReportFilter;
  /** Who is in the filter's segment; null: nobody asked. */
  readonly members: CustomerSet | null;
}

/** One customer's visits. It is filled anew for the next customer: take from it what is needed. */
export interface CustomerVisits {
  customer: CustomerId;
  /** Visits; the arrays are longer. */
  count: number;
  days: Uint16Array;
  /** 1 where the visit matches weekday, program and staff of the filter; the period is left to who asks. */
  matches: Uint8Array;
  /** Stamps of the visit over all programs. */
  stamps: Uint16Array;
}

/** Where a visit's entries begin, for what is in them: the hours it was stamped in. */
export interface VisitEntries {
  readonly columns: VisitColumns;
  /** Entries of visit `i` are `bounds[i]` to `bounds[i + 1]`, the end left out. */
  bounds: Int32Array;
}

/** 1970-01-01 was a Thursday. */
const WEEKDAY_SHIFT = 3;

/** No program, person or weekday has it. */
const ANY = -1;

type Take = (visits: CustomerVisits, entries: VisitEntries) => void;

/** Walks through the customers of the segment, each with all visits, whatever the period. */
export function eachCustomer(chunks: readonly VisitColumns[], question: VisitQuestion, take: Take): void {
  walk(chunks, question, null, take);
}

/** Walks through those of them whose first visit ever lies in the days and matches: whom a report follows. */
export function eachFollowed(
  chunks: readonly VisitColumns[],
  question: VisitQuestion,
  days: Pick<ReportFilter, 'from' | 'to'>,
  take: Take,
): void {
  walk(chunks, question, days, take);
}

function walk(
  chunks: readonly VisitColumns[],
  { filter, members }: VisitQuestion,
  firstVisit: Pick<ReportFilter, 'from' | 'to'> | null,
  take: Take,
): void {
  // Numbers that no entry has, where nothing is asked: one comparison of numbers for each entry and question.
  const program = filter.programId === null ? ANY : Number(filter.programId);
  const person = filter.staffId === null ? ANY : Number(filter.staffId);
  const weekday = filter.weekday ?? ANY;
  const asks = program !== ANY || person !== ANY || weekday !== ANY;
  const matchesAt = (chunk: VisitColumns, entry: number): boolean =>
    (program === ANY || chunk.programs[entry] === program) &&
    (person === ANY || chunk.staff[entry] === person) &&
    (weekday === ANY || (((chunk.days[entry] ?? 0) + WEEKDAY_SHIFT) % 7) + 1 === weekday);
  const seen = roomFor(64);
  const places = { columns: nothing, bounds: new Int32Array(65) };
  for (const chunk of chunks) {
    places.columns = chunk;
    const { customers, starts, days, stamps } = chunk;
    for (let at = 0; at < customers.length; at += 1) {
      const customer = customers[at] ?? 0;
      if (members !== null && members[customer] !== 1) continue;
      const start = starts[at] ?? 0;
      const end = starts[at + 1] ?? 0;
      if (firstVisit !== null) {
        const first = days[start] ?? 0;
        if (first < firstVisit.from || first > firstVisit.to) continue;
        let entry = start;
        while (entry < end && days[entry] === first && !matchesAt(chunk, entry)) entry += 1;
        if (entry >= end || days[entry] !== first) continue;
      }
      if (end - start > seen.days.length) {
        Object.assign(seen, roomFor(2 * (end - start)));
        places.bounds = new Int32Array(2 * (end - start) + 1);
      }
      const { days: seenDays, matches: seenMatches, stamps: seenStamps } = seen;
      const { bounds } = places;
      let visit = -1;
      let last = -1;
      for (let entry = start; entry < end; entry += 1) {
        const day = days[entry] ?? 0;
        if (day === last) seenStamps[visit] = (seenStamps[visit] ?? 0) + (stamps[entry] ?? 0);
        else {
          last = day;
          visit += 1;
          seenDays[visit] = day;
          seenMatches[visit] = 0;
          seenStamps[visit] = stamps[entry] ?? 0;
          bounds[visit] = entry;
        }
        if (!asks || matchesAt(chunk, entry)) seenMatches[visit] = 1;
      }
      bounds[visit + 1] = end;
      seen.customer = customer as CustomerId;
      seen.count = visit + 1;
      take(seen, places);
    }
  }
}

/** The customer's first visit ever. */
export function firstDayOf({ days }: CustomerVisits): BusinessDay {
  return (days[0] ?? 0) as BusinessDay;
}

const none = new Uint16Array();
const nothing: VisitColumns = {
  customers: new Int32Array(),
  starts: new Int32Array(),
  days: none,
  programs: none,
  staff: none,
  hours: new Int8Array(),
  stamps: none,
};

function roomFor(visits: number): CustomerVisits {
  return {
    customer: 0 as CustomerId,
    count: 0,
    days: new Uint16Array(visits),
    matches: new Uint8Array(visits),
    stamps: new Uint16Array(visits),
  };
}
