import { inflateSync } from 'node:zlib';

/** What can be told of a PDF without drawing it. */
export interface PdfRead {
  /** Width and height of each page in points. */
  readonly pages: readonly (readonly [number, number])[];
  /** Every letter that its fonts show, once. */
  readonly letters: string;
  /** How many glyphs are drawn. */
  readonly glyphs: number;
}

/** Reads page sizes, the letters its fonts map to, and how much is drawn; streams are as pdfkit writes them. */
export function readPdf(pdf: Buffer): PdfRead {
  const raw = pdf.toString('latin1');
  if (!raw.startsWith('%PDF-') || !raw.trimEnd().endsWith('%%EOF')) throw new Error('This is no whole PDF');
  const boxes = [...raw.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  const streams = [...raw.matchAll(/\/FlateDecode[^]*?stream\r?\n([^]*?)\r?\nendstream/g)].map(([, body = '']) =>
    inflated(Buffer.from(body, 'latin1')),
  );
  const maps = streams.filter((text) => text.includes('beginbfrange'));
  const drawn = streams.filter((text) => /\bTJ\b/.test(text));
  return {
    pages: boxes.map(([, width, height]) => [Number(width), Number(height)] as const),
    letters: [...new Set(maps.flatMap((map) => [...map.matchAll(/<([0-9a-f]{4})>(?=[\s\]])/gi)].map(letterOf)))].join(
      '',
    ),
    glyphs: drawn
      .flatMap((text) => [...text.matchAll(/<([0-9a-f]+)>/gi)])
      .reduce((sum, [, hex = '']) => sum + hex.length / 4, 0),
  };
}

function letterOf([, hex = '0']: RegExpMatchArray): string {
  return String.fromCodePoint(Number.parseInt(hex, 16));
}

function inflated(body: Buffer): string {
  try {
    return inflateSync(body).toString('latin1');
  } catch {
    // An embedded font, or a stream that is stored otherwise.
    return '';
  }
}
