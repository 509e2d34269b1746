import { z } from 'zod';
import { base } from '../base.ts';
import { languageSchema, lineOfText } from '../values.ts';

const line = lineOfText(400);
const paragraph = lineOfText(2000);

/** A paper holds so much; more is a matter for a spreadsheet. */
export const mostPaperRows = 2000;
export const mostPaperColumns = 40;
const mostPictureLetters = 500_000;

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
      .max(mostPaperColumns),
    rows: z.array(z.array(line).max(mostPaperColumns)).max(mostPaperRows),
  }),
  /** Bars from 0 on; the longest is as wide as there is room. */
  z.object({
    kind: z.literal('bars'),
    bars: z.array(z.object({ label: line, value: z.number().min(0), text: line, strong: z.boolean() })).max(40),
  }),
  /** SVG with every look written at its shapes: no stylesheet reaches it here. Width and height in pixels. */
  z.object({
    kind: z.literal('picture'),
    svg: z
      .string()
      .startsWith('<svg')
      .max(mostPictureLetters)
      .refine((svg) => !/<image/i.test(svg), 'a picture brings no other with it'),
    width: z.number().positive(),
    height: z.number().positive(),
  }),
  /** To be copied by hand, letter by letter. */
  z.object({ kind: z.literal('copy'), label: line, text: line }),
]);
export type PaperBlock = z.infer<typeof blockSchema>;

export const paperSchema = z.object({
  language: languageSchema,
  /** Who it is from: the name of the shop, and of the report where the paper is a part of it. */
  from: line,
  title: line,
  /** Beside that: which day or days it is of, and what it is limited to. */
  date: line,
  blocks: z.array(blockSchema).max(60),
});
export type Paper = z.infer<typeof paperSchema>;

/** What a window says, as a PDF. */
export const paperProcedure = base.input(paperSchema).output(z.object({ base64: z.string() }));
