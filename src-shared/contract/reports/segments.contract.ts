import { z } from 'zod';
import type { SegmentDefinition } from '#shared/domain/reports/segments/definition.ts';
import { segmentGroups } from '#shared/domain/reports/segments/groups.ts';
import { base } from '../base.ts';
import { businessDaySchema, commandIdSchema, lineOfText, programIdSchema, segmentIdSchema } from '../values.ts';
import { reportFilterSchema } from './report-filter.ts';

const count = z.number().int().min(0);
const group = z.enum(segmentGroups);

function range(min: number, max: number) {
  const end = z.number().int().min(min).max(max).nullable();
  return z.object({ min: end, max: end });
}

const score = range(1, 5);

/** See `domain/reports/segments/definition.ts`. */
export const segmentDefinitionSchema: z.ZodType<SegmentDefinition, SegmentDefinition> = z.object({
  groups: z.array(group).max(segmentGroups.length),
  recency: score,
  frequency: score,
  stamps: score,
  visits: range(1, 100_000),
  daysAway: range(0, 36_500),
  firstWithinDays: z.number().int().min(1).max(36_500).nullable(),
  programId: programIdSchema.nullable(),
  birthdayMonth: z.number().int().min(1).max(12).nullable(),
  rewardWaiting: z.boolean(),
});

export const savedSegmentSchema = z.object({
  id: segmentIdSchema,
  name: z.string(),
  definition: segmentDefinitionSchema,
});
export type SavedSegment = z.infer<typeof savedSegmentSchema>;

/** A group as it is on a day, and how many it held thirty days earlier. */
const groupRowSchema = z.object({
  group,
  customers: count,
  before: count,
  visits: count,
  stamps: count,
  /** Mean days since the last visit; null of nobody. */
  daysAway: z.number().nullable(),
});

export const segmentsReportSchema = z.object({
  /** What was known at the end of this day, and what it is compared with. */
  asOf: businessDaySchema,
  before: businessDaySchema,
  customers: count,
  customersBefore: count,
  /** Those with a frequency score of 3 and more, and how many of them are slipping. */
  regulars: count,
  regularsBefore: count,
  /** In the order of `segmentGroups`. */
  groups: z.array(groupRowSchema),
  /** Customers by recency (rows, 1 to 5) and frequency (columns, 1 to 5). */
  grid: z.array(z.array(count)),
  /** Row by row the group before, in the order of `segmentGroups`, and last those who had not been there; columns the group now. */
  moves: z.array(z.array(count)),
});
export type SegmentsReport = z.infer<typeof segmentsReportSchema>;

/** Customers of a group, with a pair of scores, or who went from one group (null: none, a first visit) to another. */
export const segmentsFigureSchema = z.object({
  report: z.literal('segments'),
  of: z.union([
    z.object({ group }),
    z.object({ recency: z.number().int().min(1).max(5), frequency: z.number().int().min(1).max(5) }),
    z.object({ from: group.nullable(), to: group }),
  ]),
});
export type SegmentsFigure = z.infer<typeof segmentsFigureSchema>;

const notFound = { SEGMENT_NOT_FOUND: {} } as const;
const nameTaken = { SEGMENT_NAME_TAKEN: {} } as const;
const one = z.object({ commandId: commandIdSchema, segmentId: segmentIdSchema });

export const segmentsContract = {
  /** RFM groups at the end of the period from every visit until then that matches; `from` is not looked at. */
  report: base.input(reportFilterSchema).output(segmentsReportSchema),
  /** Saved ones by name; the groups are segments too, by negative numbers. */
  list: base.output(z.array(savedSegmentSchema)),
  /** How many customers are in each segment today, saved and built in. */
  sizes: base.output(z.array(z.object({ id: segmentIdSchema, customers: count }))),
  /** How many a definition would have today, of how many with a visit. */
  count: base
    .input(z.object({ definition: segmentDefinitionSchema }))
    .output(z.object({ customers: count, of: count })),
  /** SEGMENT_ASKS_NOTHING: everybody would be in it; SEGMENT_IMPOSSIBLE: a range ends before it begins. */
  save: base
    .errors({
      ...notFound,
      ...nameTaken,
      SEGMENT_NAME_MISSING: {},
      SEGMENT_ASKS_NOTHING: {},
      SEGMENT_IMPOSSIBLE: {},
      PROGRAM_NOT_FOUND: {},
    })
    .input(
      z.object({
        commandId: commandIdSchema,
        /** null: a new one. */
        segmentId: segmentIdSchema.nullable(),
        name: lineOfText(60),
        definition: segmentDefinitionSchema,
      }),
    )
    .output(savedSegmentSchema),
  /** `restore` brings it back. */
  remove: base.errors(notFound).input(one).output(savedSegmentSchema),
  restore: base
    .errors({ ...notFound, ...nameTaken })
    .input(one)
    .output(savedSegmentSchema),
};
