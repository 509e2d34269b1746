import { z } from 'zod';
import { reasonCodes } from '#shared/domain/complaints/case.ts';
import { base } from './base.ts';
import { commandIdSchema, lineOfText, reasonIdSchema } from './values.ts';

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

export const longestReasonName = 60;

const name = lineOfText(longestReasonName);
const notFound = { REASON_NOT_FOUND: {} } as const;
const naming = {
  ...notFound,
  NAME_MISSING: {},
  /** Another one in the same group is called that. */
  REASON_NAME_TAKEN: { data: z.object({ name: z.string() }) },
  /** ... and is archived: it can be brought back. */
  REASON_NAME_ARCHIVED: { data: z.object({ name: z.string() }) },
} as const;
const one = z.object({ commandId: commandIdSchema, reasonId: reasonIdSchema });

/** Everything that changes the list is the owner's, and answers with the list as it is then. */
export const complaintReasonsContract = {
  list: base.output(reasonListSchema),
  /** At the end of its group; without one it is a group itself. */
  add: base
    .errors(naming)
    .input(z.object({ commandId: commandIdSchema, groupId: reasonIdSchema.nullable(), name }))
    .output(reasonListSchema),
  /** Without a name, one that Stempel brought along is called as it was. */
  rename: base.errors(naming).input(one.extend({ name })).output(reasonListSchema),
  /** Past the one before or after it that is in use. */
  move: base
    .errors(notFound)
    .input(one.extend({ direction: z.enum(['up', 'down']) }))
    .output(reasonListSchema),
  /** To the end of another group, or out of its group to be one itself. */
  regroup: base
    .errors({ ...naming, REASON_HAS_REASONS: {} })
    .input(one.extend({ groupId: reasonIdSchema.nullable() }))
    .output(reasonListSchema),
  /** No longer offered; a group with all that is in it. Cases go on being about it. */
  archive: base
    .errors({ ...notFound, LAST_REASON: {} })
    .input(one)
    .output(reasonListSchema),
  bringBack: base.errors(notFound).input(one).output(reasonListSchema),
};
