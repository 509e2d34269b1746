import type { SegmentsReport } from '#shared/contract/reports/segments.contract.ts';

/** Below this many customers a fifth is a handful of people. */
const FEW = 25;

/** What there is to say about the groups; `count` chooses the plural form. */
export interface SegmentsFinding {
  readonly what: 'alike' | 'slippingOnly' | 'slipping' | 'none';
  readonly count: number;
  /** Regulars in all. */
  readonly of: number;
  /** Beside what was known before; null where nobody was a regular then. */
  readonly change: { readonly words: 'more' | 'fewer' | 'same' | 'sameNone'; readonly by: number } | null;
  readonly few: boolean;
}

/** Chooses what is said, true for any number of customers; null of nobody. */
export function findingOf({ customers, regulars, regularsBefore, groups }: SegmentsReport): SegmentsFinding | null {
  if (customers === 0) return null;
  const few = customers < FEW;
  if (regulars === 0) return { what: 'alike', count: customers, of: 0, change: null, few };
  const slipping = groups.find(({ group }) => group === 'slipping');
  const now = slipping?.customers ?? 0;
  const change = regularsBefore === 0 ? null : changeOf(now, slipping?.before ?? 0);
  if (now === 0) return { what: 'none', count: regulars, of: regulars, change, few };
  return { what: regulars === 1 ? 'slippingOnly' : 'slipping', count: now, of: regulars, change, few };
}

function changeOf(now: number, before: number): SegmentsFinding['change'] {
  if (now === before) return { words: now === 0 ? 'sameNone' : 'same', by: 0 };
  return { words: now > before ? 'more' : 'fewer', by: Math.abs(now - before) };
}
