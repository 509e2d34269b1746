import type { SegmentsFigure } from '#shared/contract/reports/segments.contract.ts';
import { asId, type CustomerId } from '#shared/domain/kernel/ids.ts';
import { segmentGroups, type SegmentGroup } from '#shared/domain/reports/segments/groups.ts';
import { groupsBefore, NO_GROUP } from '#shared/domain/reports/segments/moves.ts';
import type { FigureCustomers } from '../customers/figure-customers.ts';
import { scoredCustomers, type ScoredTwice } from './scored-customers.ts';

/** Who is behind a figure of the report, which is always of today. */
export const segmentsCustomers: FigureCustomers<SegmentsFigure> = async ({ figure: { of }, filter }, tools) => {
  const scored = await scoredCustomers({ ...filter, to: tools.today }, tools);
  const found: CustomerId[] = [];
  for (const part of scored.parts) {
    const { customers } = part.now;
    const isOne = testOf(of, part);
    for (let at = 0; at < customers.length; at += 1) {
      if (isOne(at)) found.push(asId<CustomerId>(customers[at] ?? 0));
    }
  }
  return found;
};

/** Whether the customer in a place of today's columns is one of them. */
function testOf(of: SegmentsFigure['of'], { before, now }: ScoredTwice['parts'][number]): (at: number) => boolean {
  const { scores } = now;
  if ('group' in of) {
    const group = codeOf(of.group);
    return (at) => scores.group[at] === group;
  }
  if ('recency' in of) {
    return (at) => scores.recency[at] === of.recency && scores.frequency[at] === of.frequency;
  }
  const was = groupsBefore(before, now);
  const [from, to] = [of.from === null ? NO_GROUP : codeOf(of.from), codeOf(of.to)];
  return (at) => scores.group[at] === to && was[at] === from;
}

function codeOf(group: SegmentGroup): number {
  return segmentGroups.indexOf(group);
}
