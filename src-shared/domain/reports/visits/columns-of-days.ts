import type { Period } from '../../learn/period.ts';
import type { VisitColumns } from '../visit-columns.ts';

/** Copying more than one in so many customers costs more than looking at all of them. */
const WORTH_LEAVING_OUT = 4;

/** Those who came in some days, with all their visits, and others where they are few: few days are looked at quickly. */
export function columnsOfDays(chunks: readonly VisitColumns[], period: Period): VisitColumns[] {
  return chunks.flatMap((chunk) => {
    const places: number[] = [];
    for (let at = 0; at < chunk.customers.length; at += 1) {
      if (cameIn(chunk.days, chunk.starts[at] ?? 0, chunk.starts[at + 1] ?? 0, period)) places.push(at);
    }
    if (places.length * WORTH_LEAVING_OUT > chunk.customers.length) return [chunk];
    return places.length === 0 ? [] : [only(chunk, places)];
  });
}

/** Whether one of the days, which ascend from `start` to `end` (left out), lies in the period. */
function cameIn(days: Uint16Array, start: number, end: number, { from, to }: Period): boolean {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low < end && (days[low] ?? 0) <= to;
}

/** @param places of customers in the chunk, ascending */
function only(chunk: VisitColumns, places: readonly number[]): VisitColumns {
  const starts = new Int32Array(places.length + 1);
  places.forEach((at, index) => {
    starts[index + 1] = (starts[index] ?? 0) + (chunk.starts[at + 1] ?? 0) - (chunk.starts[at] ?? 0);
  });
  const entries = starts.at(-1) ?? 0;
  const fill = <Column extends Uint16Array | Int8Array>(whole: Column, part: Column): Column => {
    places.forEach((at, index) => part.set(whole.subarray(chunk.starts[at], chunk.starts[at + 1]), starts[index]));
    return part;
  };
  return {
    customers: Int32Array.from(places, (at) => chunk.customers[at] ?? 0),
    starts,
    days: fill(chunk.days, new Uint16Array(entries)),
    programs: fill(chunk.programs, new Uint16Array(entries)),
    staff: fill(chunk.staff, new Uint16Array(entries)),
    hours: fill(chunk.hours, new Int8Array(entries)),
    stamps: fill(chunk.stamps, new Uint16Array(entries)),
  };
}
