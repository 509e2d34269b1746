import { foldName } from '../customers/name-folding.ts';

/** Spellings of one item that fold to the same. */
export interface ItemTally {
  /** What all its spellings fold to. */
  readonly key: string;
  /** The most frequent spelling; of equally frequent ones the first by code point. */
  readonly name: string;
  readonly count: number;
}

/** What an item is counted by: case, accents and signs make no other item of it. '' where it was left out. */
export function itemKey(item: string): string {
  return foldName(item);
}

/** Items by how often they were named, the most frequent first; what was left out is not among them. */
export function tallyItems(spellings: readonly { readonly item: string; readonly count: number }[]): ItemTally[] {
  const tallies = new Map<string, { name: string; most: number; count: number }>();
  for (const { item, count } of spellings) {
    const key = itemKey(item);
    if (key === '') continue;
    const known = tallies.get(key);
    if (known === undefined) {
      tallies.set(key, { name: item, most: count, count });
      continue;
    }
    known.count += count;
    if (count > known.most || (count === known.most && item < known.name)) {
      known.name = item;
      known.most = count;
    }
  }
  return [...tallies]
    .map(([key, { name, count }]) => ({ key, name, count }))
    .toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}
