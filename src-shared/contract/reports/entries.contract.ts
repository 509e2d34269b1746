import { z } from 'zod';
import { partsOfDay } from '#shared/domain/kernel/part-of-day.ts';
import { entryFigures } from '#shared/domain/ledger/entry-figure.ts';
import { base } from '../base.ts';
import { historyLineSchema } from '../customers.contract.ts';
import { businessDaySchema, customerIdSchema, programIdSchema, sequenceSchema, staffIdSchema } from '../values.ts';

/** Which entries of the ledger; every part that is null asks for any. */
export const entryQuerySchema = z.object({
  figure: z.enum(entryFigures),
  /** Business days, both included. */
  from: businessDaySchema,
  to: businessDaySchema,
  programId: programIdSchema.nullable(),
  /** Who made it, of approvals who gave it; 0: nobody, because it came from a file or Stempel did it itself. */
  staffId: z.union([staffIdSchema, z.literal(0)]).nullable(),
  /** ISO: Monday is 1. */
  weekday: z.number().int().min(1).max(7).nullable(),
  /** 0 to 23 on the clock of the shop; -1: unknown. */
  hour: z.number().int().min(-1).max(23).nullable(),
  /** Of the shop's day. */
  part: z.enum(partsOfDay).nullable().default(null),
});
export type EntryQuery = z.infer<typeof entryQuerySchema>;

export const entryLineSchema = historyLineSchema.omit({ voidable: true }).extend({
  customerId: customerIdSchema,
  /** '' once she was erased. */
  customerName: z.string(),
  /** A void: right after what it takes back, by whoever stood at the till. */
  undo: z.boolean(),
});
export type EntryLine = z.infer<typeof entryLineSchema>;

/** Where a page ends. */
const entryPlaceSchema = z.object({ businessDay: businessDaySchema, seq: sequenceSchema });
export type EntryPlace = z.infer<typeof entryPlaceSchema>;

export const entriesContract = {
  /** The entries behind a figure, the newest first; `after` pages on. */
  list: base
    .input(
      z.object({
        query: entryQuerySchema,
        after: entryPlaceSchema.nullable().default(null),
        limit: z.number().int().min(1).max(500).default(50),
      }),
    )
    .output(z.object({ lines: z.array(entryLineSchema), more: z.boolean() })),
  /** How many there are, the stamps in them and the actions at the till they were made with. */
  count: base
    .input(entryQuerySchema)
    .output(z.object({ entries: z.number().int(), stamps: z.number().int(), commands: z.number().int() })),
};
