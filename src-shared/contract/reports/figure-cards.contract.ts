import { z } from 'zod';
import { base } from '../base.ts';
import { businessDaySchema, customerIdSchema, programIdSchema, programVersionIdSchema } from '../values.ts';
import { reportFilterSchema } from './report-filter.ts';

/** Figures of the programs report that count cards. */
export const cardFigures = [
  /** Begun in the period, and what has become of them. */
  'cardsStarted',
  'cardsHalfFull',
  'cardsFinished',
  'cardsLapsed',
  'cardsOpen',
  /** Of those begun on as many stamps as now: at a step or further, at a step and not further. */
  'cardsReached',
  'cardsNotFurther',
  /** Stopped at a step: all, those that stand still and those that lapsed. */
  'stalledAt',
  'standingAt',
  'lapsedAt',
  /** Whenever they were begun. */
  'cardsOpenNow',
] as const;

/** Those that count rewards. */
export const rewardFigures = [
  /** Issued in the period, and what has become of them. */
  'rewardsIssued',
  'rewardsRedeemed',
  'rewardsExpired',
  'rewardsWaiting',
  /** Whenever they were issued: today, and at the end of a day. */
  'rewardsWaitingNow',
  'rewardsWaitingOn',
] as const;

export type CardFigure = (typeof cardFigures)[number];
export type RewardFigure = (typeof rewardFigures)[number];

/** The cards or rewards a figure counts; of everything asked about where it names no program and no version. */
export const programFiguresFigureSchema = z.object({
  what: z.enum([...cardFigures, ...rewardFigures]),
  programId: programIdSchema.nullable(),
  versionId: programVersionIdSchema.nullable(),
  /** Stamps that were reached, or at which the card stopped; null for figures without one. */
  step: z.number().int().min(1).max(50).nullable(),
  /** At the end of which it is told; null for figures that are not about one day. */
  day: businessDaySchema.nullable(),
});
export type ProgramFiguresFigure = z.infer<typeof programFiguresFigureSchema>;

/** A card, or a reward. */
export const figureCardSchema = z.object({
  /** No two cards have the same, nor two rewards. */
  id: z.number().int(),
  customerId: customerIdSchema,
  /** '' once she was erased. */
  customerName: z.string(),
  programName: z.string(),
  /** When it was begun, or issued. */
  begun: businessDaySchema,
  /** On the card, and how many fill it; null of a reward. */
  stamps: z.object({ on: z.number().int(), of: z.number().int() }).nullable(),
  /** What the reward is; '' of a card. */
  reward: z.string(),
  state: z.enum(['open', 'completed', 'expired', 'waiting', 'redeemed']),
  /** When the card last moved on or became full, and when the reward was settled; null while it waits. */
  last: businessDaySchema.nullable(),
});
export type FigureCard = z.infer<typeof figureCardSchema>;

/** As many as the figure says, each card or reward once, the newest first. */
export const figureCardsProcedure = base
  .input(
    z.object({
      figure: programFiguresFigureSchema,
      filter: reportFilterSchema,
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(500),
    }),
  )
  .output(z.object({ total: z.number().int(), rows: z.array(figureCardSchema) }));
