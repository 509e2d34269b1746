import { expect, it } from 'vitest';
import type { SegmentsReport } from '#shared/contract/reports/segments.contract.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { segmentGroups } from '#shared/domain/reports/segments/groups.ts';
import { findingOf } from './segments-finding.ts';

function aReport(facts: Partial<SegmentsReport> & { slipping?: number; slippingBefore?: number }): SegmentsReport {
  const { slipping = 0, slippingBefore = 0, ...more } = facts;
  return {
    asOf: 20_000 as BusinessDay,
    before: 19_970 as BusinessDay,
    customers: 100,
    customersBefore: 90,
    regulars: 40,
    regularsBefore: 30,
    groups: segmentGroups.map((group) => ({
      group,
      customers: group === 'slipping' ? slipping : 0,
      before: group === 'slipping' ? slippingBefore : 0,
      visits: 0,
      stamps: 0,
      daysAway: null,
    })),
    grid: [],
    moves: [],
    ...more,
  };
}

it('is told of nobody not at all', () => expect(findingOf(aReport({ customers: 0, regulars: 0 }))).toBeNull());

it.each([
  [
    { customers: 1, regulars: 0 },
    { what: 'alike', count: 1, change: null, few: true },
  ],
  [
    { customers: 2, regulars: 1, regularsBefore: 0 },
    { what: 'none', count: 1, change: null, few: true },
  ],
  [
    { regulars: 1, slipping: 1 },
    { what: 'slippingOnly', count: 1, change: { words: 'more', by: 1 } },
  ],
  [
    { slipping: 1, slippingBefore: 1 },
    { what: 'slipping', count: 1, of: 40, change: { words: 'same', by: 0 } },
  ],
  [
    { slipping: 9, slippingBefore: 3 },
    { what: 'slipping', count: 9, change: { words: 'more', by: 6 }, few: false },
  ],
  [
    { slipping: 0, slippingBefore: 2 },
    { what: 'none', count: 40, change: { words: 'fewer', by: 2 } },
  ],
  [{ slipping: 0 }, { what: 'none', count: 40, change: { words: 'sameNone', by: 0 } }],
])('%o is told', (facts, told) => expect(findingOf(aReport(facts))).toMatchObject(told));
