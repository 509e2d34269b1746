import { z } from 'zod';
import { cohortUnits } from '#shared/domain/reports/cohort-period.ts';
import { base } from '../base.ts';
import { shareSchema } from '../learn.contract.ts';
import { businessDaySchema, minorUnitsSchema, programIdSchema, programVersionIdSchema } from '../values.ts';
import { figureCardsProcedure } from './figure-cards.contract.ts';
import { reportFilterSchema } from './report-filter.ts';

const count = z.number().int().min(0);

/** Days, by nearest rank; null of nothing. */
const quartilesSchema = z.object({
  n: count,
  low: count.nullable(),
  median: count.nullable(),
  high: count.nullable(),
});

const figuresSchema = z.object({
  /** Of the cards begun in the period. */
  cards: z.object({ started: count, halfFull: count, finished: count, lapsed: count, open: count }),
  finish: z.object({
    /** Of those that are full. */
    quartiles: quartilesSchema,
    /** Days after which half of all cards begun are full, by Kaplan-Meier; null while fewer are. */
    median: count.nullable(),
    /** Share of all cards begun that are full after so many days, with its interval. */
    within: z.array(z.object({ days: count, share: z.number(), low: z.number(), high: z.number() })),
  }),
  /** Of the rewards issued in the period; redeemed of those that are settled. */
  rewards: z.object({
    issued: count,
    redeemed: shareSchema,
    expired: count,
    waiting: count,
    untilUsed: quartilesSchema,
  }),
});
export type ProgramNumbers = z.infer<typeof figuresSchema>;

const stallSchema = z.object({
  /** Cards that last moved on in the period and stopped. */
  cards: count,
  steps: z.array(z.object({ step: count, still: count, lapsed: count })),
  /** Steps at which most of them stand, and how many stand at each. */
  most: z.array(count),
  at: count,
});

const programSchema = figuresSchema.extend({
  programId: programIdSchema,
  name: z.string(),
  /** Of the present terms. */
  needed: count,
  starterStamps: count,
  /** Cards begun in the period that reached step 1, 2, ..., of those that are full with as many stamps as now. */
  reached: z.array(count),
  /** Begun in the period, and full with another number. */
  onOtherTerms: count,
  stall: stallSchema,
});
export type ProgramFigure = z.infer<typeof programSchema>;

const owedSchema = z.object({ face: minorUnitsSchema, expected: minorUnitsSchema });

/** A share that is expected, and what it rests on: the shop's own past, too little of it, or that it keeps for ever. */
const expectedSchema = z.object({
  basis: z.enum(['own', 'few', 'keeps']),
  share: z.number(),
  count,
  of: count,
});
export type ExpectedFigure = z.infer<typeof expectedSchema>;

const liabilitySchema = z.object({
  rewards: owedSchema.extend({ waiting: count }),
  stamps: owedSchema.extend({ cards: count, stillCards: count, stamps: count }),
  total: owedSchema,
  /** By version, because values and terms differ. */
  versions: z.array(
    z.object({
      versionId: programVersionIdSchema,
      name: z.string(),
      version: count,
      needed: count,
      rewardText: z.string(),
      value: minorUnitsSchema,
      waiting: count,
      rewards: owedSchema,
      cards: count,
      stillCards: count,
      openStamps: count,
      stamps: owedSchema,
      redemption: expectedSchema,
      finishing: expectedSchema,
    }),
  ),
  /** Rewards that waited at the end of each week or month of the period, at face value. */
  overTime: z.object({
    unit: z.enum(cohortUnits),
    points: z.array(z.object({ day: businessDaySchema, waiting: count, face: minorUnitsSchema })),
  }),
});
export type LiabilityFigures = z.infer<typeof liabilitySchema>;

export const programFiguresSchema = z.object({
  /** Days without anything after which an open card stands still. */
  stillAfterDays: count,
  all: figuresSchema,
  /** Rewards that wait today, whenever they were issued. */
  waitingNow: count,
  /** Those with anything to count; the one with the most cards begun first. */
  programs: z.array(programSchema),
  /** Of today; null for whom amounts are not meant. */
  liability: liabilitySchema.nullable(),
});
export type ProgramFigures = z.infer<typeof programFiguresSchema>;

export const programFiguresContract = {
  /** How far cards get, where they stop, and what is owed; weekday and staff member are not taken into account. */
  report: base.input(reportFilterSchema).output(programFiguresSchema),
  /** The cards or rewards behind a figure. */
  cards: figureCardsProcedure,
};
