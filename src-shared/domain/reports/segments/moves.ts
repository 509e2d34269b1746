import { segmentGroups } from './groups.ts';
import type { Scores } from './rfm.ts';

/** Customers and their groups on one day. */
export interface Grouped {
  /** Customer numbers, each once. */
  readonly customers: Int32Array;
  readonly scores: Pick<Scores, 'group'>;
}

/** No group: had not been there. */
export const NO_GROUP = 255;

/** Group of every customer by her number; NO_GROUP for who is not among them. */
export function groupByNumber({ customers, scores }: Grouped, highest: number): Uint8Array {
  const groups = new Uint8Array(highest + 1).fill(NO_GROUP);
  for (let at = 0; at < customers.length; at += 1) groups[customers[at] ?? 0] = scores.group[at] ?? NO_GROUP;
  return groups;
}

export function highestNumber(customers: Int32Array): number {
  let highest = 0;
  for (const customer of customers) if (customer > highest) highest = customer;
  return highest;
}

/**
 * How many went from which group to which: a row for each group before and a last one for those who were in none,
 * within a row a count for each group now. Customers of today only; visits are never lost between two days.
 */
export function countMoves(before: Grouped, now: Grouped): readonly (readonly number[])[] {
  const groups = segmentGroups.length;
  const was = groupByNumber(before, highestNumber(now.customers));
  const counts = new Uint32Array((groups + 1) * groups);
  for (let at = 0; at < now.customers.length; at += 1) {
    const from = Math.min(was[now.customers[at] ?? 0] ?? NO_GROUP, groups);
    const place = from * groups + (now.scores.group[at] ?? 0);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return Array.from({ length: groups + 1 }, (_, from) => [...counts.subarray(from * groups, (from + 1) * groups)]);
}
