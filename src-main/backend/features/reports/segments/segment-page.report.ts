import type { CustomerId, SegmentId } from '#shared/domain/kernel/ids.ts';
import type { CustomerSet } from '#shared/domain/reports/visit-columns.ts';
import { listOfSegment, type ListOrder } from '#main/backend/features/customers/segment-page.service.ts';
import type { ReportTools } from '../desk/report-tools.ts';
import { definitionOf, segmentMembers } from './segment-members.ts';

export interface SegmentPage {
  readonly total: number;
  readonly ids: readonly CustomerId[];
}

/** A page of the list of customers limited to a segment: of half a million it takes longer than a till may wait. */
export async function segmentPage({ filter, ...page }: ListOrder, tools: ReportTools): Promise<SegmentPage> {
  if (filter.segmentId === null) throw new Error('A list without a segment is read where it is asked for');
  const segment = numbersOf(await segmentMembers(tools, filter.segmentId));
  // A segment that is saved anew is another one.
  const key = `list of ${JSON.stringify([filter, definitionOf(tools, filter.segmentId)])}`;
  const list = tools.remember(key, () => listOfSegment(tools.db, filter, { today: tools.today, segment }));
  return { total: list.total, ids: list.page(page) };
}

/** Numbers of those in a segment today, ascending. */
export async function segmentCustomers(
  { segmentId }: { readonly segmentId: SegmentId },
  tools: ReportTools,
): Promise<Int32Array> {
  return numbersOf(await segmentMembers(tools, segmentId));
}

function numbersOf(set: CustomerSet): Int32Array {
  let members = 0;
  for (const one of set) members += one;
  const numbers = new Int32Array(members);
  let count = 0;
  for (let number = 0; number < set.length; number += 1) {
    if (set[number] !== 1) continue;
    numbers[count] = number;
    count += 1;
  }
  return numbers;
}
