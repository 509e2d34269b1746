import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { base } from '../base.ts';
import { customerRowSchema } from '../customers.contract.ts';
import { customerFigureSchema } from './customer-figure.ts';
import { reportFilterSchema } from './report-filter.ts';

const behind = z.object({ figure: customerFigureSchema, filter: reportFilterSchema });

export const reportCustomersContract = {
  /** Who came last comes first. */
  list: base
    .input(behind.extend({ offset: z.number().int().min(0), limit: z.number().int().min(1).max(500) }))
    .output(z.object({ total: z.number().int(), rows: z.array(customerRowSchema) })),
  /** CSV with a heading row in pieces, in the order of the list; full phone numbers. */
  exportCsv: base
    .input(behind)
    .output(eventIterator(z.object({ csv: z.string(), done: z.number().int(), total: z.number().int() }))),
};
