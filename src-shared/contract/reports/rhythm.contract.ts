import { z } from 'zod';
import { followedWhich, splits } from '#shared/domain/reports/rhythm/return-groups.ts';
import { followings } from '#shared/domain/reports/waits.ts';
import { base } from '../base.ts';
import { businessDaySchema } from '../values.ts';
import { reportFilterSchema } from './report-filter.ts';

const count = z.number().int().min(0);
const share = z.number();

export const returnsQuestionSchema = z.object({
  filter: reportFilterSchema,
  /** From the first visit ever to the second, or from every visit to the next one. */
  follow: z.enum(followings),
  split: z.enum(splits),
  /** The last day that is looked at; null: today. */
  asOf: businessDaySchema.nullable(),
  /** Steps of the curve after so many days are left out; null: none are. */
  untilDays: z.number().int().min(1).nullable(),
});
export type ReturnsQuestion = z.infer<typeof returnsQuestionSchema>;

const curveSchema = z.object({
  steps: z.array(z.object({ time: count, atRisk: count, happened: count, survival: share, low: share, high: share })),
  /** In days; null while more than half have not come again. */
  median: count.nullable(),
});

const groupSchema = z.object({
  /** Number of the program, weekday or segment; null where nothing is split. */
  id: z.number().int().nullable(),
  /** As the shop named it; null for a weekday, a segment every shop has, and all together. */
  name: z.string().nullable(),
  /** Customers or visits that were followed. */
  of: count,
  returned: count,
  /** The longest anybody was followed, in days. */
  followedDays: count,
  /** Those who were followed for more than 30 days and did not come again in them. */
  waitingLate: count,
  curve: curveSchema,
  within: z.array(z.object({ days: count, share, interval: z.object({ low: share, high: share }).nullable() })),
});
export type ReturnGroup = z.infer<typeof groupSchema>;

export const returnsReportSchema = z.object({
  asOf: businessDaySchema,
  /** Everybody together. */
  all: groupSchema,
  /** By what was asked for, the biggest first (weekdays in their order); empty where nothing is split. */
  groups: z.array(groupSchema),
  /** Smaller groups that are left out. */
  others: count,
});
export type ReturnsReport = z.infer<typeof returnsReportSchema>;

export const hoursReportSchema = z.object({
  /** Visits with a stamp in that hour of that weekday; Monday is 1. Hours without any are left out. */
  cells: z.array(
    z.object({ weekday: z.number().int().min(1).max(7), hour: z.number().int().min(0).max(23), visits: count }),
  ),
  /** Visits brought in without the time of day. */
  unknown: count,
});
export type HoursReport = z.infer<typeof hoursReportSchema>;

export const gapsReportSchema = z.object({
  /** Visits that were followed by another one. */
  gaps: count,
  /** Of 1, 2, ... 30 days. */
  byDay: z.array(count),
  longer: z.array(z.object({ from: count, to: count.nullable(), visits: count })),
  /** In days, by nearest rank; null of no gaps. */
  quartiles: z.object({ first: count, median: count, third: count }).nullable(),
  /** Visits that no other one followed so far. */
  waiting: count,
});
export type GapsReport = z.infer<typeof gapsReportSchema>;

/** Customers who were followed from their first visit, in one of the groups: all, those who came again, those who did not. */
export const rhythmFigureSchema = z.object({
  report: z.literal('rhythm'),
  key: z.enum(followedWhich),
  split: z.enum(splits),
  /** Number of the group; null: everybody. */
  id: z.number().int().nullable(),
});
export type RhythmFigure = z.infer<typeof rhythmFigureSchema>;

const questionSchema = z.object({ filter: reportFilterSchema });

export const rhythmContract = {
  /** How long it takes until the next visit. */
  returns: base.input(returnsQuestionSchema).output(returnsReportSchema),
  /** Visits by weekday and hour. */
  hours: base.input(questionSchema).output(hoursReportSchema),
  /** How long the gaps between visits were. */
  gaps: base.input(questionSchema).output(gapsReportSchema),
};
