import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { base } from './base.ts';
import { cardViewSchema, rewardViewSchema } from './cards.contract.ts';
import {
  businessDaySchema,
  commandIdSchema,
  customerIdSchema,
  freeText,
  languageSchema,
  lineOfText,
  momentSchema,
  programIdSchema,
  segmentIdSchema,
  sequenceSchema,
} from './values.ts';

export const birthdaySchema = z.object({
  month: z.number().int().min(1).max(12),
  day: z.number().int().min(1).max(31),
});

export const profileSchema = z.object({
  name: lineOfText(120),
  /** As typed; kept normalised (E.164) beside it. Empty when unknown. */
  phone: lineOfText(40),
  email: lineOfText(254),
  birthday: birthdaySchema.nullable(),
  language: languageSchema.nullable(),
  usualOrder: lineOfText(120),
  notes: freeText(2000),
  tags: z.array(lineOfText(40)).max(20),
});
export type CustomerProfile = z.infer<typeof profileSchema>;

/** What a list or a search shows: the phone number is masked to its last three digits. */
export const customerHitSchema = z.object({
  id: customerIdSchema,
  name: z.string(),
  phoneMasked: z.string(),
  lastVisitDay: businessDaySchema.nullable(),
  visits: z.number().int(),
  rewardsWaiting: z.number().int(),
  /** The card stamped last, for the count at the right of the row. */
  card: z
    .object({ programId: programIdSchema, programName: z.string(), stamps: z.number().int(), needed: z.number().int() })
    .nullable(),
});
export type CustomerHit = z.infer<typeof customerHitSchema>;

export const customerRowSchema = customerHitSchema.extend({
  firstVisitDay: businessDaySchema.nullable(),
  enrolledAt: momentSchema,
  tags: z.array(z.string()),
});
export type CustomerRow = z.infer<typeof customerRowSchema>;

export const customerDetailSchema = z.object({
  id: customerIdSchema,
  profile: profileSchema,
  /** The active code on the customer's card: EAN-13 from the in-store range. */
  code: z.string(),
  revision: z.number().int(),
  enrolledAt: momentSchema,
  archivedAt: momentSchema.nullable(),
  /** Since then nothing is known about her any more; `profile` and `code` are empty. */
  erasedAt: momentSchema.nullable(),
  visits: z.number().int(),
  firstVisitDay: businessDaySchema.nullable(),
  lastVisitDay: businessDaySchema.nullable(),
  /** Median business days between visits over the last 12 months; null below three visits. */
  usualGapDays: z.number().nullable(),
  /** Today as the shop counts it, so that "yesterday" is the shop's yesterday. */
  today: businessDaySchema,
  birthdayInDays: z.number().int().nullable(),
  cards: z.array(cardViewSchema),
  rewards: z.array(rewardViewSchema),
});
export type CustomerDetail = z.infer<typeof customerDetailSchema>;

/** One readable line of a customer's history; words are made from it in the reader's language. */
export const historyLineSchema = z.object({
  seq: sequenceSchema,
  commandId: commandIdSchema,
  kind: z.enum([
    'stamp',
    'starter',
    'opening',
    'void',
    'card_completed',
    'card_expired',
    'reward_issued',
    'reward_redeemed',
    'reward_expired',
    'adjustment',
    'merge',
  ]),
  at: momentSchema,
  businessDay: businessDaySchema,
  quantity: z.number().int(),
  programName: z.string(),
  rewardText: z.string().nullable(),
  staffName: z.string().nullable(),
  approvedBy: z.string().nullable(),
  reason: z.string().nullable(),
  reverses: sequenceSchema.nullable(),
  /** What kind of entry a void takes back. */
  reversedKind: z.string().nullable(),
  /** A reward that no card was filled for. */
  goodwill: z.boolean(),
  voided: z.boolean(),
  voidable: z.boolean(),
  stampsBefore: z.number().int().nullable(),
  stampsAfter: z.number().int().nullable(),
  debtAfter: z.number().int(),
  /** Which refusal a manager passed over, if any. */
  overridden: z.string().nullable(),
  imported: z.boolean(),
});
export type HistoryLine = z.infer<typeof historyLineSchema>;

export const customerFilterSchema = z.object({
  text: lineOfText(120).default(''),
  tag: z.string().max(40).nullable().default(null),
  programId: programIdSchema.nullable().default(null),
  seenWithinDays: z.number().int().min(1).max(3650).nullable().default(null),
  notSeenForDays: z.number().int().min(1).max(3650).nullable().default(null),
  rewardWaiting: z.boolean().default(false),
  birthdayMonth: z.number().int().min(1).max(12).nullable().default(null),
  /** For managers: who is in a segment follows from everybody's visits. */
  segmentId: segmentIdSchema.nullable().default(null),
  archived: z.boolean().default(false),
});
export type CustomerFilter = z.infer<typeof customerFilterSchema>;

export const customerSortSchema = z.object({
  by: z.enum(['name', 'lastVisit', 'firstVisit', 'visits', 'enrolled']),
  direction: z.enum(['asc', 'desc']),
});
export type CustomerSort = z.infer<typeof customerSortSchema>;

const profileErrors = {
  NAME_MISSING: {},
  PHONE_INVALID: {},
  EMAIL_INVALID: {},
  BIRTHDAY_INVALID: {},
  CODE_INVALID: {},
  CODE_TAKEN: { data: z.object({ customerId: customerIdSchema, name: z.string() }) },
  /** Send again with `duplicateAccepted` if they are two people. */
  DUPLICATE_PHONE: { data: z.object({ matches: z.array(customerHitSchema) }) },
} as const;

export const customersContract = {
  /** The live box: names in any order, accents optional, phone digits, card code; regulars first. */
  search: base
    .input(z.object({ text: z.string().max(120), limit: z.number().int().min(1).max(50).default(20) }))
    .output(z.object({ hits: z.array(customerHitSchema), more: z.boolean() })),
  /** A scanned code, answered exactly: the customer as `get` answers her, "replaced", or unknown. */
  byCode: base
    .errors({ CODE_REPLACED: { data: z.object({ customerId: customerIdSchema, name: z.string() }) }, CODE_UNKNOWN: {} })
    .input(z.object({ code: z.string().max(64) }))
    .output(customerDetailSchema),
  get: base
    .errors({ CUSTOMER_NOT_FOUND: {} })
    .input(z.object({ customerId: customerIdSchema }))
    .output(customerDetailSchema),
  enrol: base
    .errors(profileErrors)
    .input(
      z.object({
        commandId: commandIdSchema,
        profile: profileSchema.partial().required({ name: true }),
        /** A pre-printed card that was scanned; without it a new code is made. */
        code: z.string().max(64).optional(),
        duplicateAccepted: z.boolean().default(false),
      }),
    )
    .output(customerDetailSchema),
  update: base
    .errors({
      ...profileErrors,
      CUSTOMER_NOT_FOUND: {},
      /** Somebody else saved in between; nothing was overwritten. */
      CHANGED_MEANWHILE: { data: z.object({ current: customerDetailSchema }) },
    })
    .input(
      z.object({
        commandId: commandIdSchema,
        customerId: customerIdSchema,
        revision: z.number().int(),
        profile: profileSchema,
        duplicateAccepted: z.boolean().default(false),
      }),
    )
    .output(customerDetailSchema),
  /** Lost card: a new code; the old one answers "replaced" from then on. */
  replaceCode: base
    .errors({ CUSTOMER_NOT_FOUND: {}, CODE_INVALID: {}, CODE_TAKEN: profileErrors.CODE_TAKEN })
    .input(z.object({ commandId: commandIdSchema, customerId: customerIdSchema, code: z.string().max(64).optional() }))
    .output(customerDetailSchema),
  setArchived: base
    .errors({ CUSTOMER_NOT_FOUND: {} })
    .input(z.object({ commandId: commandIdSchema, customerId: customerIdSchema, archived: z.boolean() }))
    .output(customerDetailSchema),
  list: base
    .input(
      z.object({
        filter: customerFilterSchema,
        sort: customerSortSchema,
        offset: z.number().int().min(0),
        limit: z.number().int().min(1).max(500),
      }),
    )
    .output(z.object({ total: z.number().int(), rows: z.array(customerRowSchema) })),
  tags: base.output(z.array(z.object({ tag: z.string(), customers: z.number().int() }))),
  /** Newest first; `before` pages on. */
  history: base
    .errors({ CUSTOMER_NOT_FOUND: {} })
    .input(
      z.object({
        customerId: customerIdSchema,
        before: sequenceSchema.nullable().default(null),
        limit: z.number().int().min(1).max(200).default(50),
      }),
    )
    .output(z.object({ lines: z.array(historyLineSchema), more: z.boolean() })),
  /** CSV with a heading row in pieces, in the order and filter of the list; full phone numbers, so managers only. */
  exportCsv: base
    .input(z.object({ filter: customerFilterSchema, sort: customerSortSchema }))
    .output(eventIterator(z.object({ csv: z.string(), done: z.number().int(), total: z.number().int() }))),
};
