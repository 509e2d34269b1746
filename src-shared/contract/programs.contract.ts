import { z } from 'zod';
import type { ProgramTerms } from '#shared/domain/programs/program-terms.ts';
import { base } from './base.ts';
import {
  businessDaySchema,
  cardIdSchema,
  commandIdSchema,
  customerIdSchema,
  lineOfText,
  minorUnitsSchema,
  momentSchema,
  programIdSchema,
  programVersionIdSchema,
  rewardIdSchema,
} from './values.ts';

const days = z.number().int().min(1).max(3650);

export const expirySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('after_start'), days }),
  z.object({ kind: z.literal('since_last_visit'), days }),
]);

export const stampIconSchema = z.enum(['cup', 'bread', 'scissors', 'flower', 'heart', 'star', 'bowl', 'paw']);

export const programTermsSchema = z.object({
  name: lineOfText(60),
  icon: stampIconSchema,
  stampsNeeded: z.number().int().min(1).max(50),
  rewardText: lineOfText(60),
  rewardValue: minorUnitsSchema,
  cooldownMinutes: z.number().int().min(0).max(10_080),
  dailyCap: z.number().int().min(1).max(100).nullable(),
  starterStamps: z.number().int().min(0).max(49),
  cardExpiry: expirySchema,
  rewardExpiryDays: days.nullable(),
  activeFrom: businessDaySchema.nullable(),
  activeUntil: businessDaySchema.nullable(),
}) satisfies z.ZodType<ProgramTerms>;

export const programStateSchema = z.enum(['active', 'paused', 'archived']);

export const programSchema = z.object({
  id: programIdSchema,
  versionId: programVersionIdSchema,
  version: z.number().int(),
  state: programStateSchema,
  terms: programTermsSchema,
  /** Cards now in progress on the present version and on older ones. */
  openCards: z.number().int(),
  openCardsOnOlderTerms: z.number().int(),
  rewardsWaiting: z.number().int(),
  changedAt: momentSchema,
});
export type Program = z.infer<typeof programSchema>;

export const lapseSchema = z.object({
  what: z.enum(['card', 'reward']),
  /** null: a reward that no card was filled for */
  cardId: cardIdSchema.nullable(),
  rewardId: rewardIdSchema.nullable(),
  customerId: customerIdSchema,
  customerName: z.string(),
  programName: z.string(),
  /** Stamps that would be lost with a card; 0 for a reward. */
  stamps: z.number().int(),
  /** Last business day on which it still counts. */
  lastDay: businessDaySchema,
});
export type Lapse = z.infer<typeof lapseSchema>;

const programErrors = {
  PROGRAM_NOT_FOUND: {},
  /** More starter stamps than a card has room for, an end before the start, an empty name or reward. */
  TERMS_IMPOSSIBLE: { data: z.object({ field: z.string() }) },
  NAME_TAKEN: {},
} as const;

export const programsContract = {
  list: base.input(z.object({ archived: z.boolean().default(false) })).output(z.array(programSchema)),
  create: base
    .errors(programErrors)
    .input(z.object({ commandId: commandIdSchema, terms: programTermsSchema }))
    .output(programSchema),
  /** A new version: cards in progress finish on their terms, the next card is on these. */
  change: base
    .errors(programErrors)
    .input(z.object({ commandId: commandIdSchema, programId: programIdSchema, terms: programTermsSchema }))
    .output(programSchema),
  setState: base
    .errors(programErrors)
    .input(z.object({ commandId: commandIdSchema, programId: programIdSchema, state: programStateSchema }))
    .output(programSchema),
  versions: base
    .errors(programErrors)
    .input(z.object({ programId: programIdSchema }))
    .output(
      z.array(
        z.object({
          version: z.number().int(),
          terms: programTermsSchema,
          at: momentSchema,
          staffName: z.string(),
          openCards: z.number().int(),
        }),
      ),
    ),
  /** Every lapse is listed before it happens. */
  lapses: base
    .input(
      z.object({ withinDays: z.number().int().min(1).max(365), limit: z.number().int().min(1).max(500).default(200) }),
    )
    .output(z.object({ total: z.number().int(), lapses: z.array(lapseSchema) })),
};
