import { z } from 'zod';
import { base } from '../base.ts';
import { businessDaySchema } from '../values.ts';
import { reportFilterSchema } from './report-filter.ts';

const count = z.number().int().min(0);

const daysSchema = z.array(z.object({ day: businessDaySchema, visits: count, firstVisits: count }));
export type RegularDays = z.infer<typeof daysSchema>;

export const regularsContract = {
  /** New and returning visits of each day that had any. */
  days: base.input(reportFilterSchema).output(daysSchema),
};
