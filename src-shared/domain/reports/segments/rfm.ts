import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { groupCodeOf } from './groups.ts';
import { fifthOf, valueCounts, type Cuts } from './quintiles.ts';

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

/** Where the scores of a shop's customers change, on one day. */
export interface Scales {
  /** In days since the last visit. */
  readonly recency: Cuts;
  readonly frequency: Cuts;
  readonly stamps: Cuts;
}

/**
 * RFM: recency, frequency and what was spent, 1 to 5 each by fifths of all customers (Hughes, Strategic Database
 * Marketing, 1994; Bult and Wansbeek, Marketing Science 14/4, 1995). Equal values get equal scores and everybody gets
 * one. Recency is inverted: the fifth with the fewest days since the last visit has 5. Instead of money, which no stamp
 * carries, M counts stamps.
 * @param asOf the day from which days since a visit are counted; no day in the columns is later
 */
export function scoreCustomers(columns: CustomerColumns, asOf: BusinessDay): Scores {
  const spread = customerSpread();
  spread.add(columns, 1);
  return scoreBy(spread.scales(asOf), columns, asOf);
}

/** How the values that are scored are spread over customers. */
export function customerSpread() {
  const [lastDays, visits, stamps] = [valueCounts(), valueCounts(), valueCounts()];
  return {
    /** @param by 1: these customers are there now; -1: they are not any more */
    add: (columns: CustomerColumns, by: 1 | -1): void => {
      lastDays.add(columns.lastDay, by);
      visits.add(columns.visits, by);
      stamps.add(columns.stamps, by);
    },
    scales: (asOf: BusinessDay): Scales => ({
      recency: lastDays.cutsBelow(asOf),
      frequency: visits.cuts(),
      stamps: stamps.cuts(),
    }),
  };
}

/** The scores of some of the customers whose scales they are. */
export function scoreBy(
  scales: Scales,
  { firstDay, lastDay, visits, stamps }: CustomerColumns,
  asOf: BusinessDay,
): Scores {
  const count = visits.length;
  const [recency, frequency] = [new Uint8Array(count), new Uint8Array(count)];
  const [stampsScore, group] = [new Uint8Array(count), new Uint8Array(count)];
  for (let at = 0; at < count; at += 1) {
    const near = 6 - fifthOf(asOf - (lastDay[at] ?? 0), scales.recency);
    const often = fifthOf(visits[at] ?? 0, scales.frequency);
    recency[at] = near;
    frequency[at] = often;
    stampsScore[at] = fifthOf(stamps[at] ?? 0, scales.stamps);
    group[at] = groupCodeOf(near, often, asOf - (firstDay[at] ?? 0));
  }
  return { recency, frequency, stamps: stampsScore, group };
}
