/**
 * Where fifths end: the smallest values that at least 1, 2, 3 and 4 fifths of all do not exceed (nearest rank). All
 * zero where there is no value.
 */
export type Cuts = readonly [first: number, second: number, third: number, fourth: number];

/**
 * Fifth of a value, 1 (lowest) to 5: one more than the number of cuts it exceeds. That is 1 + floor(5 x share of all
 * values below it). Equal values get equal fifths, and the lowest value is always in the first.
 */
export function fifthOf(value: number, [first, second, third, fourth]: Cuts): number {
  if (value <= second) return value <= first ? 1 : 2;
  if (value <= third) return 3;
  return value <= fourth ? 4 : 5;
}

/** @param values whole numbers in any order */
export function quintilesOf(values: Int32Array): Uint8Array {
  const counts = valueCounts();
  counts.add(values, 1);
  const cuts = counts.cuts();
  const fifths = new Uint8Array(values.length);
  for (let at = 0; at < values.length; at += 1) fifths[at] = fifthOf(values[at] ?? 0, cuts);
  return fifths;
}

/** Values from 0 to below this are counted in an array, which is many times quicker than a map. */
const SMALL = 1 << 16;

/** How often each value comes. */
export function valueCounts() {
  const small = new Int32Array(SMALL);
  const others = new Map<number, number>();
  let total = 0;
  return {
    /** @param by 1: these values are there now; -1: they are not any more */
    add: (values: Int32Array, by: 1 | -1): void => {
      total += by * values.length;
      for (let at = 0; at < values.length; at += 1) {
        const value = values[at] ?? 0;
        if (value >= 0 && value < SMALL) small[value] = (small[value] ?? 0) + by;
        else others.set(value, (others.get(value) ?? 0) + by);
      }
    },

    /** Cuts of all values. */
    cuts: (): Cuts => {
      const ascending = [...others].toSorted(([one], [other]) => one - other);
      return cutsOf(total, (take) => {
        for (const [value, count] of ascending) if (value < 0) take(value, count);
        for (let value = 0; value < SMALL; value += 1) take(value, small[value] ?? 0);
        for (const [value, count] of ascending) if (value >= SMALL) take(value, count);
      });
    },

    /** Cuts of the distances of all values from a higher one. */
    cutsBelow: (highest: number): Cuts => {
      const descending = [...others].toSorted(([one], [other]) => other - one);
      return cutsOf(total, (take) => {
        for (const [value, count] of descending) if (value >= SMALL) take(highest - value, count);
        for (let value = SMALL - 1; value >= 0; value -= 1) take(highest - value, small[value] ?? 0);
        for (const [value, count] of descending) if (value < 0) take(highest - value, count);
      });
    },
  };
}

/** @param each hands over all values, ascending, with how often each comes */
function cutsOf(total: number, each: (take: (value: number, count: number) => void) => void): Cuts {
  const cuts: [number, number, number, number] = [0, 0, 0, 0];
  let [reached, sum] = [0, 0];
  each((value, count) => {
    if (count === 0) return;
    sum += count;
    for (; reached < cuts.length && 5 * sum >= (reached + 1) * total; reached += 1) cuts[reached] = value;
  });
  return cuts;
}
