import { setImmediate as letOthersIn } from 'node:timers/promises';
import type { VisitColumns } from '#shared/domain/reports/visit-columns.ts';
import type { Store } from '#main/backend/store/open.ts';
import type { Changed } from './report-message.ts';
import { HOUR_BITS, lastVisitor, listPackedParts } from './visit-parts.repository.ts';

/** Customers of a chunk, by number: what is read again when one of them was stamped. */
const CHUNK = 256;

/** Between two looks at other questions (milliseconds). */
const SLICE = 25;

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
      const last = Math.floor((lastVisitor(store.read) ?? -1) / CHUNK);
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

function readChunk({ connection }: Store, chunk: number): VisitColumns {
  const from = chunk * CHUNK;
  const parts = listPackedParts(connection, from, from + CHUNK);
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
