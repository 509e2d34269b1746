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

/** Walks through the customers of the segment, each with all visits, whatever the period. */
export function eachCustomer(
  chunks: readonly VisitColumns[],
  { filter, members }: VisitQuestion,
  take: (visits: CustomerVisits, entries: VisitEntries) => void,
): void {
  const programId: number | null = filter.programId;
  const staffId: number | null = filter.staffId;
  const weekday = filter.weekday;
  const seen = roomFor(64);
  let bounds = new Int32Array(65);
  for (const columns of chunks) {
    const { customers, starts, days, programs, staff, stamps } = columns;
    for (let at = 0; at < customers.length; at += 1) {
      const customer = customers[at] ?? 0;
      if (members !== null && members[customer] !== 1) continue;
      const start = starts[at] ?? 0;
      const end = starts[at + 1] ?? 0;
      if (end - start > seen.days.length) {
        Object.assign(seen, roomFor(2 * (end - start)));
        bounds = new Int32Array(2 * (end - start) + 1);
      }
      let count = 0;
      for (let entry = start; entry < end; entry += 1) {
        const day = days[entry] ?? 0;
        if (count === 0 || seen.days[count - 1] !== day) {
          seen.days[count] = day;
          seen.matches[count] = 0;
          seen.stamps[count] = 0;
          bounds[count] = entry;
          count += 1;
        }
        seen.stamps[count - 1] = (seen.stamps[count - 1] ?? 0) + (stamps[entry] ?? 0);
        if (
          (programId === null || programs[entry] === programId) &&
          (staffId === null || staff[entry] === staffId) &&
          (weekday === null || ((day + WEEKDAY_SHIFT) % 7) + 1 === weekday)
        ) {
          seen.matches[count - 1] = 1;
        }
      }
      bounds[count] = end;
      seen.customer = customer as CustomerId;
      seen.count = count;
      take(seen, { columns, bounds });
    }
  }
}

/** Whether the customer's first visit ever lies in the period and matches: whom a report follows. */
export function isFollowed({ days, matches }: CustomerVisits, { from, to }: ReportFilter): boolean {
  const first = days[0] ?? 0;
  return matches[0] === 1 && first >= from && first <= to;
}

/** The customer's first visit ever. */
export function firstDayOf({ days }: CustomerVisits): BusinessDay {
  return (days[0] ?? 0) as BusinessDay;
}

function roomFor(visits: number): CustomerVisits {
  return {
    customer: 0 as CustomerId,
    count: 0,
    days: new Uint16Array(visits),
    matches: new Uint8Array(visits),
    stamps: new Uint16Array(visits),
  };
}
