import type { SegmentsReport } from '#shared/contract/reports/segments.contract.ts';
import type { SegmentId } from '#shared/domain/kernel/ids.ts';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { canonicalDefinition, type SegmentDefinition } from '#shared/domain/reports/segments/definition.ts';
import { countGroups, sumGroups, type GroupCounts } from '#shared/domain/reports/segments/group-counts.ts';
import { builtInIdOf, segmentGroups } from '#shared/domain/reports/segments/groups.ts';
import type { ReportTools } from '../desk/report-tools.ts';
import { scoredCustomers, scoredToday, type ScoredToday, type ScoredTwice } from './scored-customers.ts';
import { countMembers } from './segment-members.ts';
import { listSegments } from './segments.repository.ts';

/** The groups of all customers, how they stand and who moved. */
export async function segmentsReport(filter: ReportFilter, tools: ReportTools): Promise<SegmentsReport> {
  const scored = await scoredCustomers(filter, tools);
  const { groups, ...sums } = sumGroups(countsOf(scored, tools));
  return {
    asOf: scored.asOf,
    before: scored.before,
    ...sums,
    groups: groups.map(({ customers, daysAway, ...rest }, at) => ({
      group: segmentGroups[at] ?? 'lost',
      customers,
      ...rest,
      daysAway: customers === 0 ? null : daysAway / customers,
    })),
  };
}

/** Part by part; those of everybody today are kept as long as their scores. */
function countsOf(scored: ScoredTwice | ScoredToday, { ofEach }: ReportTools): readonly GroupCounts[] {
  const count = ({ before, now }: ScoredTwice['parts'][number]): GroupCounts => countGroups(before, now, scored.asOf);
  if (!('chunks' in scored)) return scored.parts.map(count);
  const { chunks, parts, key } = scored;
  return ofEach({ name: 'groups', given: key }, chunks, (_, at) => {
    const part = parts[at];
    if (part === undefined) throw new Error('There are scores of every part of the visits');
    return count(part);
  });
}

/** How many are in each segment today, those of every shop first. */
export async function segmentSizes(_input: null, tools: ReportTools): Promise<{ id: SegmentId; customers: number }[]> {
  const scored = await scoredToday(tools);
  const { groups } = sumGroups(countsOf(scored, tools));
  const sizes = segmentGroups.map((group, at) => ({ id: builtInIdOf(group), customers: groups[at]?.customers ?? 0 }));
  for (const { id, definition } of listSegments(tools.db)) {
    sizes.push({ id, customers: countMembers(tools, scored, definition) });
  }
  return sizes;
}

/** How many a definition has today, of everybody with a visit. */
export async function segmentCount(
  { definition }: { readonly definition: SegmentDefinition },
  tools: ReportTools,
): Promise<{ customers: number; of: number }> {
  const scored = await scoredToday(tools);
  return {
    customers: countMembers(tools, scored, canonicalDefinition(definition)),
    of: scored.parts.reduce((sum, { now }) => sum + now.customers.length, 0),
  };
}
