import { makePdf } from './make-pdf.ts';

/** A letter as it is read: everything in it is text, and in one language. */
export interface Letter {
  /** Who writes, at the head of it. */
  readonly from: string;
  /** null: nobody is named. */
  readonly to: string | null;
  readonly date: string;
  readonly subject: string;
  /** Paragraphs are what line breaks make of it. */
  readonly text: string;
  /** Under the text, beside the line to sign on. */
  readonly signedBy: string;
  /** BCP 47. */
  readonly language: string;
}

/** Points to the left edge of the line one signs on. */
const signatureWidth = 200;

/** A letter on A4; a long one goes on over as many pages as it takes. */
export function letterPdf({ from, to, date, subject, text, signedBy, language }: Letter): Promise<Buffer> {
  return makePdf({
    info: { title: subject, author: from },
    language,
    content: [
      { text: from, bold: true, fontSize: 16, margin: [0, 0, 0, 28] },
      { columns: [{ text: to ?? '' }, { text: date, alignment: 'right' }], margin: [0, 0, 0, 28] },
      { text: subject, bold: true, fontSize: 13, margin: [0, 0, 0, 14] },
      { text, preserveLeadingSpaces: true },
      {
        unbreakable: true,
        margin: [0, 48, 0, 0],
        stack: [
          {
            canvas: [{ type: 'line', x1: 0, y1: 0, x2: signatureWidth, y2: 0, lineWidth: 0.5 }],
            margin: [0, 0, 0, 4],
          },
          { text: signedBy },
          { text: from, color: '#555555' },
        ],
      },
    ],
  });
}
