import { everybody, type Range, type SegmentDefinition } from '#shared/domain/reports/segments/definition.ts';

/** Ranges that are asked in numbers of visits and days, and those of scores. */
export const countRanges = ['visits', 'daysAway'] as const;
export const scoreRanges = ['recency', 'frequency', 'stamps'] as const;
export type RangeName = (typeof countRanges)[number] | (typeof scoreRanges)[number];

/** Least and most that can be asked of each. */
export const rangeLimits: Readonly<Record<RangeName, Range & { readonly min: number; readonly max: number }>> = {
  visits: { min: 1, max: 100_000 },
  daysAway: { min: 0, max: 36_500 },
  recency: { min: 1, max: 5 },
  frequency: { min: 1, max: 5 },
  stamps: { min: 1, max: 5 },
};

export const longestTime = 36_500;

/** A new segment begins with the regulars who are slipping: what one most often asks for. */
export const firstDefinition: SegmentDefinition = everybody;

/** A number as it was typed, kept within what can be asked. */
export function keptWithin(value: number | undefined, { min, max }: { min: number; max: number }): number | null {
  return value === undefined ? null : Math.min(max, Math.max(min, Math.round(value)));
}
