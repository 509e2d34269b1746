import { z } from 'zod';
import { approvalErrors, base } from './base.ts';
import { programTermsSchema } from './programs.contract.ts';
import {
  approvalIdSchema,
  businessDaySchema,
  cardIdSchema,
  commandIdSchema,
  customerIdSchema,
  freeText,
  momentSchema,
  programIdSchema,
  rewardIdSchema,
  sequenceSchema,
} from './values.ts';

/** A customer's place in one program: her open card, or an empty one on the terms it would start on. */
export const cardViewSchema = z.object({
  programId: programIdSchema,
  /** null until the first stamp opens it */
  cardId: cardIdSchema.nullable(),
  terms: programTermsSchema,
  /** The program moved on since this card was started. */
  onOlderTerms: z.boolean(),
  stamps: z.number().int(),
  /** Stamps taken back behind a used reward; the next stamps pay it first. */
  debt: z.number().int(),
  completedCards: z.number().int(),
  lastStampAt: momentSchema.nullable(),
  stampsToday: z.number().int(),
  expiresOn: businessDaySchema.nullable(),
  accepts: z.enum(['yes', 'paused', 'not_yet', 'ended', 'archived']),
});
export type CardView = z.infer<typeof cardViewSchema>;

export const rewardViewSchema = z.object({
  id: rewardIdSchema,
  programId: programIdSchema,
  text: z.string(),
  issuedAt: momentSchema,
  expiresOn: businessDaySchema.nullable(),
});
export type RewardView = z.infer<typeof rewardViewSchema>;

export const receiptSchema = z.object({
  commandId: commandIdSchema,
  kind: z.enum(['stamp', 'redeem', 'undo', 'void']),
  customerId: customerIdSchema,
  customerName: z.string(),
  /** Stamps given (or taken back when negative); 0 when a reward was redeemed. */
  quantity: z.number().int(),
  /** The card as it stands now. */
  card: cardViewSchema,
  rewards: z.array(rewardViewSchema),
  cardsCompleted: z.number().int(),
  debtPaid: z.number().int(),
  rewardText: z.string().nullable(),
  /** Until then anybody may undo it; null when it cannot be undone. */
  undoUntil: momentSchema.nullable(),
});
export type Receipt = z.infer<typeof receiptSchema>;

/** Passing over a refusal: by a manager at the till, or by one who approved it on this screen. */
const overrideSchema = z.object({ approvalId: approvalIdSchema.nullable(), reason: freeText(200).optional() });

const commonErrors = { CUSTOMER_NOT_FOUND: {}, PROGRAM_NOT_FOUND: {}, ...approvalErrors } as const;

export const cardsContract = {
  stamp: base
    .errors({
      ...commonErrors,
      TOO_SOON: { data: z.object({ nextAt: momentSchema }) },
      DAY_CAP: { data: z.object({ cap: z.number().int(), left: z.number().int(), nextAt: momentSchema }) },
      PROGRAM_PAUSED: {},
      PROGRAM_NOT_YET: { data: z.object({ from: businessDaySchema }) },
      PROGRAM_ENDED: { data: z.object({ until: businessDaySchema }) },
      CLOCK_BACKWARDS: { data: z.object({ lastAt: momentSchema }) },
      /** The same card within 10 seconds: send again with `again` if it was meant. */
      AGAIN: { data: z.object({ lastAt: momentSchema }) },
    })
    .input(
      z.object({
        commandId: commandIdSchema,
        customerId: customerIdSchema,
        programId: programIdSchema,
        quantity: z.number().int().min(1).max(50),
        again: z.boolean().default(false),
        override: overrideSchema.optional(),
      }),
    )
    .output(receiptSchema),
  redeem: base
    .errors({
      ...commonErrors,
      REWARD_NOT_FOUND: {},
      REWARD_USED: { data: z.object({ at: momentSchema }) },
      REWARD_EXPIRED: { data: z.object({ lastDay: businessDaySchema }) },
      CLOCK_BACKWARDS: { data: z.object({ lastAt: momentSchema }) },
    })
    .input(z.object({ commandId: commandIdSchema, rewardId: rewardIdSchema }))
    .output(receiptSchema),
  /** Within 10 seconds, by anyone: reverses everything the command wrote. */
  undo: base
    .errors({
      ...commonErrors,
      NOTHING_TO_UNDO: {},
      UNDO_OVER: { data: z.object({ entry: sequenceSchema }) },
      ALREADY_VOIDED: {},
    })
    .input(z.object({ commandId: commandIdSchema, of: commandIdSchema }))
    .output(receiptSchema),
  /** Any time later, by a manager or with her approval: reverses the whole command that `entry` belongs to. */
  void: base
    .errors({ ...commonErrors, ENTRY_NOT_FOUND: {}, ALREADY_VOIDED: {}, CANNOT_VOID: {} })
    .input(
      z.object({
        commandId: commandIdSchema,
        entry: sequenceSchema,
        reason: freeText(200),
        approvalId: approvalIdSchema.optional(),
      }),
    )
    .output(receiptSchema),
};
