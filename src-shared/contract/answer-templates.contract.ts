import { z } from 'zod';
import { base } from './base.ts';
import {
  answerTemplateIdSchema,
  caseIdSchema,
  commandIdSchema,
  freeText,
  languageSchema,
  lineOfText,
} from './values.ts';

/** Characters of an answer; the same as a case keeps of one. */
export const LONGEST_ANSWER = 4000;

const text = freeText(LONGEST_ANSWER);
const textsSchema = z.object({ en: text.optional(), pl: text.optional(), id: text.optional() });

export const answerTemplateSchema = z.object({
  id: answerTemplateIdSchema,
  name: z.string(),
  texts: z.object({ en: z.string().optional(), pl: z.string().optional(), id: z.string().optional() }),
  /** Still in the words that Stempel brought along. */
  brought: z.boolean(),
});
export type AnswerTemplate = z.infer<typeof answerTemplateSchema>;

export const answersForCaseSchema = z.object({
  /** The customer's, else the shop's. */
  language: languageSchema,
  email: z.string().nullable(),
  subject: z.string(),
  templates: z.array(z.object({ id: answerTemplateIdSchema, name: z.string(), text: z.string() })),
});
export type AnswersForCase = z.infer<typeof answersForCaseSchema>;

export const answerTemplatesContract = {
  list: base.output(z.array(answerTemplateSchema)),
  save: base
    .errors({
      NAME_MISSING: {},
      WORDS_MISSING: {},
      PLACEHOLDER_UNKNOWN: { data: z.object({ name: z.string() }) },
      TEMPLATE_NOT_FOUND: {},
      TEMPLATES_FULL: { data: z.object({ cap: z.number().int() }) },
    })
    .input(
      z.object({
        commandId: commandIdSchema,
        /** null: a new one. */
        id: answerTemplateIdSchema.nullable(),
        name: lineOfText(80),
        texts: textsSchema,
      }),
    )
    .output(answerTemplateSchema),
  remove: base
    .errors({ TEMPLATE_NOT_FOUND: {} })
    .input(z.object({ commandId: commandIdSchema, id: answerTemplateIdSchema }))
    .output(z.object({ id: answerTemplateIdSchema })),
  /** Every template filled with the facts of a case, in its customer's language. */
  forCase: base
    .errors({ CASE_NOT_FOUND: {} })
    .input(z.object({ caseId: caseIdSchema }))
    .output(answersForCaseSchema),
  /** An answer as a letter on A4, PDF. */
  letter: base
    .errors({ CASE_NOT_FOUND: {}, WORDS_MISSING: {} })
    .input(z.object({ caseId: caseIdSchema, text }))
    .output(z.object({ name: z.string(), base64: z.string() })),
};
