export interface Tally {
  readonly key: number;
  readonly count: number;
}

export interface ParetoBar<Item extends Tally> {
  readonly item: Item;
  /** Of all, 0 to 1. */
  readonly share: number;
  /** Share of this one and all before it, 0 to 1; exactly 1 at the last. */
  readonly cumulative: number;
}

/** The most frequent first, equal ones by key; what never occurred is left out. */
export function pareto<Item extends Tally>(items: readonly Item[]): readonly ParetoBar<Item>[] {
  const total = items.reduce((sum, { count }) => sum + count, 0);
  let sofar = 0;
  return items
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || a.key - b.key)
    .map((item) => {
      sofar += item.count;
      return { item, share: item.count / total, cumulative: sofar / total };
    });
}
