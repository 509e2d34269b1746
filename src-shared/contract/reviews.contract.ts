import { z } from 'zod';
import { base } from './base.ts';
import { clockViewSchema } from './complaints.contract.ts';
import {
  businessDaySchema,
  caseIdSchema,
  commandIdSchema,
  customerIdSchema,
  freeText,
  lineOfText,
  momentSchema,
  reviewIdSchema,
} from './values.ts';

const stars = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]).nullable();

/** What a guest wrote about the shop where everybody can read it. */
export const reviewFactsSchema = z.object({
  site: lineOfText(40),
  /** null: the guest gave none. */
  stars,
  text: freeText(4000),
  author: lineOfText(80),
  /** null: not known. */
  writtenOn: businessDaySchema.nullable(),
  /** Where it can be read; '' when that is not known. */
  address: lineOfText(500),
  customerId: customerIdSchema.nullable(),
});
export type ReviewFacts = z.infer<typeof reviewFactsSchema>;

export const reviewSchema = reviewFactsSchema.extend({
  id: reviewIdSchema,
  customerName: z.string().nullable(),
  caseId: caseIdSchema.nullable(),
  loggedAt: momentSchema,
  loggedBy: z.string(),
  answer: z.object({ text: z.string(), at: momentSchema, by: z.string() }).nullable(),
  /** Of the answer. */
  clock: clockViewSchema,
});
export type Review = z.infer<typeof reviewSchema>;

/** Written, or logged where it is not known when it was written, in the last so many days; null for all of them. */
const withinDays = z.number().int().min(1).max(3650).nullable();
const site = lineOfText(40).nullable();

const notFound = { REVIEW_NOT_FOUND: {} } as const;
const factErrors = { SITE_MISSING: {}, REVIEW_EMPTY: {}, CUSTOMER_NOT_FOUND: {} } as const;

export const reviewsContract = {
  /** Those without an answer first, by their clocks; then the newest. */
  list: base
    .input(
      z.object({
        withinDays,
        site,
        stars: z.union([stars.unwrap(), z.literal('none')]).nullable(),
        answered: z.boolean().nullable(),
        /** Searched for in the words, the author, the answer and the customer's name. */
        text: lineOfText(200),
        offset: z.number().int().min(0),
        limit: z.number().int().min(1).max(200),
      }),
    )
    .output(z.object({ total: z.number().int(), rows: z.array(reviewSchema) })),
  figures: base.input(z.object({ withinDays, site })).output(
    z.object({
      total: z.number().int(),
      unanswered: z.number().int(),
      /** How many gave 1, 2, 3, 4 and 5 stars. */
      byStars: z.tuple([z.number(), z.number(), z.number(), z.number(), z.number()]),
      /** Of those that gave stars; null when none did. */
      average: z.number().nullable(),
    }),
  ),
  /** Every site a review was logged from, the commonest first. */
  sites: base.output(z.array(z.string())),
  /** For the badge: how many answers a clock asks for. While the shop is closed none begins to be late. */
  counts: base.output(z.object({ due: z.number().int() })),
  get: base
    .errors(notFound)
    .input(z.object({ reviewId: reviewIdSchema }))
    .output(reviewSchema),
  /** The reviews a case was made of. */
  ofCase: base.input(z.object({ caseId: caseIdSchema })).output(z.array(reviewSchema)),
  /** By anybody on the floor. ALREADY_LOGGED: the same words by the same author on the same site, unless `again`. */
  log: base
    .errors({ ...factErrors, ALREADY_LOGGED: { data: z.object({ at: momentSchema }) } })
    .input(z.object({ commandId: commandIdSchema, review: reviewFactsSchema, again: z.boolean() }))
    .output(reviewSchema),
  update: base
    .errors({ ...notFound, ...factErrors })
    .input(z.object({ commandId: commandIdSchema, reviewId: reviewIdSchema, review: reviewFactsSchema }))
    .output(reviewSchema),
  /** Keeps with which words it was answered; later words take their place, the first answer stopped the clock. */
  answer: base
    .errors({ ...notFound, WORDS_MISSING: {} })
    .input(z.object({ commandId: commandIdSchema, reviewId: reviewIdSchema, text: freeText(4000) }))
    .output(reviewSchema),
  withdrawAnswer: base
    .errors(notFound)
    .input(z.object({ commandId: commandIdSchema, reviewId: reviewIdSchema }))
    .output(reviewSchema),
  /** It was taken as a complaint. */
  linkCase: base
    .errors({ ...notFound, CASE_NOT_FOUND: {} })
    .input(z.object({ commandId: commandIdSchema, reviewId: reviewIdSchema, caseId: caseIdSchema }))
    .output(reviewSchema),
  /** Out of every list and figure; `restore` brings it back. */
  remove: base
    .errors(notFound)
    .input(z.object({ commandId: commandIdSchema, reviewId: reviewIdSchema }))
    .output(reviewSchema),
  restore: base
    .errors(notFound)
    .input(z.object({ commandId: commandIdSchema, reviewId: reviewIdSchema }))
    .output(reviewSchema),
};
