import { z } from 'zod';
import { WINDOWS } from '#shared/domain/reports/worth/worth.ts';
import { base } from '../base.ts';
import { businessDaySchema, commandIdSchema, minorUnitsSchema } from '../values.ts';

const count = z.number().int().min(0);

/** Average spend of a visit, and what stays of it in percent. */
export const worthInputsSchema = z.object({
  visitValue: minorUnitsSchema.refine((value) => value > 0),
  marginPercent: z.number().min(0.1).max(100),
});

const meanSchema = z.object({ customers: count, visits: z.number().min(0) });

export const worthReportSchema = z.object({
  /** null until the owner has said what a visit is worth. */
  inputs: worthInputsSchema.nullable(),
  /** The last day that counts: yesterday. */
  lastDay: businessDaySchema,
  /** First visits in the last days: a year, or since the first visit of all. */
  newcomers: z.object({ count, days: count }),
  /** Of those who first came in a year that ended 90 days before, how many came again within 90 days. */
  rate: z.object({
    count,
    of: count,
    interval: z.object({ low: z.number(), high: z.number() }).nullable(),
    from: businessDaySchema,
    to: businessDaySchema,
  }),
  /**
   * Visits in the first year of customers who came back within 90 days, and of the others; of half a year where too few
   * have had a whole one.
   */
  compared: z
    .object({
      days: z.literal(WINDOWS),
      returners: meanSchema,
      others: meanSchema,
      /** Visits more of a returner, with the interval; null where there are too few on either side. */
      more: z.object({ difference: z.number(), low: z.number(), high: z.number() }).nullable(),
    })
    .nullable(),
});
export type WorthReport = z.infer<typeof worthReportSchema>;

/** Whose visits are compared: those who came back soon, or the others, so many days after their first visit. */
export const worthFigureSchema = z.object({
  report: z.literal('worth'),
  who: z.enum(['returners', 'others']),
  days: z.literal(WINDOWS),
});
export type WorthFigure = z.infer<typeof worthFigureSchema>;

export const worthContract = {
  /** What the shop itself knows of what one more point of repeat rate brings. */
  report: base.output(worthReportSchema),
  /** What the owner reckons with from now on. */
  save: base.input(z.object({ commandId: commandIdSchema, inputs: worthInputsSchema })).output(worthInputsSchema),
};
