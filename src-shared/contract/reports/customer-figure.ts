import { z } from 'zod';
import { btydFigureSchema } from './btyd.contract.ts';
import { cohortsFigureSchema } from './cohorts.contract.ts';
import { regularsFigureSchema } from './regulars.contract.ts';
import { rhythmFigureSchema } from './rhythm.contract.ts';
import { segmentsFigureSchema } from './segments.contract.ts';
import { shiftsFigureSchema } from './shifts.contract.ts';
import { worthFigureSchema } from './worth.contract.ts';

/** The customers behind a figure of a report: the list of them is as long as the figure says. One line a report. */
export const customerFigureSchema = z.discriminatedUnion('report', [
  btydFigureSchema,
  cohortsFigureSchema,
  regularsFigureSchema,
  rhythmFigureSchema,
  segmentsFigureSchema,
  shiftsFigureSchema,
  worthFigureSchema,
]);
export type CustomerFigure = z.infer<typeof customerFigureSchema>;
