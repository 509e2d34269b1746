export type Matrix = readonly (readonly number[])[];

/** Inverse by Gauss-Jordan elimination with partial pivoting; undefined when there is none. */
export function inverse(matrix: Matrix): Matrix | undefined {
  const size = matrix.length;
  const rows = matrix.map((row, at) => [...row, ...row.map((_, column) => (column === at ? 1 : 0))]);
  for (let at = 0; at < size; at += 1) {
    const pivotAt = largestBelow(rows, at);
    const pivot = rows[pivotAt];
    const here = rows[at];
    const divisor = pivot?.[at] ?? 0;
    if (pivot === undefined || here === undefined || Math.abs(divisor) < Number.EPSILON) return undefined;
    rows[pivotAt] = here;
    const scaled = pivot.map((value) => value / divisor);
    rows[at] = scaled;
    rows.forEach((row, index) => {
      const factor = row[at] ?? 0;
      if (index !== at) rows[index] = row.map((value, column) => value - factor * (scaled[column] ?? 0));
    });
  }
  return rows.map((row) => row.slice(size));
}

function largestBelow(rows: Matrix, column: number): number {
  let largest = column;
  for (let at = column + 1; at < rows.length; at += 1) {
    if (Math.abs(rows[at]?.[column] ?? 0) > Math.abs(rows[largest]?.[column] ?? 0)) largest = at;
  }
  return largest;
}
