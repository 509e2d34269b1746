import { setImmediate as letOthersIn } from 'node:timers/promises';
import type { VisitColumns } from '#shared/domain/reports/visit-columns.ts';
import type { Store } from '#main/backend/store/open.ts';
import type { Changed } from './report-message.ts';

/** Customers of a chunk, by number: what is read again when one of them was stamped. */
const CHUNK = 1024;

/** Between two looks at other questions (milliseconds). */
const SLICE = 25;

/** Bits beside the customer's place in its chunk, the hour and one for its unknown. */
const HOUR_BITS = 32;

export interface VisitBook {
  /** All visits as they are in the file; reads what is not in memory or has changed. */
  read(): Promise<readonly VisitColumns[]>;
  /** Visits of these customers may have changed; null: of anybody. */
  forget(changed: Changed): void;
}

/** Every stamp that stands, in memory. */
export function visitBook(store: Store): VisitBook {
  let chunks: VisitColumns[] = [];
  // Chunks from here on have never been read.
  let readTo = 0;
  const stale = new Set<number>();
  let reading: Promise<void> | null = null;

  const readAll = async (): Promise<void> => {
    let since = performance.now();
    const breathe = async (): Promise<void> => {
      if (performance.now() - since < SLICE) return;
      await letOthersIn();
      since = performance.now();
    };
    for (;;) {
      const last = lastChunk(store);
      while (readTo <= last) {
        chunks[readTo] = readChunk(store, readTo);
        readTo += 1;
        await breathe();
      }
      const [next] = stale;
      if (next === undefined) return;
      stale.delete(next);
      if (next < readTo) chunks[next] = readChunk(store, next);
      await breathe();
    }
  };

  return {
    read: async () => {
      reading ??= readAll().finally(() => {
        reading = null;
      });
      await reading;
      return chunks;
    },
    forget: (changed) => {
      if (changed === null) {
        chunks = [];
        readTo = 0;
        stale.clear();
      }
      for (const customer of changed ?? []) stale.add(Math.floor(customer / CHUNK));
    },
  };
}

function lastChunk(store: Store): number {
  const last = store.read.get<{ customer: number | null }>(`SELECT max(customer_id) AS customer FROM visit_part`);
  return Math.floor((last?.customer ?? -1) / CHUNK);
}

// Three numbers in one where they are small: what costs is how many values come over, not how long they are.
const PARTS_OF_CHUNK = `SELECT ((customer_id - :from) * 65536 + max(0, business_day)) * ${HOUR_BITS} + hour + 1,
    program_id, staff_id, stamps
  FROM visit_part WHERE customer_id >= :from AND customer_id < :to
  ORDER BY customer_id, business_day, program_id, staff_id, hour`;

type PackedPart = readonly [whoAndWhen: number, program: number, staff: number, stamps: number];

function readChunk({ connection }: Store, chunk: number): VisitColumns {
  const from = chunk * CHUNK;
  const parts = connection
    .prepare(PARTS_OF_CHUNK)
    .raw()
    .all({ from, to: from + CHUNK }) as PackedPart[];
  const days = new Uint16Array(parts.length);
  const programs = new Uint16Array(parts.length);
  const staff = new Uint16Array(parts.length);
  const hours = new Int8Array(parts.length);
  const stamps = new Uint16Array(parts.length);
  const customers: number[] = [];
  const starts: number[] = [];
  for (const [at, part] of parts.entries()) {
    const whoAndDay = Math.floor(part[0] / HOUR_BITS);
    const customer = from + Math.floor(whoAndDay / 65_536);
    if (customers.at(-1) !== customer) {
      customers.push(customer);
      starts.push(at);
    }
    days[at] = whoAndDay % 65_536;
    hours[at] = (part[0] % HOUR_BITS) - 1;
    programs[at] = part[1];
    staff[at] = part[2];
    stamps[at] = part[3];
  }
  starts.push(parts.length);
  return {
    customers: Int32Array.from(customers),
    starts: Int32Array.from(starts),
    days,
    programs,
    staff,
    hours,
    stamps,
  };
}
