import type { VisitHistory } from './bg-nbd.ts';

/** Very many histories, column by column: one entry for each customer. */
export interface Histories {
  readonly customers: number;
  readonly repeats: Int32Array;
  /** In days. */
  readonly recency: Int32Array;
  readonly age: Int32Array;
}

/** One history after the other; the object is a new one each time. */
export function* eachHistory({ customers, repeats, recency, age }: Histories): Generator<VisitHistory> {
  for (let at = 0; at < customers; at += 1) {
    yield { repeats: repeats[at] ?? 0, recency: recency[at] ?? 0, age: age[at] ?? 0 };
  }
}

/** Columns that grow while customers are read. */
export function growingHistories() {
  let columns = { repeats: new Int32Array(1024), recency: new Int32Array(1024), age: new Int32Array(1024) };
  let customers = 0;
  const longer = (column: Int32Array): Int32Array<ArrayBuffer> => {
    const grown = new Int32Array(column.length * 2);
    grown.set(column);
    return grown;
  };
  return {
    add: (repeats: number, recency: number, age: number): void => {
      if (customers === columns.repeats.length) {
        columns = {
          repeats: longer(columns.repeats),
          recency: longer(columns.recency),
          age: longer(columns.age),
        };
      }
      columns.repeats[customers] = repeats;
      columns.recency[customers] = recency;
      columns.age[customers] = age;
      customers += 1;
    },
    take: (): Histories => ({
      customers,
      repeats: columns.repeats.subarray(0, customers),
      recency: columns.recency.subarray(0, customers),
      age: columns.age.subarray(0, customers),
    }),
  };
}
