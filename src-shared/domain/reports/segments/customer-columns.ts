import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { eachCustomer, type VisitColumns, type VisitQuestion } from '../visit-columns.ts';
import type { CustomerColumns } from './rfm.ts';

/** Columns with the number of the customer in each place; ascending within a chunk. */
export interface NumberedColumns extends CustomerColumns {
  readonly customers: Int32Array;
}

/**
 * What visits that match tell of each customer, as it was known at the end of several days: customers who had no such
 * visit by then are left out. The filter's period is not looked at; stamps are those of the visits that match.
 * @param asOf ascending
 */
export function customerColumns(
  chunks: readonly VisitColumns[],
  question: VisitQuestion,
  asOf: readonly BusinessDay[],
): NumberedColumns[] {
  let room = 0;
  for (const { customers } of chunks) room += customers.length;
  const taken = asOf.map((until) => ({ until, count: 0, columns: roomFor(room) }));
  eachCustomer(chunks, question, ({ customer, count, days, matches, stamps }) => {
    let first = 0;
    let last = 0;
    let visits = 0;
    let sum = 0;
    let at = 0;
    for (const one of taken) {
      for (; at < count; at += 1) {
        const day = days[at] ?? 0;
        if (day > one.until) break;
        if (matches[at] !== 1) continue;
        if (visits === 0) first = day;
        last = day;
        visits += 1;
        sum += stamps[at] ?? 0;
      }
      if (visits === 0) continue;
      const { columns } = one;
      columns.customers[one.count] = customer;
      columns.firstDay[one.count] = first;
      columns.lastDay[one.count] = last;
      columns.visits[one.count] = visits;
      columns.stamps[one.count] = sum;
      one.count += 1;
    }
  });
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
