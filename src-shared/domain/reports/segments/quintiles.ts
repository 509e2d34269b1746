import { nearestRank } from '#shared/domain/statistics/quantile.ts';

/** Values may lie this far apart and still be counted one by one; wider apart they are sorted. */
const WIDEST_COUNTED = 1 << 22;

/**
 * Fifth of each value, 1 (lowest) to 5: one more than the number of cuts it exceeds, where the cuts are the smallest
 * values that at least 1, 2, 3 and 4 fifths of all do not exceed (nearest rank). That is 1 + floor(5 x share of all
 * values below it). Equal values get equal fifths, and the lowest value is always in the first. Linear in the number of
 * values where they lie close enough together to be counted.
 * @param values whole numbers in any order
 */
export function quintilesOf(values: Int32Array): Uint8Array {
  const fifths = new Uint8Array(values.length);
  let least = values[0] ?? 0;
  let most = least;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const fifthOf = most - least < WIDEST_COUNTED ? fifthsByCounting(values, least, most) : fifthsBySorting(values);
  for (let at = 0; at < values.length; at += 1) fifths[at] = fifthOf(values[at] ?? 0);
  return fifths;
}

type FifthOf = (value: number) => number;

function fifthsByCounting(values: Int32Array, least: number, most: number): FifthOf {
  const counts = new Uint32Array(most - least + 1);
  for (let at = 0; at < values.length; at += 1) {
    const step = (values[at] ?? 0) - least;
    counts[step] = (counts[step] ?? 0) + 1;
  }
  const fifths = new Uint8Array(counts.length);
  let below = 0;
  for (let step = 0; step < counts.length; step += 1) {
    fifths[step] = 1 + Math.floor((5 * below) / values.length);
    below += counts[step] ?? 0;
  }
  return (value) => fifths[value - least] ?? 1;
}

function fifthsBySorting(values: Int32Array): FifthOf {
  const sorted = values.toSorted();
  const [first = 0, second = 0, third = 0, fourth = 0] = [0.2, 0.4, 0.6, 0.8].map(
    (share) => nearestRank(sorted, share) ?? 0,
  );
  return (value) => (value <= first ? 1 : value <= second ? 2 : value <= third ? 3 : value <= fourth ? 4 : 5);
}
