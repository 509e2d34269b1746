import { z } from 'zod';
import { ratingPlaces, scores } from '#shared/domain/satisfaction/score.ts';
import { base } from './base.ts';
import { caseDetailSchema, caseStateSchema } from './complaints.contract.ts';
import { caseIdSchema, commandIdSchema, customerIdSchema, freeText, momentSchema, ratingIdSchema } from './values.ts';

/** Whether it was put right, 1 not at all to 5 completely; null: she did not want to say. */
export const scoreSchema = z.literal([...scores]).nullable();

/** What a customer who is here may be asked. */
export const questionSchema = z.object({
  caseId: caseIdSchema,
  /** What happened, at most 200 characters of it. */
  excerpt: z.string(),
  item: z.string(),
  settledAt: momentSchema,
});
export type Question = z.infer<typeof questionSchema>;

export const ratingSchema = z.object({
  id: ratingIdSchema,
  caseId: caseIdSchema,
  at: momentSchema,
  by: z.string(),
  place: z.enum(ratingPlaces),
  score: scoreSchema,
  remark: z.string(),
  /** Until then anybody may take it back; later it stands. */
  undoUntil: momentSchema,
});
export type Rating = z.infer<typeof ratingSchema>;

const notNow = { NOT_NOW: { data: z.object({ state: caseStateSchema }) } } as const;

export const satisfactionContract = {
  /** What to ask a customer who is here: about one case, the one settled last; null when there is nothing to ask. */
  question: base.input(z.object({ customerId: customerIdSchema })).output(questionSchema.nullable()),
  /** Of one case and what was merged into it, the newest first. */
  ofCase: base.input(z.object({ caseId: caseIdSchema })).output(z.array(ratingSchema)),
  /** What she said about a case that is settled or closed. */
  rate: base
    .errors({ CASE_NOT_FOUND: {}, ...notNow })
    .input(
      z.object({
        commandId: commandIdSchema,
        caseId: caseIdSchema,
        place: z.enum(ratingPlaces),
        score: scoreSchema,
        remark: freeText(1000),
      }),
    )
    .output(ratingSchema),
  /** Within ten seconds, as a slip of the finger. */
  takeBack: base
    .errors({ RATING_NOT_FOUND: {}, RATING_STANDS: {} })
    .input(z.object({ commandId: commandIdSchema, ratingId: ratingIdSchema }))
    .output(z.object({ caseId: caseIdSchema })),
  /** Not today: she is asked on her next visit. */
  putOff: base
    .errors({ CASE_NOT_FOUND: {} })
    .input(z.object({ commandId: commandIdSchema, caseId: caseIdSchema }))
    .output(z.object({ caseId: caseIdSchema })),
  /** Opens a case again on her word: by anybody, while her last grade says that it was not put right. */
  reopen: base
    .errors({ CASE_NOT_FOUND: {}, WORDS_MISSING: {}, ...notNow })
    .input(z.object({ commandId: commandIdSchema, caseId: caseIdSchema, text: freeText(1000) }))
    .output(caseDetailSchema),
};
