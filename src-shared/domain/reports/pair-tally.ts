/** Counts by two small numbers, in the order of the first and then the second. */
export interface PairTally {
  add(row: number, column: number): void;
  /** Those that were counted at all. */
  counts(): [row: number, column: number, count: number][];
}

/** Cells that are kept as an array, which is many times quicker than a map; 64 MB of them. */
const MOST_CELLS = 16_000_000;

/**
 * @param lowest of the rows
 * @param rows how many there may be
 * @param columns numbers from 0 to below this
 */
export function pairTally(lowest: number, rows: number, columns: number): PairTally {
  return rows * columns <= MOST_CELLS ? denseTally(lowest, rows, columns) : sparseTally(columns);
}

function denseTally(lowest: number, rows: number, columns: number): PairTally {
  const cells = new Int32Array(rows * columns);
  return {
    add: (row, column) => {
      const at = (row - lowest) * columns + column;
      cells[at] = (cells[at] ?? 0) + 1;
    },
    counts: () => {
      const found: [number, number, number][] = [];
      for (let at = 0; at < cells.length; at += 1) {
        const count = cells[at] ?? 0;
        if (count > 0) found.push([lowest + Math.floor(at / columns), at % columns, count]);
      }
      return found;
    },
  };
}

function sparseTally(columns: number): PairTally {
  const cells = new Map<number, number>();
  return {
    add: (row, column) => {
      const key = row * columns + column;
      cells.set(key, (cells.get(key) ?? 0) + 1);
    },
    counts: () =>
      [...cells]
        .toSorted(([one], [other]) => one - other)
        .map(([key, count]) => [Math.floor(key / columns), key % columns, count]),
  };
}
