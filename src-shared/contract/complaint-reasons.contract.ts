import { z } from 'zod';
import { reasonCodes } from '#shared/domain/complaints/case.ts';
import { base } from './base.ts';
import { reasonIdSchema } from './values.ts';

const named = z.object({
  /** Of one that Stempel brought along; null for one of the shop's own. */
  code: z.enum(reasonCodes).nullable(),
  /** What the shop calls it; '' for the words of its code. */
  name: z.string(),
});

/** What is needed to name a reason in the reader's language, and the group it is in; a group is in none. */
export const reasonNamesSchema = named.extend({ group: named.nullable() });
export type ReasonNames = z.infer<typeof reasonNamesSchema>;

const listed = named.extend({
  id: reasonIdSchema,
  /** One of a group that is archived is archived with it, and not for itself. */
  archived: z.boolean(),
  /** Can be chosen for a new case: neither archived nor a group with reasons in it. */
  offered: z.boolean(),
  /** Cases about exactly this, ever. */
  cases: z.number().int(),
  /** ... of the last ninety days. */
  lately: z.number().int(),
});
export type ListedReason = z.infer<typeof listed>;

/** Groups in their order, each with its reasons in theirs; the archived ones among them. */
export const reasonListSchema = z.array(listed.extend({ reasons: z.array(listed) }));
export type ReasonList = z.infer<typeof reasonListSchema>;

export const complaintReasonsContract = {
  list: base.output(reasonListSchema),
};
