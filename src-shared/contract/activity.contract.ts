import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { base } from './base.ts';
import { commandIdSchema, customerIdSchema, momentSchema, programIdSchema, sequenceSchema } from './values.ts';

/** One line of "just now": what a command did, newest first. */
export const activityLineSchema = z.object({
  seq: sequenceSchema,
  commandId: commandIdSchema,
  /** `bonus` stamps and a `goodwill` reward are given in a complaint, and taken back there. */
  kind: z.enum(['stamp', 'reward_redeemed', 'void', 'opening', 'bonus', 'goodwill']),
  at: momentSchema,
  customerId: customerIdSchema,
  customerName: z.string(),
  programId: programIdSchema,
  programName: z.string(),
  staffName: z.string().nullable(),
  quantity: z.number().int(),
  rewardText: z.string().nullable(),
  /** Where the card stands now. */
  stamps: z.number().int(),
  needed: z.number().int(),
  voided: z.boolean(),
  undoUntil: momentSchema.nullable(),
});
export type ActivityLine = z.infer<typeof activityLineSchema>;

/** What may have changed; a view asks again for what it shows. */
export const topicSchema = z.enum([
  'shop',
  'staff',
  'session',
  'programs',
  'customers',
  'cards',
  'complaints',
  'reviews',
  'painPoints',
  'improvements',
  'segments',
  'reports',
  'backups',
  'imports',
  'jobs',
  'privacy',
]);
export type Topic = z.infer<typeof topicSchema>;

export const changeSchema = z.object({
  topics: z.array(topicSchema),
  /** Customers concerned when they are few; null means any. */
  customerIds: z.array(customerIdSchema).nullable(),
});
export type Change = z.infer<typeof changeSchema>;

export const activityContract = {
  recent: base
    .input(z.object({ limit: z.number().int().min(1).max(50).default(8) }))
    .output(z.array(activityLineSchema)),
  /** Open to a window before sign-in too: it says only that something changed. */
  changes: base.output(eventIterator(changeSchema)),
};
