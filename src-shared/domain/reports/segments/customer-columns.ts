import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { VisitColumns, VisitQuestion } from '../visit-columns.ts';
import type { CustomerColumns } from './rfm.ts';

/** 1970-01-01 was a Thursday. */
const WEEKDAY_SHIFT = 3;

/** Columns with the number of the customer in each place; ascending within a chunk. */
export interface NumberedColumns extends CustomerColumns {
  readonly customers: Int32Array;
}

/**
 * What visits that match tell of each customer, as it was known at the end of several days: customers who had no such
 * visit by then are left out. The filter's period is not looked at; stamps are those that match themselves.
 * @param asOf ascending
 */
export function customerColumns(
  chunks: readonly VisitColumns[],
  { filter: { programId, staffId, weekday }, members }: VisitQuestion,
  asOf: readonly BusinessDay[],
): NumberedColumns[] {
  let room = 0;
  for (const { customers } of chunks) room += customers.length;
  const taken = asOf.map((until) => ({ until, count: 0, columns: roomFor(room) }));
  // Written out, not by way of the walk other reports share: every customer's visits are looked at whatever is asked.
  for (const { customers, starts, days, programs, staff, stamps } of chunks) {
    for (let at = 0; at < customers.length; at += 1) {
      const customer = customers[at] ?? 0;
      if (members !== null && members[customer] !== 1) continue;
      const end = starts[at + 1] ?? 0;
      let entry = starts[at] ?? 0;
      let first = 0;
      let last = -1;
      let visits = 0;
      let sum = 0;
      for (const one of taken) {
        for (; entry < end; entry += 1) {
          const day = days[entry] ?? 0;
          if (day > one.until) break;
          if (programId !== null && programs[entry] !== Number(programId)) continue;
          if (staffId !== null && staff[entry] !== Number(staffId)) continue;
          if (weekday !== null && ((day + WEEKDAY_SHIFT) % 7) + 1 !== weekday) continue;
          if (visits === 0) first = day;
          if (day !== last) visits += 1;
          last = day;
          sum += stamps[entry] ?? 0;
        }
        if (visits === 0) continue;
        const { columns, count } = one;
        columns.customers[count] = customer;
        columns.firstDay[count] = first;
        columns.lastDay[count] = last;
        columns.visits[count] = visits;
        columns.stamps[count] = sum;
        one.count += 1;
      }
    }
  }
  return taken.map(({ count, columns }) => ({
    customers: columns.customers.subarray(0, count),
    firstDay: columns.firstDay.subarray(0, count),
    lastDay: columns.lastDay.subarray(0, count),
    visits: columns.visits.subarray(0, count),
    stamps: columns.stamps.subarray(0, count),
  }));
}

function roomFor(customers: number): NumberedColumns {
  return {
    customers: new Int32Array(customers),
    firstDay: new Int32Array(customers),
    lastDay: new Int32Array(customers),
    visits: new Int32Array(customers),
    stamps: new Int32Array(customers),
  };
}
