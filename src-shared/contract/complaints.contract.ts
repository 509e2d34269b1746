import { z } from 'zod';
import { caseStates, channels, gestureKinds, severities } from '#shared/domain/complaints/case.ts';
import { ratingPlaces, scores } from '#shared/domain/satisfaction/score.ts';
import { approvalErrors, base } from './base.ts';
import { caseFigureSchema } from './case-figure.ts';
import { reasonNamesSchema } from './complaint-reasons.contract.ts';
import { relatedCaseSchema, relatedCasesContract } from './related-cases.contract.ts';
import {
  approvalIdSchema,
  attachmentIdSchema,
  businessDaySchema,
  caseIdSchema,
  commandIdSchema,
  customerIdSchema,
  freeText,
  gestureIdSchema,
  lineOfText,
  minorUnitsSchema,
  momentSchema,
  programIdSchema,
  reasonIdSchema,
  staffIdSchema,
} from './values.ts';

export const channelSchema = z.enum(channels);
export const severitySchema = z.enum(severities);
export const caseStateSchema = z.enum(caseStates);

/** How a clock stands: `paused` while waiting for the customer, `met` or `missed` once it was stopped. */
export const clockViewSchema = z.object({
  state: z.enum(['running', 'paused', 'met', 'missed']),
  /** By when; while paused, when it would be due were it resumed now. */
  dueAt: momentSchema,
  stoppedAt: momentSchema.nullable(),
  /** Of a running clock; a stopped or paused one is `fine`. */
  health: z.enum(['fine', 'due_soon', 'overdue', 'escalated']),
});
export type ClockView = z.infer<typeof clockViewSchema>;

export const caseRowSchema = z.object({
  id: caseIdSchema,
  customerId: customerIdSchema.nullable(),
  customerName: z.string().nullable(),
  /** What happened, at most 200 characters of it. */
  excerpt: z.string(),
  item: z.string(),
  reasonId: reasonIdSchema,
  reason: reasonNamesSchema,
  channel: channelSchema,
  severity: severitySchema,
  state: caseStateSchema,
  ownerId: staffIdSchema.nullable(),
  ownerName: z.string().nullable(),
  takenAt: momentSchema,
  /** The clock that is due next; null when none runs. */
  next: z
    .object({ clock: z.enum(['answer', 'settle']), dueAt: momentSchema, health: clockViewSchema.shape.health })
    .nullable(),
  /** How often it was opened again after it had been settled or closed. */
  reopened: z.number().int(),
  /** She said that it was not put right, and nothing was done about it since. */
  unhappy: z.boolean(),
  /** Her first visit after it was settled, and how many days that took or takes; null while open or without a customer. */
  cameBack: z.object({ on: businessDaySchema.nullable(), days: z.number().int() }).nullable(),
});
export type CaseRow = z.infer<typeof caseRowSchema>;

/** A case as her own page shows it. */
export const customerCaseSchema = caseRowSchema.extend({
  /** Sum of the gestures that stand. */
  cost: minorUnitsSchema,
});
export type CustomerCase = z.infer<typeof customerCaseSchema>;

export const gestureViewSchema = z.object({
  id: gestureIdSchema,
  /** The case it was given for: this one, or one that was merged into it. */
  caseId: caseIdSchema,
  kind: z.enum(gestureKinds),
  /** What was replaced, or the reward's text. */
  text: z.string(),
  programId: programIdSchema.nullable(),
  quantity: z.number().int(),
  cost: minorUnitsSchema,
  at: momentSchema,
  by: z.string(),
  approvedBy: z.string().nullable(),
  takenBack: z.boolean(),
  /** Until then anybody may take it back; later a manager. null when it cannot be taken back any more. */
  undoUntil: momentSchema.nullable(),
});
export type GestureView = z.infer<typeof gestureViewSchema>;

export const promiseViewSchema = z.object({
  /** The case it was made in: this one, or one that was merged into it. */
  caseId: caseIdSchema,
  /** Number of the event that made it. */
  number: z.number().int(),
  text: z.string(),
  dueOn: businessDaySchema,
  state: z.enum(['open', 'kept', 'broken']),
});
export type PromiseView = z.infer<typeof promiseViewSchema>;

/** One line of a case's timeline. */
export const caseEventSchema = z.object({
  /** The case it happened to: this one, or one that was merged into it. */
  caseId: caseIdSchema,
  number: z.number().int(),
  at: momentSchema,
  by: z.string(),
  what: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('taken') }),
    z.object({ kind: z.literal('acknowledged') }),
    z.object({ kind: z.literal('assigned'), to: z.string().nullable() }),
    z.object({ kind: z.literal('severity'), from: severitySchema, to: severitySchema }),
    z.object({ kind: z.literal('reason'), from: reasonNamesSchema, to: reasonNamesSchema }),
    z.object({ kind: z.literal('note'), text: z.string() }),
    z.object({ kind: z.literal('answered'), channel: channelSchema, text: z.string() }),
    z.object({ kind: z.literal('waiting'), text: z.string() }),
    z.object({ kind: z.literal('resumed') }),
    z.object({ kind: z.literal('gesture'), gesture: gestureIdSchema }),
    z.object({ kind: z.literal('gesture_taken_back'), gesture: gestureIdSchema, reason: z.string() }),
    z.object({ kind: z.literal('promised'), text: z.string(), dueOn: businessDaySchema }),
    z.object({ kind: z.literal('promise_ended'), promise: z.number().int(), kept: z.boolean() }),
    z.object({ kind: z.enum(['attached', 'detached']), attachment: attachmentIdSchema, text: z.string() }),
    z.object({ kind: z.literal('settled'), text: z.string() }),
    z.object({ kind: z.literal('closed') }),
    z.object({ kind: z.literal('reopened'), text: z.string() }),
    z.object({
      kind: z.literal('rated'),
      score: z.literal([...scores]).nullable(),
      place: z.enum(ratingPlaces),
      text: z.string(),
    }),
    z.object({ kind: z.literal('rating_taken_back'), rated: z.number().int() }),
    z.object({ kind: z.literal('merged_into'), into: caseIdSchema }),
    z.object({ kind: z.literal('absorbed'), source: caseIdSchema }),
    z.object({ kind: z.literal('unmerged'), other: caseIdSchema }),
    z.object({ kind: z.literal('linked'), other: caseIdSchema }),
    z.object({ kind: z.literal('unlinked'), other: caseIdSchema }),
  ]),
});
export type CaseEvent = z.infer<typeof caseEventSchema>;

export const caseDetailSchema = caseRowSchema.extend({
  what: z.string(),
  wants: z.string(),
  takenBy: z.string(),
  answer: clockViewSchema,
  settle: clockViewSchema,
  /** Sum of the gestures that stand. */
  cost: minorUnitsSchema,
  gestures: z.array(gestureViewSchema),
  promises: z.array(promiseViewSchema),
  /** With those of the cases that were merged into it; oldest first. */
  events: z.array(caseEventSchema),
  /** The case it was taken twice of, and until when whoever merged it may undo that. */
  mergedInto: z.object({ id: caseIdSchema, undoUntil: momentSchema }).nullable(),
  /** Cases that were taken twice of this one. */
  absorbed: z.array(relatedCaseSchema),
  /** Cases that belong together with this one. */
  linked: z.array(relatedCaseSchema),
  /** Goes up with every change; a command names the one it was decided on. */
  revision: z.number().int(),
});
export type CaseDetail = z.infer<typeof caseDetailSchema>;

export const newCaseSchema = z.object({
  customerId: customerIdSchema.nullable(),
  channel: channelSchema,
  /** null: not said, which counts as something else. */
  reasonId: reasonIdSchema.nullable(),
  what: freeText(4000),
  wants: freeText(1000),
  item: lineOfText(120),
  /** null: guessed from the words. */
  severity: severitySchema.nullable(),
});
export type NewCase = z.infer<typeof newCaseSchema>;

export const gestureOrderSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('replacement'), text: lineOfText(120), cost: minorUnitsSchema }),
  z.object({ kind: z.literal('refund'), cost: minorUnitsSchema }),
  z.object({ kind: z.literal('stamps'), programId: programIdSchema, quantity: z.number().int().min(1).max(10) }),
  z.object({ kind: z.literal('reward'), programId: programIdSchema }),
]);
export type GestureOrder = z.infer<typeof gestureOrderSchema>;

export const caseActionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('acknowledge') }),
  /** null: nobody in particular. */
  z.object({ kind: z.literal('assign'), to: staffIdSchema.nullable() }),
  z.object({ kind: z.literal('severity'), to: severitySchema }),
  z.object({ kind: z.literal('reason'), to: reasonIdSchema }),
  z.object({ kind: z.literal('note'), text: freeText(4000) }),
  z.object({ kind: z.literal('answer'), channel: channelSchema, text: freeText(4000) }),
  z.object({ kind: z.literal('wait'), text: freeText(1000) }),
  z.object({ kind: z.literal('resume') }),
  z.object({ kind: z.literal('promise'), text: freeText(1000), dueOn: businessDaySchema }),
  z.object({ kind: z.literal('end_promise'), promise: z.number().int(), kept: z.boolean() }),
  z.object({ kind: z.literal('settle'), text: freeText(1000) }),
  z.object({ kind: z.literal('close') }),
  z.object({ kind: z.literal('reopen'), text: freeText(1000) }),
]);
export type CaseAction = z.infer<typeof caseActionSchema>;

const interval = z
  .object({ from: z.number().int().min(0).max(1439), until: z.number().int().min(1).max(2880) })
  .refine(({ from, until }) => until > from && until - from <= 1440);
const intervals = z.array(interval).max(4).readonly();
const target = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open_minutes'), minutes: z.number().int().min(1).max(60_000) }),
  z.object({
    kind: z.literal('open_days'),
    days: z.number().int().min(1).max(60),
    by: z.number().int().min(0).max(1439),
  }),
]);
const targets = z.object({ answer: target, settle: target });
export const complaintPolicySchema = z.object({
  hours: z.object({
    week: z.array(intervals).length(7).readonly(),
    holidays: z
      .array(z.object({ date: z.iso.date(), name: lineOfText(80), open: intervals }))
      .max(200)
      .readonly(),
  }),
  targets: z.object({ minor: targets, moderate: targets, serious: targets }),
  dueSoonMinutes: z.number().int().min(0).max(10_000),
  ownerAfterMinutes: z.number().int().min(0).max(60_000),
  limits: z.object({ perCase: minorUnitsSchema, perDay: minorUnitsSchema }),
});

const gestureErrors = {
  CUSTOMER_NEEDED: {},
  PROGRAM_NOT_FOUND: {},
  /** Above what she may give without a manager: how much is left for this case and for today. */
  ABOVE_LIMIT: {
    data: z.object({ cost: minorUnitsSchema, leftForCase: minorUnitsSchema, leftToday: minorUnitsSchema }),
  },
  CLOCK_BACKWARDS: { data: z.object({ lastAt: momentSchema }) },
  ...approvalErrors,
} as const;

const caseErrors = { CASE_NOT_FOUND: {}, CASE_CHANGED: { data: z.object({ by: z.string() }) } } as const;

export const complaintsContract = {
  /** Taken by anybody on the floor; a gesture given at once settles it in the same transaction. */
  take: base
    .errors({ WHAT_MISSING: {}, CUSTOMER_NOT_FOUND: {}, REASON_NOT_OFFERED: {}, ...gestureErrors })
    .input(
      z.object({
        commandId: commandIdSchema,
        case: newCaseSchema,
        gesture: gestureOrderSchema.nullable(),
        approvalId: approvalIdSchema.nullable(),
      }),
    )
    .output(caseDetailSchema),
  get: base
    .errors({ CASE_NOT_FOUND: {} })
    .input(z.object({ caseId: caseIdSchema }))
    .output(caseDetailSchema),
  /** Of one customer, newest first: what the counter and her own page show. */
  ofCustomer: base.input(z.object({ customerId: customerIdSchema })).output(z.array(customerCaseSchema)),
  /** `needs_me`: open cases by clock, most urgent first; the others newest first. */
  list: base
    .input(
      z.object({
        view: z.enum(['needs_me', 'open', 'mine', 'waiting', 'unhappy', 'settled', 'all']),
        text: lineOfText(200),
        /** Only what is about this, or about anything in this group; null for everything. */
        reasonId: reasonIdSchema.nullable().default(null),
        /** Only the cases behind a figure. */
        figure: caseFigureSchema.optional(),
        offset: z.number().int().min(0),
        limit: z.number().int().min(1).max(200),
      }),
    )
    .output(z.object({ total: z.number().int(), rows: z.array(caseRowSchema) })),
  /** For the badge, each case once by its next clock: nothing begins to be overdue while the shop is closed. */
  counts: base.output(
    z.object({
      open: z.number().int(),
      dueSoon: z.number().int(),
      overdue: z.number().int(),
      escalated: z.number().int(),
      /** Whose customer said that it was not put right, and nobody did anything about it since. */
      unhappy: z.number().int(),
    }),
  ),
  act: base
    .errors({
      ...caseErrors,
      WORDS_MISSING: {},
      STAFF_NOT_FOUND: {},
      REASON_NOT_OFFERED: {},
      CASE_MERGED: { data: z.object({ caseId: caseIdSchema, into: caseIdSchema }) },
      NOT_NOW: { data: z.object({ state: caseStateSchema }) },
    })
    .input(
      z.object({
        commandId: commandIdSchema,
        caseId: caseIdSchema,
        revision: z.number().int(),
        action: caseActionSchema,
      }),
    )
    .output(caseDetailSchema),
  /** A gesture on a case that is open; with `settle` it also settles it. */
  give: base
    .errors({ ...caseErrors, NOT_NOW: { data: z.object({ state: caseStateSchema }) }, ...gestureErrors })
    .input(
      z.object({
        commandId: commandIdSchema,
        caseId: caseIdSchema,
        gesture: gestureOrderSchema,
        settle: z.boolean(),
        approvalId: approvalIdSchema.nullable(),
      }),
    )
    .output(caseDetailSchema),
  /** Within ten seconds by anybody, later by a manager: what the ledger holds of it is voided with it. */
  takeBack: base
    .errors({ ...caseErrors, ALREADY_VOIDED: {}, CANNOT_VOID: {}, ...approvalErrors })
    .input(
      z.object({
        commandId: commandIdSchema,
        caseId: caseIdSchema,
        gestureId: gestureIdSchema,
        reason: freeText(200),
        approvalId: approvalIdSchema.nullable(),
      }),
    )
    .output(caseDetailSchema),
  ...relatedCasesContract,
  policy: base.output(complaintPolicySchema),
  /** Open cases get new due times in the same transaction. */
  savePolicy: base
    .errors({ NEVER_OPEN: {} })
    .input(z.object({ commandId: commandIdSchema, policy: complaintPolicySchema }))
    .output(complaintPolicySchema),
};
