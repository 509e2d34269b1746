import { z } from 'zod';
import { comparisons } from '#shared/domain/reports/regulars/comparison.ts';
import { returnWindows } from '#shared/domain/reports/regulars/return-windows.ts';
import { base } from '../base.ts';
import { periodSchema } from '../case-figure.ts';
import { shareSchema } from '../learn.contract.ts';
import { businessDaySchema, minorUnitsSchema } from '../values.ts';
import { reportFilterSchema } from './report-filter.ts';

const count = z.number().int().min(0);
const within = z.literal([...returnWindows]);

const visitsSchema = z.object({ visits: count, firstVisits: count });

export const regularsReportSchema = z.object({
  /** The first day anybody came, whatever is asked about; null: nobody has yet. */
  firstDay: businessDaySchema.nullable(),
  /** Days that had any visit that matches. */
  days: z.array(visitsSchema.extend({ day: businessDaySchema })),
  now: visitsSchema,
  /** What is compared with; `known` is false where the shop's records begin later. */
  before: visitsSchema.extend({ period: periodSchema, known: z.boolean() }),
  /** Of customers whose first visit is at least so many days old, those who came again within as many. */
  back: z.array(
    z.object({
      within,
      now: shareSchema,
      before: shareSchema,
      /** First share less the second, -1 to 1, with its interval; null where one of them is of nobody. */
      change: z.object({ difference: z.number(), low: z.number(), high: z.number() }).nullable(),
    }),
  ),
  /** Issued in the period: what became of them. */
  rewards: z.object({
    issued: count,
    claimed: count,
    waiting: count,
    /** Face value of those that wait; null for who may not see it. */
    worth: minorUnitsSchema.nullable(),
  }),
  complaints: z.object({ sameDay: shareSchema, overdue: count }),
});
export type RegularsReport = z.infer<typeof regularsReportSchema>;

const lateSchema = z.object({
  /** Customers away for more than twice as long as they usually are. */
  late: count,
  /** Those who have a habit to compare with. */
  of: count,
});

/** Customers behind a figure of the report. */
export const regularsFigureSchema = z.object({
  report: z.literal('regulars'),
  /**
   * `first` and `again`: with a first or a later visit in the days; `ripe`, `back` and `notBack`: first visit at least
   * so many days old, and whether they came again within as many; `late`: later than their own habit today, or on the last of
   * the days by what was known then.
   */
  key: z.enum(['came', 'first', 'again', 'ripe', 'back', 'notBack', 'late']),
  within: within.optional(),
  /** Part of the filter's days. */
  days: periodSchema.optional(),
});
export type RegularsFigure = z.infer<typeof regularsFigureSchema>;

export const regularsContract = {
  /** Who came, who came again, and how that was before. */
  report: base
    .input(z.object({ filter: reportFilterSchema, against: z.enum(comparisons) }))
    .output(regularsReportSchema),
  /** Asked for by itself, because it looks at every customer. */
  late: base.input(reportFilterSchema).output(lateSchema),
};
