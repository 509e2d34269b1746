import type { SegmentsReport } from '#shared/contract/reports/segments.contract.ts';
import type { SegmentId } from '#shared/domain/kernel/ids.ts';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { canonicalDefinition, type SegmentDefinition } from '#shared/domain/reports/segments/definition.ts';
import { builtInIdOf, REGULAR_FROM, segmentGroups } from '#shared/domain/reports/segments/groups.ts';
import { countMoves } from '#shared/domain/reports/segments/moves.ts';
import type { CustomerSet } from '#shared/domain/reports/visit-columns.ts';
import type { ReportTools } from '../desk/report-tools.ts';
import { isToday, scoredCustomers, scoredToday, type ScoredCustomers, type ScoredTwice } from './scored-customers.ts';
import { countOf, definedMembers, segmentMembers } from './segment-members.ts';
import { listSegments } from './segments.repository.ts';

/** The groups of all customers, how they stand and who moved. */
export async function segmentsReport(filter: ReportFilter, tools: ReportTools): Promise<SegmentsReport> {
  const scored = await scoredCustomers(filter, tools);
  return isToday(filter, tools) ? tools.remember('groups of today', () => reportOf(scored)) : reportOf(scored);
}

function reportOf({ before, now }: ScoredTwice): SegmentsReport {
  const sums = sumGroups(now);
  const sizesBefore = sumGroups(before);
  return {
    asOf: now.asOf,
    before: before.asOf,
    customers: now.customers.length,
    customersBefore: before.customers.length,
    regulars: countRegulars(now),
    regularsBefore: countRegulars(before),
    groups: segmentGroups.map((group, at) => {
      const { customers, visits, stamps, daysAway } = sums[at] ?? nothing;
      return {
        group,
        customers,
        before: sizesBefore[at]?.customers ?? 0,
        visits,
        stamps,
        daysAway: customers === 0 ? null : daysAway / customers,
      };
    }),
    grid: gridOf(now),
    moves: countMoves(before, now).map((row) => [...row]),
  };
}

/** How many are in each segment today, those of every shop first. */
export async function segmentSizes(_input: null, tools: ReportTools): Promise<{ id: SegmentId; customers: number }[]> {
  const { now } = await scoredToday(tools);
  const sums = sumGroups(now);
  const sizes = segmentGroups.map((group, at) => ({ id: builtInIdOf(group), customers: sums[at]?.customers ?? 0 }));
  for (const { id, definition } of listSegments(tools.db)) {
    sizes.push({ id, customers: countOf(await definedMembers(tools, definition)) });
  }
  return sizes;
}

/** How many a definition has today, of everybody with a visit. */
export async function segmentCount(
  { definition }: { readonly definition: SegmentDefinition },
  tools: ReportTools,
): Promise<{ customers: number; of: number }> {
  const { now } = await scoredToday(tools);
  const members = await definedMembers(tools, canonicalDefinition(definition));
  return { customers: countOf(members), of: now.customers.length };
}

/** Numbers of those in a segment today, ascending; for lists of customers. */
export async function segmentCustomers(
  { segmentId }: { readonly segmentId: SegmentId },
  tools: ReportTools,
): Promise<Int32Array> {
  return numbersOf(await segmentMembers(tools, segmentId));
}

function numbersOf(set: CustomerSet): Int32Array {
  const numbers = new Int32Array(countOf(set));
  let count = 0;
  for (let number = 0; number < set.length; number += 1) {
    if (set[number] !== 1) continue;
    numbers[count] = number;
    count += 1;
  }
  return numbers;
}

interface GroupSums {
  customers: number;
  visits: number;
  stamps: number;
  /** Days since the last visit, of all together. */
  daysAway: number;
}

const nothing: GroupSums = { customers: 0, visits: 0, stamps: 0, daysAway: 0 };

function sumGroups({ scores, visits, stamps, lastDay, asOf }: ScoredCustomers): GroupSums[] {
  const sums = segmentGroups.map(() => ({ ...nothing }));
  for (let at = 0; at < visits.length; at += 1) {
    const sum = sums[scores.group[at] ?? 0];
    if (sum === undefined) continue;
    sum.customers += 1;
    sum.visits += visits[at] ?? 0;
    sum.stamps += stamps[at] ?? 0;
    sum.daysAway += asOf - (lastDay[at] ?? 0);
  }
  return sums;
}

function countRegulars({ scores }: ScoredCustomers): number {
  let count = 0;
  for (const score of scores.frequency) if (score >= REGULAR_FROM) count += 1;
  return count;
}

function gridOf({ scores: { recency, frequency } }: ScoredCustomers): number[][] {
  const counts = new Uint32Array(25);
  for (let at = 0; at < recency.length; at += 1) {
    const place = ((recency[at] ?? 1) - 1) * 5 + (frequency[at] ?? 1) - 1;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return [0, 5, 10, 15, 20].map((from) => [...counts.subarray(from, from + 5)]);
}
