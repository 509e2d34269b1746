import { z } from 'zod';
import { businessDaySchema, programIdSchema, segmentIdSchema, staffIdSchema } from '../values.ts';

/** What every report may be asked; see `domain/reports/report-filter.ts` for what it means. */
export const reportFilterSchema = z.object({
  from: businessDaySchema,
  to: businessDaySchema,
  programId: programIdSchema.nullable(),
  segmentId: segmentIdSchema.nullable(),
  weekday: z.number().int().min(1).max(7).nullable(),
  staffId: staffIdSchema.nullable(),
});
