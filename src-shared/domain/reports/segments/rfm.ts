import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { groupCodeOf } from './groups.ts';
import { quintilesOf } from './quintiles.ts';

/** What is known of customers with at least one visit, a column each; the same place is the same customer. */
export interface CustomerColumns {
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  readonly visits: Int32Array;
  /** Stamps that stand. */
  readonly stamps: Int32Array;
}

/** Scores 1 to 5 and the group (a place in `segmentGroups`), in the places of the columns. */
export interface Scores {
  readonly recency: Uint8Array;
  readonly frequency: Uint8Array;
  readonly stamps: Uint8Array;
  readonly group: Uint8Array;
}

/**
 * RFM: recency, frequency and what was spent, 1 to 5 each by fifths of all customers (Hughes, Strategic Database
 * Marketing, 1994; Bult and Wansbeek, Marketing Science 14/4, 1995). Equal values get equal scores and everybody gets
 * one. Recency is inverted: the fifth with the fewest days since the last visit has 5. Instead of money, which no stamp
 * carries, M counts stamps.
 * @param asOf the day from which days since a visit are counted; no day in the columns is later
 */
export function scoreCustomers(columns: CustomerColumns, asOf: BusinessDay): Scores {
  const count = columns.visits.length;
  const daysAway = new Int32Array(count);
  for (let at = 0; at < count; at += 1) daysAway[at] = asOf - (columns.lastDay[at] ?? 0);
  const recency = quintilesOf(daysAway);
  for (let at = 0; at < count; at += 1) recency[at] = 6 - (recency[at] ?? 0);
  const frequency = quintilesOf(columns.visits);
  const stamps = quintilesOf(columns.stamps);
  const group = new Uint8Array(count);
  for (let at = 0; at < count; at += 1) {
    group[at] = groupCodeOf(recency[at] ?? 0, frequency[at] ?? 0, asOf - (columns.firstDay[at] ?? 0));
  }
  return { recency, frequency, stamps, group };
}
