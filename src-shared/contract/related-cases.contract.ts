import { z } from 'zod';
import { caseStates, severities } from '#shared/domain/complaints/case.ts';
import { approvalErrors, base } from './base.ts';
import {
  approvalIdSchema,
  caseIdSchema,
  commandIdSchema,
  customerIdSchema,
  minorUnitsSchema,
  momentSchema,
} from './values.ts';

/** Another case, as one recognises it. */
export const relatedCaseSchema = z.object({
  id: caseIdSchema,
  customerId: customerIdSchema.nullable(),
  customerName: z.string().nullable(),
  /** What happened, at most 200 characters of it. */
  excerpt: z.string(),
  item: z.string(),
  severity: z.enum(severities),
  state: z.enum(caseStates),
  takenAt: momentSchema,
  /** A command names the one it was decided on. */
  revision: z.number().int(),
});
export type RelatedCase = z.infer<typeof relatedCaseSchema>;

export const suggestionSchema = relatedCaseSchema.extend({ because: z.enum(['same_customer', 'same_item']) });
export type Suggestion = z.infer<typeof suggestionSchema>;

/** What comes together when one case is merged into another. */
export const mergePreviewSchema = z.object({
  source: relatedCaseSchema,
  target: relatedCaseSchema,
  /** Who complains then; the target takes the source's customer where it has none. */
  customerName: z.string().nullable(),
  /** Events, gestures that stand and open promises of the source, which the target shows from then on. */
  events: z.number().int(),
  gestures: z.number().int(),
  promises: z.number().int(),
  /** Of both. */
  cost: minorUnitsSchema,
  /** The earlier taking, from which the clocks count. */
  takenAt: momentSchema,
});
export type MergePreview = z.infer<typeof mergePreviewSchema>;

const twoCases = z.object({ caseId: caseIdSchema, otherId: caseIdSchema });
const found = { CASE_NOT_FOUND: {}, SAME_CASE: {} } as const;
const merged = { CASE_MERGED: { data: z.object({ caseId: caseIdSchema, into: caseIdSchema }) } } as const;
const mergeErrors = { ...found, ...merged, TWO_CUSTOMERS: {} } as const;
const both = z.object({ caseId: caseIdSchema });

/** Which cases belong together, and which were taken twice: a part of the complaints. */
export const relatedCasesContract = {
  /** Other open cases of the same customer, and those about the same item on the same day; none that is linked yet. */
  suggestions: base.input(both).output(z.array(suggestionSchema)),
  link: base
    .errors({ ...found, ...merged })
    .input(twoCases.extend({ commandId: commandIdSchema }))
    .output(both),
  unlink: base
    .errors({ ...found })
    .input(twoCases.extend({ commandId: commandIdSchema }))
    .output(both),
  /** What goes where when `caseId` is merged into `otherId`. */
  mergePreview: base.errors(mergeErrors).input(twoCases).output(mergePreviewSchema),
  /** `caseId` was taken twice and is closed; `otherId` stands for both. By a manager, or with her approval. */
  merge: base
    .errors({ ...mergeErrors, ...approvalErrors })
    .input(twoCases.extend({ commandId: commandIdSchema, approvalId: approvalIdSchema.nullable() }))
    .output(both),
  /** Within ten seconds by whoever merged it, later by a manager: it stands as it had stood. */
  unmerge: base
    .errors({ CASE_NOT_FOUND: {}, NOT_MERGED: {}, ...approvalErrors })
    .input(z.object({ commandId: commandIdSchema, caseId: caseIdSchema, approvalId: approvalIdSchema.nullable() }))
    .output(both),
};
