import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { visitKinds } from '#shared/domain/reports/visits/listed-visits.ts';
import { base } from '../base.ts';
import { businessDaySchema, customerIdSchema, languageSchema, staffIdSchema } from '../values.ts';
import { reportFilterSchema } from './report-filter.ts';

const days = z.number().int().min(1);

/** Which visits: those of the filter, and of them those that are meant more closely. */
export const visitsQuerySchema = reportFilterSchema.extend({
  /** 0: nobody, because it came from a file. */
  staffId: z.union([staffIdSchema, z.literal(0)]).nullable(),
  /** `first`: of each customer the first one ever; `returning`: all others. */
  kind: z.enum(visitKinds),
  /** With a stamp in this hour of the shop's clock, 0 to 23; -1: brought in without one. */
  hour: z.number().int().min(-1).max(23).nullable(),
  /** Days until the same customer's next visit, `to` null without end; `none`: there was none yet. */
  gap: z.union([z.literal('none'), z.object({ from: days, to: days.nullable() })]).nullable(),
});
export type VisitsQuery = z.infer<typeof visitsQuerySchema>;

export const visitRowSchema = z.object({
  customerId: customerIdSchema,
  /** '' once she was erased. */
  customerName: z.string(),
  day: businessDaySchema,
  /** In which there was a stamp, in the order of the shop's day; empty: no time of day is known. */
  hours: z.array(z.number().int().min(0).max(23)),
  /** Names of the programs that were stamped. */
  programs: z.array(z.string()),
  stamps: z.number().int(),
  /** 1: the customer's first visit ever. */
  number: z.number().int().min(1),
  /** Days to the customer's next visit; null: none yet. */
  next: days.nullable(),
});
export type VisitRow = z.infer<typeof visitRowSchema>;

export const visitsContract = {
  /** The visits behind a figure: as many as it says, the newest first. */
  list: base
    .input(
      z.object({
        query: visitsQuerySchema,
        offset: z.number().int().min(0),
        limit: z.number().int().min(1).max(500),
      }),
    )
    .output(z.object({ total: z.number().int(), rows: z.array(visitRowSchema) })),
  /** All of them as CSV with a heading row, in pieces, in the order of the list. */
  exportCsv: base
    .input(z.object({ query: visitsQuerySchema, language: languageSchema }))
    .output(eventIterator(z.object({ csv: z.string(), done: z.number().int(), total: z.number().int() }))),
};
