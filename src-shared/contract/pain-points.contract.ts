import { z } from 'zod';
import { partsOfDay } from '#shared/domain/kernel/part-of-day.ts';
import { base } from './base.ts';
import { commandIdSchema, lineOfText, momentSchema, painPointIdSchema, painPointKindIdSchema } from './values.ts';

export const painPointKindSchema = z.object({
  id: painPointKindIdSchema,
  /** Of the kinds every shop begins with; null for one of its own. */
  code: z.enum(['queue', 'card_reader', 'machine', 'ran_out', 'cold_noisy', 'wifi']).nullable(),
  /** As the shop calls it; '' while a known kind keeps the name it has in each language. */
  name: z.string(),
  archived: z.boolean(),
});
export type PainPointKind = z.infer<typeof painPointKindSchema>;

export const painPointSchema = z.object({
  id: painPointIdSchema,
  kindId: painPointKindIdSchema,
  at: momentSchema,
  by: z.string(),
  remark: z.string(),
  /** By whoever asks, and not long ago: she may take it out herself. */
  mayRemove: z.boolean(),
});
export type PainPoint = z.infer<typeof painPointSchema>;

const partSchema = z.enum(partsOfDay);
/** Monday is 1. */
const weekdaySchema = z.number().int().min(1).max(7);
/** Today and the days before it. */
const withinDays = z.number().int().min(1).max(3650);
const kindId = painPointKindIdSchema.nullable();

const kindErrors = { KIND_NOT_FOUND: {}, NAME_MISSING: {}, NAME_TAKEN: {} } as const;
const entryErrors = { PAIN_POINT_NOT_FOUND: {} } as const;

export const painPointsContract = {
  /** In the order of their tiles, the archived ones last. */
  kinds: base.output(z.array(painPointKindSchema)),
  addKind: base
    .errors(kindErrors)
    .input(z.object({ commandId: commandIdSchema, name: lineOfText(40) }))
    .output(painPointKindSchema),
  /** An archived kind is not offered any more; what was recorded of it stays. */
  changeKind: base
    .errors(kindErrors)
    .input(
      z.object({
        commandId: commandIdSchema,
        kindId: painPointKindIdSchema,
        /** '' gives a known kind its own name back. */
        name: lineOfText(40),
        archived: z.boolean(),
      }),
    )
    .output(painPointKindSchema),
  /** One tap on the floor. */
  record: base
    .errors({ KIND_NOT_FOUND: {} })
    .input(z.object({ commandId: commandIdSchema, kindId: painPointKindIdSchema }))
    .output(painPointSchema),
  remark: base
    .errors(entryErrors)
    .input(z.object({ commandId: commandIdSchema, painPointId: painPointIdSchema, remark: lineOfText(300) }))
    .output(painPointSchema),
  /** Her own of a moment ago by anybody, any by a manager. */
  remove: base
    .errors(entryErrors)
    .input(z.object({ commandId: commandIdSchema, painPointId: painPointIdSchema }))
    .output(painPointSchema),
  figures: base.input(z.object({ withinDays, kindId })).output(
    z.object({
      total: z.number().int(),
      /** In as many days before. */
      before: z.number().int(),
      kinds: z.array(z.object({ kindId: painPointKindIdSchema, count: z.number().int(), before: z.number().int() })),
      /** Of the kind asked for, or of all; where nothing happened there is no cell. */
      cells: z.array(z.object({ weekday: weekdaySchema, part: partSchema, count: z.number().int() })),
    }),
  ),
  /** Newest first. */
  list: base
    .input(
      z.object({
        withinDays,
        kindId,
        weekday: weekdaySchema.nullable(),
        part: partSchema.nullable(),
        offset: z.number().int().min(0),
        limit: z.number().int().min(1).max(200),
      }),
    )
    .output(z.object({ total: z.number().int(), rows: z.array(painPointSchema) })),
};
