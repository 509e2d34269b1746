import type { BusinessDay } from '../kernel/business-day.ts';
import { isNarrowed } from './report-filter.ts';
import { eachCustomer, type VisitColumns, type VisitQuestion } from './visit-columns.ts';

/** Both ends included. */
export interface Days {
  readonly from: BusinessDay;
  readonly to: BusinessDay;
}

/** Customers with a visit that matches in one window, in another one, and in both. */
export interface Overlap {
  readonly first: number;
  readonly second: number;
  readonly both: number;
}

/**
 * Who came in two windows: retention from the first to the second is `both / first`. The filter's own days are left
 * out; only customers are counted, never visits, so that no share is above one.
 */
export function countOverlap(
  chunks: readonly VisitColumns[],
  question: VisitQuestion,
  first: Days,
  second: Days,
): Overlap {
  const overlap = { first: 0, second: 0, both: 0 };
  const count = (inFirst: boolean, inSecond: boolean): void => {
    if (inFirst) overlap.first += 1;
    if (inSecond) overlap.second += 1;
    if (inFirst && inSecond) overlap.both += 1;
  };
  if (question.members === null && !isNarrowed(question.filter)) {
    for (const chunk of chunks) countWhole(chunk, first, second, count);
    return overlap;
  }
  eachCustomer(chunks, question, (visits) => {
    let inFirst = false;
    let inSecond = false;
    for (let at = 0; at < visits.count; at += 1) {
      if (visits.matches[at] !== 1) continue;
      const day = visits.days[at] ?? 0;
      inFirst ||= day >= first.from && day <= first.to;
      inSecond ||= day >= second.from && day <= second.to;
    }
    count(inFirst, inSecond);
  });
  return overlap;
}

/** The same where every visit matches, several times quicker: from the latest visit back to the earlier window. */
function countWhole(
  { customers, starts, days }: VisitColumns,
  first: Days,
  second: Days,
  count: (inFirst: boolean, inSecond: boolean) => void,
): void {
  const earliest = Math.min(first.from, second.from);
  for (let at = 0; at < customers.length; at += 1) {
    let inFirst = false;
    let inSecond = false;
    const start = starts[at] ?? 0;
    for (let entry = (starts[at + 1] ?? 0) - 1; entry >= start; entry -= 1) {
      const day = days[entry] ?? 0;
      if (day < earliest) break;
      inFirst ||= day >= first.from && day <= first.to;
      inSecond ||= day >= second.from && day <= second.to;
    }
    count(inFirst, inSecond);
  }
}
