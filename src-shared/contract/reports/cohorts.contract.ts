import { z } from 'zod';
import { cohortUnits } from '#shared/domain/reports/cohort-period.ts';
import { betweenWhich } from '#shared/domain/reports/cohorts/cohort-customers.ts';
import { base } from '../base.ts';
import { businessDaySchema } from '../values.ts';
import { reportFilterSchema } from './report-filter.ts';

const count = z.number().int().min(0);
const intervalSchema = z.object({ low: z.number(), high: z.number() }).nullable();

/** Business days, both ends included. */
const windowSchema = z.object({ from: businessDaySchema, to: businessDaySchema });

export const cohortQuestionSchema = z.object({ filter: reportFilterSchema, unit: z.enum(cohortUnits) });
export type CohortQuestion = z.infer<typeof cohortQuestionSchema>;

export const cohortReportSchema = z.object({
  unit: z.enum(cohortUnits),
  /** Every month or week that has a day in the period, as a whole; oldest first. */
  rows: z.array(
    z.object({
      /** First day of the month, or the Monday. */
      cohort: businessDaySchema,
      customers: count,
      /** By months or weeks since the first visit, from 0 on. */
      cells: z.array(z.object({ customers: count, isOver: z.boolean() })),
    }),
  ),
  /** All rows together, only what is over; shares weighted by the size of the cohorts. */
  ages: z.array(z.object({ age: count, customers: count, of: count, cohorts: count, interval: intervalSchema })),
  /** Where the period goes back further than a table can: the rows begin with this cohort. */
  shownFrom: businessDaySchema.nullable(),
});
export type CohortReport = z.infer<typeof cohortReportSchema>;

export const betweenQuestionSchema = z.object({
  filter: reportFilterSchema,
  first: windowSchema,
  second: windowSchema,
});
export type BetweenQuestion = z.infer<typeof betweenQuestionSchema>;

export const betweenReportSchema = z.object({
  /** Customers who came in the first window. */
  of: count,
  /** Those of them who came in the second one too, and those who did not. */
  kept: count,
  lost: count,
  /** Of the share that was kept; null of nobody. */
  interval: intervalSchema,
  /** Whether the second window lies wholly behind us: otherwise more may still come. */
  isOver: z.boolean(),
});
export type BetweenReport = z.infer<typeof betweenReportSchema>;

/** Customers behind a figure of the report; `behind.period` null: the whole cohort. */
export const cohortsFigureSchema = z.object({
  report: z.literal('cohorts'),
  behind: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('cohort'),
      unit: z.enum(cohortUnits),
      cohort: businessDaySchema,
      period: businessDaySchema.nullable(),
    }),
    z.object({
      kind: z.literal('between'),
      first: windowSchema,
      second: windowSchema,
      which: z.enum(betweenWhich),
    }),
  ]),
});
export type CohortsFigure = z.infer<typeof cohortsFigureSchema>;

export const cohortsContract = {
  /** Of those who first came in a month or week, how many came in those after it. */
  table: base.input(cohortQuestionSchema).output(cohortReportSchema),
  /** Of those who came in one window, how many came in another; the days of the filter are left out. */
  between: base.input(betweenQuestionSchema).output(betweenReportSchema),
};
