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
