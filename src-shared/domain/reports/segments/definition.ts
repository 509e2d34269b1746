import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { ProgramId } from '#shared/domain/kernel/ids.ts';
import { segmentGroups, type SegmentGroup } from './groups.ts';
import type { CustomerColumns, Scores } from './rfm.ts';

/** From and to, both included; null leaves that end open. */
export interface Range {
  readonly min: number | null;
  readonly max: number | null;
}

/** Who is in a segment: customers with a visit of whom everything holds that is asked. */
export interface SegmentDefinition {
  /** One of these; none named: any. */
  readonly groups: readonly SegmentGroup[];
  /** Scores, 1 to 5. */
  readonly recency: Range;
  readonly frequency: Range;
  readonly stamps: Range;
  readonly visits: Range;
  /** Days since the last visit. */
  readonly daysAway: Range;
  /** The first visit lies at most so many days back. */
  readonly firstWithinDays: number | null;
  /** Has a standing stamp of this program. */
  readonly programId: ProgramId | null;
  /** 1 to 12 */
  readonly birthdayMonth: number | null;
  readonly rewardWaiting: boolean;
}

const open: Range = { min: null, max: null };

/** Asks for nothing: everybody with a visit. */
export const everybody: SegmentDefinition = {
  groups: [],
  recency: open,
  frequency: open,
  stamps: open,
  visits: open,
  daysAway: open,
  firstWithinDays: null,
  programId: null,
  birthdayMonth: null,
  rewardWaiting: false,
};

/**
 * The one way to write a definition: the same customers asked for in the same words are the same JSON. Groups stand in
 * their order and once, all of them are none; ends of a score that leave nobody out are left out.
 */
export function canonicalDefinition(given: SegmentDefinition): SegmentDefinition {
  const groups = segmentGroups.filter((group) => given.groups.includes(group));
  return {
    groups: groups.length === segmentGroups.length ? [] : groups,
    recency: scoreRange(given.recency),
    frequency: scoreRange(given.frequency),
    stamps: scoreRange(given.stamps),
    visits: { min: (given.visits.min ?? 0) <= 1 ? null : given.visits.min, max: given.visits.max },
    daysAway: { min: (given.daysAway.min ?? 0) <= 0 ? null : given.daysAway.min, max: given.daysAway.max },
    firstWithinDays: given.firstWithinDays,
    programId: given.programId,
    birthdayMonth: given.birthdayMonth,
    rewardWaiting: given.rewardWaiting,
  };
}

function scoreRange({ min, max }: Range): Range {
  return { min: (min ?? 1) <= 1 ? null : min, max: (max ?? 5) >= 5 ? null : max };
}

/** Whether a definition leaves anybody out. */
export function asksForAnything(definition: SegmentDefinition): boolean {
  return JSON.stringify(canonicalDefinition(definition)) !== JSON.stringify(everybody);
}

/** Whether an end lies before its beginning, so that nobody can be meant. */
export function isImpossible(definition: SegmentDefinition): boolean {
  const { recency, frequency, stamps, visits, daysAway } = definition;
  return [recency, frequency, stamps, visits, daysAway].some(
    ({ min, max }) => min !== null && max !== null && max < min,
  );
}

/** What the columns do not tell: 1 in the place of everybody of whom it holds. */
export interface OtherFacts {
  readonly stamped: Uint8Array | null;
  readonly birthday: Uint8Array | null;
  readonly rewardWaiting: Uint8Array | null;
}

/**
 * Who is in a segment: 1 in the place of each member, 0 elsewhere. What is asked beside the columns and is not among the
 * facts holds of nobody.
 */
export function membersOf(
  definition: SegmentDefinition,
  columns: CustomerColumns,
  scores: Scores,
  facts: OtherFacts,
  asOf: BusinessDay,
): Uint8Array {
  const count = columns.visits.length;
  const members = new Uint8Array(count).fill(1);
  const keep = (holds: (at: number) => boolean): void => {
    for (let at = 0; at < count; at += 1) if (members[at] === 1 && !holds(at)) members[at] = 0;
  };
  const within = (range: Range, column: ArrayLike<number>): void => {
    const { min, max } = range;
    if (min === null && max === null) return;
    const least = min ?? -Infinity;
    const most = max ?? Infinity;
    keep((at) => {
      const value = column[at] ?? 0;
      return value >= least && value <= most;
    });
  };
  const { groups, firstWithinDays } = definition;
  if (groups.length > 0) {
    const wanted = Uint8Array.from(segmentGroups, (group) => (groups.includes(group) ? 1 : 0));
    keep((at) => wanted[scores.group[at] ?? 0] === 1);
  }
  within(definition.recency, scores.recency);
  within(definition.frequency, scores.frequency);
  within(definition.stamps, scores.stamps);
  within(definition.visits, columns.visits);
  // Days away turned into days of the calendar: the longer away, the earlier the last visit.
  const { min, max } = definition.daysAway;
  within({ min: max === null ? null : asOf - max, max: min === null ? null : asOf - min }, columns.lastDay);
  if (firstWithinDays !== null) within({ min: asOf - firstWithinDays, max: null }, columns.firstDay);
  if (definition.programId !== null) keep((at) => facts.stamped?.[at] === 1);
  if (definition.birthdayMonth !== null) keep((at) => facts.birthday?.[at] === 1);
  if (definition.rewardWaiting) keep((at) => facts.rewardWaiting?.[at] === 1);
  return members;
}
