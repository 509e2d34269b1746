import type { SegmentId } from '#shared/domain/kernel/ids.ts';
import {
  everybody,
  membersOf,
  type OtherFacts,
  type SegmentDefinition,
} from '#shared/domain/reports/segments/definition.ts';
import { builtInGroupOf } from '#shared/domain/reports/segments/groups.ts';
import type { CustomerSet, VisitColumns } from '#shared/domain/reports/visit-columns.ts';
import type { ReportTools } from '../desk/report-tools.ts';
import { scoredToday, type ScoredToday } from './scored-customers.ts';
import { findSegment, listBornIn, listWithRewardWaiting } from './segments.repository.ts';

/** Who is in a segment today, by customer number. Nobody is in one that never was; a removed one still answers. */
export async function segmentMembers(tools: ReportTools, segmentId: SegmentId): Promise<CustomerSet> {
  const definition = definitionOf(tools, segmentId);
  if (definition === null) return new Uint8Array(1);
  const scored = await scoredToday(tools);
  return tools.remember(`members of ${JSON.stringify(definition)}`, () => {
    const set = new Uint8Array(1 + highestOf(scored));
    for (const [place, members] of definedMembers(tools, scored, definition).entries()) {
      const customers = scored.parts[place]?.now.customers;
      for (let at = 0; at < members.length; at += 1) if (members[at] === 1) set[customers?.[at] ?? 0] = 1;
    }
    return set;
  });
}

/** Who belongs by a definition today: 1 in the place of each member, part by part of the scores. */
export function definedMembers(
  tools: ReportTools,
  { parts, chunks, key, asOf }: ScoredToday,
  definition: SegmentDefinition,
): readonly Uint8Array[] {
  const kind = { name: `members of ${JSON.stringify(definition)}`, given: key };
  return tools.ofEach(kind, chunks, (chunk, place) => {
    const now = parts[place]?.now;
    if (now === undefined) throw new Error('There are scores of every part of the visits');
    return membersOf(definition, now, now.scores, factsFor(definition, chunk, now.customers, tools), asOf);
  });
}

/** How many belong by a definition today. */
export function countMembers(tools: ReportTools, scored: ScoredToday, definition: SegmentDefinition): number {
  let count = 0;
  for (const members of definedMembers(tools, scored, definition)) for (const one of members) count += one;
  return count;
}

/** What makes a customer belong; null of a segment that never was. */
export function definitionOf({ db }: ReportTools, segmentId: SegmentId): SegmentDefinition | null {
  const group = builtInGroupOf(segmentId);
  if (group !== null) return { ...everybody, groups: [group] };
  return findSegment(db, segmentId)?.definition ?? null;
}

function highestOf({ parts }: ScoredToday): number {
  return parts.findLast(({ now }) => now.customers.length > 0)?.now.customers.at(-1) ?? 0;
}

function factsFor(
  { programId, birthdayMonth, rewardWaiting }: SegmentDefinition,
  chunk: VisitColumns,
  customers: Int32Array,
  { db }: ReportTools,
): OtherFacts {
  const [first = 0, last = -1] = [customers.at(0), customers.at(-1)];
  const among = (numbers: Iterable<number>): Uint8Array => {
    const wanted = new Set(numbers);
    return Uint8Array.from(customers, (customer) => (wanted.has(customer) ? 1 : 0));
  };
  return {
    stamped: programId === null ? null : among(stampedOf(chunk, programId)),
    birthday: birthdayMonth === null ? null : among(listBornIn(db, birthdayMonth, first, last)),
    rewardWaiting: rewardWaiting ? among(listWithRewardWaiting(db, first, last)) : null,
  };
}

/** Customers with a standing stamp of a program. */
function* stampedOf({ customers, starts, programs }: VisitColumns, programId: number): Generator<number> {
  for (let at = 0; at < customers.length; at += 1) {
    const end = starts[at + 1] ?? 0;
    let entry = starts[at] ?? 0;
    while (entry < end && programs[entry] !== programId) entry += 1;
    if (entry < end) yield customers[at] ?? 0;
  }
}
