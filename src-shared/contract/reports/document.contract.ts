import { z } from 'zod';
import { base } from '../base.ts';

/** A paper holds so much; more is a matter for a spreadsheet. */
export const mostPaperRows = 2000;
export const mostPaperColumns = 40;

const line = z.string().max(400);
const sentences = z.string().max(2000);

/** Everything in it is text, as the window wrote it in the reader's language. */
export const documentSchema = z.object({
  /** What the figures belong to. */
  head: line,
  title: line,
  /** Which days they are of, and what they are limited to. */
  notes: z.array(line).max(12),
  /** What was found; may be empty. */
  finding: sentences,
  /** What is said over the table; may be empty. */
  note: sentences,
  heads: z.array(line).min(1).max(mostPaperColumns),
  rows: z.array(z.array(line).max(mostPaperColumns)).max(mostPaperRows),
});
export type ReportDocument = z.infer<typeof documentSchema>;

/** A table of figures as a paper on A4, PDF. */
export const documentProcedure = base.input(documentSchema).output(z.object({ base64: z.string() }));
