import { z } from 'zod';
import { TIME_UNITS, type TimeUnit } from '#shared/domain/bg-nbd/bg-nbd.ts';
import { tooLittle } from '#shared/domain/reports/btyd/btyd-fit.ts';
import { visitClasses } from '#shared/domain/reports/btyd/visit-class.ts';
import { base } from '../base.ts';
import { businessDaySchema, commandIdSchema, customerIdSchema, jobIdSchema, momentSchema } from '../values.ts';
import { reportFilterSchema } from './report-filter.ts';

const count = z.number().int().min(0);
const visits = z.number().min(0);

const parametersSchema = z.object({ r: z.number(), alpha: z.number(), a: z.number(), b: z.number() });

/** Weeks ahead, expected visits of everybody together, and how many customers are to come how often. */
const totalSchema = z.object({
  weeks: count,
  visits,
  classes: z.object({ none: count, one: count, few: count, many: count }),
});
export type ExpectedTotal = z.infer<typeof totalSchema>;

export const keptFitSchema = z.object({
  /** The last day that counted. */
  asOf: businessDaySchema,
  unit: z.enum(Object.keys(TIME_UNITS) as [TimeUnit, ...TimeUnit[]]),
  customers: count,
  returned: count,
  visits: count,
  days: count,
  fittedAt: momentSchema,
  /** Why nothing can be said, and what would be needed follows from the counts. */
  refused: z.enum(tooLittle).nullable(),
  found: z
    .object({
      parameters: parametersSchema,
      errors: parametersSchema.nullable(),
      logLikelihood: z.number(),
      totals: z.array(totalSchema).readonly(),
      holdOut: z
        .object({
          knownUntil: businessDaySchema,
          weeks: z.array(z.object({ expected: visits, came: count })).readonly(),
        })
        .nullable(),
    })
    .nullable(),
});
export type KeptFit = z.infer<typeof keptFitSchema>;

export const btydStatusSchema = z.object({
  /** null while none has ever been finished. */
  fit: keptFitSchema.nullable(),
  /** Whether it is time to fit again. */
  stale: z.boolean(),
  /** The fit that is being made. */
  jobId: jobIdSchema.nullable(),
  /** Whether the last one failed. */
  failed: z.boolean(),
});
export type BtydStatus = z.infer<typeof btydStatusSchema>;

export const forecastSchema = z.object({
  customers: count,
  totals: z.array(totalSchema),
  /** First visits in the last weeks before the day of the fit; they are no part of the totals. */
  newFaces: z.object({ visits: count, weeks: count }),
});
export type BtydForecast = z.infer<typeof forecastSchema>;

export const horizonSchema = z.union([z.literal(4), z.literal(13), z.literal(26)]);
export type Horizon = z.infer<typeof horizonSchema>;

const rowSchema = z.object({
  customerId: customerIdSchema,
  name: z.string(),
  visits: count,
  lastDay: businessDaySchema,
  /** 0 to 1; null without a repeat visit, where it would mean nothing. */
  alive: z.number().nullable(),
  /** In the next 4, 13 and 26 weeks. */
  expected: z.tuple([visits, visits, visits]),
});
export type ExpectedCustomer = z.infer<typeof rowSchema>;

export const expectedPageSchema = z.object({ rows: z.array(rowSchema), total: count });
export type ExpectedPage = z.infer<typeof expectedPageSchema>;

/** Those who are to come so often in the next weeks, rounded. */
export const btydFigureSchema = z.object({
  report: z.literal('btyd'),
  weeks: horizonSchema,
  class: z.enum(visitClasses),
});
export type BtydFigure = z.infer<typeof btydFigureSchema>;

/** Of the filter only the segment counts, and the program of the first visit: the model looks at all visits there are. */
export const btydContract = {
  /** The last fit, and whether it still holds. */
  status: base.output(btydStatusSchema),
  /** Fits again in the background; unless `always`, only when the last fit no longer holds. */
  refit: base.input(z.object({ commandId: commandIdSchema, always: z.boolean() })).output(btydStatusSchema),
  /** What is to come, by the last fit; null while it found nothing. */
  forecast: base.input(reportFilterSchema).output(forecastSchema.nullable()),
  /** Customers of the last fit, those with the most expected visits first. */
  customers: base
    .input(
      z.object({
        filter: reportFilterSchema,
        /** By which of the horizons they are sorted. */
        weeks: horizonSchema,
        offset: count,
        limit: z.number().int().min(1).max(1000),
      }),
    )
    .output(expectedPageSchema),
};
