import { asId, type SegmentId } from '#shared/domain/kernel/ids.ts';

/**
 * Names for the 25 pairs of a recency and a frequency score, the nearest first. The ten groups that marketing software
 * made common ("champions", "loyal customers", "potential loyalists", "promising", "new customers", "need attention",
 * "about to sleep", "at risk", "can't lose them", "hibernating"; with [recency frequency] 5[45], [34][45], [45][23], 41,
 * 51, 33, 3[12], [12][34], [12]5 and [12][12]), with "potential loyalists" and "promising" taken as one, and "at risk"
 * and "can't lose them" as one.
 */
export const segmentGroups = [
  'champions',
  'loyal',
  'promising',
  'new',
  'attention',
  'fading',
  'slipping',
  'lost',
] as const;
export type SegmentGroup = (typeof segmentGroups)[number];

/** Days within which the first visit must lie for a customer to be called new; few visits alone are not new. */
export const NEW_WITHIN_DAYS = 60;

/** From this frequency score on a customer is a regular: she came more often than at least two fifths of all. */
export const REGULAR_FROM = 3;

/** The group each pair of scores belongs to: rows are recency 1 to 5, columns frequency 1 to 5. */
const GRID: readonly (readonly SegmentGroup[])[] = [
  ['lost', 'lost', 'slipping', 'slipping', 'slipping'],
  ['lost', 'lost', 'slipping', 'slipping', 'slipping'],
  ['fading', 'fading', 'attention', 'loyal', 'loyal'],
  ['promising', 'promising', 'promising', 'loyal', 'loyal'],
  ['new', 'promising', 'promising', 'champions', 'champions'],
];

const CODES = Uint8Array.from(GRID.flat(), (group) => segmentGroups.indexOf(group));
const NEW = segmentGroups.indexOf('new');
const PROMISING = segmentGroups.indexOf('promising');

/** The name of a pair of scores (1 to 5 each). */
export function groupOfScores(recency: number, frequency: number): SegmentGroup {
  const group = GRID[recency - 1]?.[frequency - 1];
  if (group === undefined) throw new Error(`No scores: ${recency}, ${frequency}`);
  return group;
}

/**
 * The group of a customer as a place in `segmentGroups`: the one of her scores, but whoever has been known for longer
 * than `NEW_WITHIN_DAYS` is promising instead of new.
 * @param known days since the first visit
 */
export function groupCodeOf(recency: number, frequency: number, known: number): number {
  const code = CODES[(recency - 1) * 5 + frequency - 1] ?? PROMISING;
  return code === NEW && known > NEW_WITHIN_DAYS ? PROMISING : code;
}

/** Number a built-in segment is asked for by, wherever saved ones are asked for by theirs; always negative. */
export function builtInIdOf(group: SegmentGroup): SegmentId {
  return asId<SegmentId>(-1 - segmentGroups.indexOf(group));
}

/** The group behind such a number; null for any other. */
export function builtInGroupOf(id: number): SegmentGroup | null {
  return segmentGroups[-1 - id] ?? null;
}
