import { z } from 'zod';
import { regularsFigureSchema } from './regulars.contract.ts';
import { segmentsFigureSchema } from './segments.contract.ts';
import { shiftsFigureSchema } from './shifts.contract.ts';

/** The customers behind a figure of a report: the list of them is as long as the figure says. One line a report. */
export const customerFigureSchema = z.discriminatedUnion('report', [
  regularsFigureSchema,
  segmentsFigureSchema,
  shiftsFigureSchema,
]);
export type CustomerFigure = z.infer<typeof customerFigureSchema>;
