import { z } from 'zod';
import { improvementStates, measureSources } from '#shared/domain/improvements/measure.ts';
import { base } from './base.ts';
import {
  businessDaySchema,
  commandIdSchema,
  freeText,
  improvementIdSchema,
  lineOfText,
  painPointKindIdSchema,
  reasonIdSchema,
  staffIdSchema,
} from './values.ts';

const day = businessDaySchema.nullable();
const figure = z.number().min(-1e9).max(1e9).nullable();

export const improvementFactsSchema = z.object({
  what: lineOfText(120),
  why: freeText(1000),
  /** What it is to make rarer; null for neither. */
  kindId: painPointKindIdSchema.nullable(),
  reasonId: reasonIdSchema.nullable(),
  /** By whom; null: nobody in particular. */
  staffId: staffIdSchema.nullable(),
  state: z.enum(improvementStates),
  plannedOn: day,
  startedOn: day,
  doneOn: day,
  measure: z.object({
    source: z.enum(measureSources),
    /** What is measured, where somebody types it. */
    name: lineOfText(80),
    /** What was typed. */
    before: figure,
    after: figure,
    better: z.enum(['fewer', 'more']),
    /** Length of both times where it is counted. */
    weeks: z.number().int().min(1).max(26),
  }),
  result: freeText(1000),
});
export type ImprovementFacts = z.infer<typeof improvementFactsSchema>;

export const improvementSchema = improvementFactsSchema.extend({
  id: improvementIdSchema,
  staffName: z.string(),
  /** Day it belongs to: done, else started, else planned, else written down. */
  day: businessDaySchema,
  /** Typed or counted; null while it is not known. An unfinished time is counted as far as it got. */
  before: figure,
  after: figure,
  /** Last day of the time after it was done; null where it is not counted. */
  afterUntil: day,
  verdict: z.enum(['better', 'same', 'worse', 'too_early', 'not_measured']),
});
export type Improvement = z.infer<typeof improvementSchema>;

const notFound = { IMPROVEMENT_NOT_FOUND: {} } as const;
const one = z.object({ commandId: commandIdSchema, improvementId: improvementIdSchema });

export const improvementsContract = {
  /** The newest first, by the day they belong to. */
  list: base.output(z.array(improvementSchema)),
  /** MEASURE_INCOMPLETE: counted without saying what; DATES_IMPOSSIBLE: done before it was started. */
  save: base
    .errors({ ...notFound, IMPROVEMENT_EMPTY: {}, MEASURE_INCOMPLETE: {}, DATES_IMPOSSIBLE: {}, STAFF_NOT_FOUND: {} })
    .input(
      z.object({
        commandId: commandIdSchema,
        /** null: a new one. */
        improvementId: improvementIdSchema.nullable(),
        improvement: improvementFactsSchema,
      }),
    )
    .output(improvementSchema),
  /** `restore` brings it back. */
  remove: base.errors(notFound).input(one).output(improvementSchema),
  restore: base.errors(notFound).input(one).output(improvementSchema),
};
