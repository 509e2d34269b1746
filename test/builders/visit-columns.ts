import fc from 'fast-check';
import type { VisitColumns } from '#shared/domain/reports/visit-columns.ts';

/** One row of stamps that stand. */
export interface VisitEntry {
  readonly customerId: number;
  readonly day: number;
  readonly programId: number;
  readonly staffId: number;
  readonly hour: number;
  readonly stamps: number;
}

/** Between which numbers each column of a row lies, both included. */
type Ranges = Readonly<Record<keyof VisitEntry, readonly [number, number]>>;

/** Any rows as a file holds them: each once, in the order of customers and their days. */
export function visitEntries(ranges: Ranges, { least = 0, most }: { readonly least?: number; readonly most: number }) {
  const within = ([min, max]: readonly [number, number]) => fc.integer({ min, max });
  const row: fc.Arbitrary<VisitEntry> = fc.record({
    customerId: within(ranges.customerId),
    day: within(ranges.day),
    programId: within(ranges.programId),
    staffId: within(ranges.staffId),
    hour: within(ranges.hour),
    stamps: within(ranges.stamps),
  });
  return fc
    .uniqueArray(row, {
      minLength: least,
      maxLength: most,
      selector: ({ customerId, day, programId, staffId, hour }) =>
        [customerId, day, programId, staffId, hour].join(' '),
    })
    .map((rows) => rows.toSorted((one, other) => one.customerId - other.customerId || one.day - other.day));
}

/** @param parts in the order of customers and their days */
export function columnsOf(parts: readonly VisitEntry[]): VisitColumns {
  const days = new Uint16Array(parts.length);
  const programs = new Uint16Array(parts.length);
  const staff = new Uint16Array(parts.length);
  const hours = new Int8Array(parts.length);
  const stamps = new Uint16Array(parts.length);
  const customers: number[] = [];
  const starts: number[] = [];
  let last = -1;
  for (const [at, part] of parts.entries()) {
    if (part.customerId !== last) {
      customers.push(part.customerId);
      starts.push(at);
      last = part.customerId;
    }
    days[at] = Math.max(0, part.day);
    programs[at] = part.programId;
    staff[at] = part.staffId;
    hours[at] = part.hour;
    stamps[at] = part.stamps;
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
