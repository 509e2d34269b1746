import { z } from 'zod';
import { channels, gestureKinds } from '#shared/domain/complaints/case.ts';
import { partsOfDay } from '#shared/domain/kernel/part-of-day.ts';
import { base } from './base.ts';
import { periodSchema } from './case-figure.ts';
import { reasonNamesSchema } from './complaint-reasons.contract.ts';
import { businessDaySchema, minorUnitsSchema, reasonIdSchema } from './values.ts';

const count = z.number().int().min(0);

/** So many of so many, with the Wilson interval of the share; null of nothing. */
export const shareSchema = z.object({
  count,
  of: count,
  interval: z.object({ low: z.number(), high: z.number() }).nullable(),
});
export type Share = z.infer<typeof shareSchema>;

/** How long customers waited, by the calendar, in milliseconds; median and 90 % by nearest rank, null of nobody. */
export const waitSchema = z.object({
  done: count,
  notYet: count,
  median: z.number().int().nullable(),
  ninety: z.number().int().nullable(),
  /** Of those done, in time by the clocks of the shop's targets. */
  inTime: shareSchema,
});
export type Wait = z.infer<typeof waitSchema>;

/** A bar of the Pareto chart; shares 0 to 1 of all cases. */
const barSchema = reasonNamesSchema
  .omit({ group: true })
  .extend({ id: reasonIdSchema, count, share: z.number(), cumulative: z.number() });
export type ReasonBar = z.infer<typeof barSchema>;

const costSchema = z.object({ cases: count, gestures: count, cost: minorUnitsSchema });

export const learnReportSchema = z.object({
  taken: count,
  /** In as many days before; null where the shop's records do not go back so far. */
  takenBefore: count.nullable(),
  /**
   * Groups with what they hold, the most frequent first; of a group the shares within it follow one another. Cases about
   * nothing closer than their group stand in it under the group's own number, where it holds anything else.
   */
  reasons: z.array(barSchema.extend({ reasons: z.array(barSchema) })),
  items: z.object({
    /** The most frequent ones. */
    rows: z.array(z.object({ key: z.string(), name: z.string(), count })),
    /** Those that are not among the rows: how many items, in how many cases. */
    others: z.object({ items: count, cases: count }),
    /** Cases about no item in particular. */
    none: count,
  }),
  channels: z.array(z.object({ channel: z.enum(channels), count })),
  /** Shifts in which something was taken; Monday is 1. */
  shifts: z.array(z.object({ weekday: z.number().int().min(1).max(7), part: z.enum(partsOfDay), count })),
  answer: waitSchema,
  settle: waitSchema,
  onTheSpot: shareSchema,
  sameDay: shareSchema,
  /** Given in the period and not taken back, whenever the complaint was taken. */
  gestures: z.object({
    all: costSchema,
    kinds: z.array(costSchema.extend({ kind: z.enum(gestureKinds) })),
  }),
  /** Made about the cases taken in the period. */
  promises: z.object({
    made: count,
    open: count,
    /** Of those that ended. */
    kept: shareSchema,
    /** Cases with one, with an open one, with a kept one and with a broken one. */
    cases: z.object({ made: count, open: count, kept: count, broken: count }),
  }),
  reopened: shareSchema,
  /** Whether it was put right in the customers' eyes: of the cases with a score, those last given 4 or 5. */
  satisfaction: z.object({
    satisfied: shareSchema,
    scores: z.array(z.object({ score: z.number().int().min(1).max(5), count })),
  }),
});
export type LearnReport = z.infer<typeof learnReportSchema>;

export const returnReportSchema = z.object({
  /** Customers whose first complaint of the period is old enough, and how many of them came back. */
  complainers: shareSchema,
  /** Until when it must have been taken. */
  ripeUntil: businessDaySchema,
  /** Those of them who were compared with customers alike; null where they are too few to say anything. */
  compared: z
    .object({
      complainers: shareSchema,
      alike: shareSchema,
      /** First share less the second, -1 to 1, with its interval. */
      difference: z.object({ difference: z.number(), low: z.number(), high: z.number() }).nullable(),
    })
    .nullable(),
});
export type ReturnReport = z.infer<typeof returnReportSchema>;

export const learnContract = {
  /** What the complaints taken in a period teach. */
  report: base.input(periodSchema).output(learnReportSchema),
  /** Whether customers who complained come back, beside customers alike who did not. */
  returns: base.input(periodSchema).output(returnReportSchema),
};
