import type { SegmentId } from '#shared/domain/kernel/ids.ts';
import {
  everybody,
  membersOf,
  type OtherFacts,
  type SegmentDefinition,
} from '#shared/domain/reports/segments/definition.ts';
import { builtInGroupOf } from '#shared/domain/reports/segments/groups.ts';
import { highestNumber } from '#shared/domain/reports/segments/moves.ts';
import type { CustomerSet, VisitColumns } from '#shared/domain/reports/visit-columns.ts';
import type { ReportTools } from '../desk/report-tools.ts';
import { scoredToday, type ScoredCustomers } from './scored-customers.ts';
import { findSegment, listBornIn, listWithRewardWaiting } from './segments.repository.ts';

/** Who is in a segment today, by customer number. Nobody is in one that never was; a removed one still answers. */
export async function segmentMembers(tools: ReportTools, segmentId: SegmentId): Promise<CustomerSet> {
  const definition = definitionOf(tools, segmentId);
  return definition === null ? new Uint8Array(1) : definedMembers(tools, definition);
}

/** Who belongs by a definition today, by customer number; kept while nobody changes. */
export async function definedMembers(tools: ReportTools, definition: SegmentDefinition): Promise<CustomerSet> {
  const { now } = await scoredToday(tools);
  const chunks = await tools.visits();
  return tools.remember(`members of ${JSON.stringify(definition)}`, () => {
    const highest = highestNumber(now.customers);
    const members = membersOf(definition, now, now.scores, factsFor(definition, now, chunks, highest, tools), now.asOf);
    const set = new Uint8Array(highest + 1);
    for (let at = 0; at < members.length; at += 1) {
      if (members[at] === 1) set[now.customers[at] ?? 0] = 1;
    }
    return set;
  });
}

function definitionOf({ db }: ReportTools, segmentId: SegmentId): SegmentDefinition | null {
  const group = builtInGroupOf(segmentId);
  if (group !== null) return { ...everybody, groups: [group] };
  return findSegment(db, segmentId)?.definition ?? null;
}

/** Customers in a set. */
export function countOf(set: CustomerSet): number {
  let count = 0;
  for (const one of set) count += one;
  return count;
}

function factsFor(
  { programId, birthdayMonth, rewardWaiting }: SegmentDefinition,
  { customers }: ScoredCustomers,
  chunks: readonly VisitColumns[],
  highest: number,
  { db }: ReportTools,
): OtherFacts {
  const among = (numbers: Iterable<number>): Uint8Array => {
    const set = new Uint8Array(highest + 1);
    for (const number of numbers) if (number <= highest) set[number] = 1;
    return Uint8Array.from(customers, (customer) => set[customer] ?? 0);
  };
  return {
    stamped: programId === null ? null : among(stampedOf(chunks, programId)),
    birthday: birthdayMonth === null ? null : among(listBornIn(db, birthdayMonth)),
    rewardWaiting: rewardWaiting ? among(listWithRewardWaiting(db)) : null,
  };
}

/** Customers with a standing stamp of a program. */
function* stampedOf(chunks: readonly VisitColumns[], programId: number): Generator<number> {
  for (const { customers, starts, programs } of chunks) {
    for (let at = 0; at < customers.length; at += 1) {
      const stamped = programs.subarray(starts[at] ?? 0, starts[at + 1] ?? 0);
      if (stamped.includes(programId)) yield customers[at] ?? 0;
    }
  }
}
