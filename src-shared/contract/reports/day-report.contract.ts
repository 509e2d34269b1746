import { z } from 'zod';
import { gestureKinds } from '#shared/domain/complaints/case.ts';
import { fewestHashDigits } from '#shared/domain/reports/day-report/ledger-mark.ts';
import { base } from '../base.ts';
import {
  businessDaySchema,
  customerIdSchema,
  minorUnitsSchema,
  momentSchema,
  sequenceSchema,
  staffIdSchema,
} from '../values.ts';

const count = z.number().int().min(0);

/** How many, and what they are worth on the terms of their programs. */
const worthSchema = z.object({ count, value: minorUnitsSchema });

/** What can be compared with another day. */
const dayFiguresSchema = z.object({
  visits: count,
  firstVisits: count,
  stamps: count,
  cardsOpened: count,
  cardsCompleted: count,
  rewardsIssued: count,
  rewardsRedeemed: count,
  complaintsTaken: count,
});
export type DayFigures = z.infer<typeof dayFiguresSchema>;

/** What was taken back on the day: the entries of one command stand in one line. */
const correctionSchema = z.object({
  seq: sequenceSchema,
  at: momentSchema,
  customerId: customerIdSchema,
  /** '' once she is erased. */
  customerName: z.string(),
  /** Stamps that came off; 0 where none did. */
  stamps: count,
  /** Rewards that were given back to be had again, and those that were withdrawn. */
  redemptions: count,
  rewards: count,
  /** Day of what was taken back. */
  ofDay: businessDaySchema,
  staffName: z.string().nullable(),
  approvedBy: z.string().nullable(),
  reason: z.string().nullable(),
  /** Within the seconds in which a stamp can be undone by who gave it. */
  undo: z.boolean(),
});
export type DayCorrection = z.infer<typeof correctionSchema>;

const personSchema = z.object({
  /** null: nobody, because it was brought in from a file or lapsed by itself. */
  staffId: staffIdSchema.nullable(),
  name: z.string(),
  /** Customers she stamped. */
  visits: count,
  stamps: count,
  redeemed: count,
  corrections: count,
});
export type DayPerson = z.infer<typeof personSchema>;

const headSchema = z.object({
  /** 0: nothing was entered yet. */
  seq: count,
  /** Lower-case hexadecimal. */
  hash: z.string(),
});
export type DayHead = z.infer<typeof headSchema>;

export const dayReportSchema = z.object({
  day: businessDaySchema,
  /** When the report was made, and whether the day goes on. */
  madeAt: momentSchema,
  running: z.boolean(),
  /** First and last moment of the business day; the last one belongs to the next day. */
  startsAt: momentSchema,
  endsAt: momentSchema,
  /** The first day anything is known of; null of an empty shop. */
  firstDay: businessDaySchema.nullable(),
  today: businessDaySchema,
  /** What stands of the day. */
  figures: dayFiguresSchema,
  /** Stamps of the day that were taken back, on the day or since. */
  stampsTakenBack: count,
  rewards: z.object({ issued: worthSchema, redeemed: worthSchema, expired: worthSchema }),
  corrections: z.array(correctionSchema),
  goodwill: z.object({
    all: z.object({ gestures: count, cost: minorUnitsSchema }),
    kinds: z.array(z.object({ kind: z.enum(gestureKinds), gestures: count, cost: minorUnitsSchema })),
  }),
  complaints: z.object({ taken: count, settled: count, openAtEnd: count }),
  people: z.array(personSchema),
  /** Visits with a stamp in the hour, by the clock of the shop, as the day went; -1: the time is not known. */
  hours: z.array(z.object({ hour: z.number().int().min(-1).max(23), visits: count })),
  /** The same weekday: median of so many days, the first and the last of them; null where there was none. */
  usual: z
    .object({
      days: z.number().int().min(1),
      from: businessDaySchema,
      to: businessDaySchema,
      figures: dayFiguresSchema,
    })
    .nullable(),
  ledger: z.object({
    /** Entries of the day, those brought in from a file apart. */
    entries: count,
    imported: count,
    /** Sequence of the first and the last one; null where there was none. */
    first: count.nullable(),
    last: count.nullable(),
    /** The last entry when the day was over, or as it is now; null where everything up to then came from a file. */
    atEnd: headSchema.nullable(),
    now: headSchema,
  }),
});
export type DayReport = z.infer<typeof dayReportSchema>;

/** What the ledger says about a number and a hash on a sheet of paper. */
export const headCheckSchema = z.discriminatedUnion('answer', [
  /** That entry has this hash, and the entries recomputed before it lead to it. */
  z.object({
    answer: z.literal('unchanged'),
    at: momentSchema,
    day: businessDaySchema,
    /** Entries whose hashes were recomputed, that one included; fewer than there are in a very long ledger. */
    recomputed: count,
    all: z.boolean(),
    /** Entries written since. */
    since: count,
  }),
  /** That entry has this hash, but an entry before it does not lead to it. */
  z.object({ answer: z.literal('broken'), seq: count }),
  /** That entry has another hash. */
  z.object({ answer: z.literal('changed') }),
  /** The ledger ends before it. */
  z.object({ answer: z.literal('missing'), last: count }),
]);
export type HeadCheck = z.infer<typeof headCheckSchema>;

export const markSchema = z.object({
  seq: z.number().int().positive(),
  hash: z
    .string()
    .min(fewestHashDigits)
    .max(64)
    .regex(/^[0-9a-f]+$/u),
});

export const dayReportContract = {
  /** One business day, and where the ledger stood. */
  report: base.input(z.object({ day: businessDaySchema })).output(dayReportSchema),
  checkHead: base.input(markSchema).output(headCheckSchema),
};
