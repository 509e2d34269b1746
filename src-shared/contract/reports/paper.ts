import { z } from 'zod';
import { languageSchema, lineOfText } from '../values.ts';

const line = lineOfText(400);
const paragraph = lineOfText(2000);

/**
 * A report as it is read, to be set on A4: every word of it is text in the reader's language, as it stands on the screen.
 * Columns of numbers stand at the end of their cells.
 */
const blockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), text: line }),
  z.object({ kind: z.literal('text'), text: paragraph, quiet: z.boolean().default(false) }),
  /** A number large enough to be found again, what it is, and what is said about it. */
  z.object({ kind: z.literal('figure'), label: line, value: line, text: paragraph, note: paragraph }),
  z.object({
    kind: z.literal('table'),
    columns: z
      .array(z.object({ title: line, numbers: z.boolean() }))
      .min(1)
      .max(8),
    rows: z.array(z.array(line).max(8)).max(500),
  }),
  /** Bars from 0 on; the longest is as wide as there is room. */
  z.object({
    kind: z.literal('bars'),
    bars: z.array(z.object({ label: line, value: z.number().min(0), text: line, strong: z.boolean() })).max(40),
  }),
  /** To be copied by hand, letter by letter. */
  z.object({ kind: z.literal('copy'), label: line, text: line }),
]);
export type PaperBlock = z.infer<typeof blockSchema>;

export const paperSchema = z.object({
  language: languageSchema,
  /** Without an ending. */
  fileName: lineOfText(120),
  /** Who it is from: the name of the shop. */
  from: line,
  title: line,
  /** Beside the name of the shop. */
  date: line,
  blocks: z.array(blockSchema).max(60),
});
export type Paper = z.infer<typeof paperSchema>;

export const fileSchema = z.object({ name: z.string(), base64: z.string() });
export type PaperFile = z.infer<typeof fileSchema>;
