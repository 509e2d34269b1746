import { z } from 'zod';
import { caseFigures } from '#shared/domain/learn/case-figure.ts';
import { businessDaySchema } from './values.ts';

/** Business days, both ends included. */
export const periodSchema = z.object({ from: businessDaySchema, to: businessDaySchema });

/** The cases behind a figure: the list of them is as long as the figure says. */
export const caseFigureSchema = periodSchema.extend({
  figure: z.enum(caseFigures),
  /** Which one, where there are several: a number, a word or '' as the figure has it. */
  key: z.string().max(200).optional(),
});
export type CaseFigure = z.infer<typeof caseFigureSchema>;
