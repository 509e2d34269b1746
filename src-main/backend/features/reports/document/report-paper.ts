import type { ReportDocument } from '#shared/contract/reports/document.contract.ts';
import { makePdf } from '#main/backend/pdf/make-pdf.ts';

/** Columns, and letters in a row, that A4 has room for upright. */
const mostUprightColumns = 6;
const mostUprightLetters = 90;

/**
 * A table of figures on A4, lying where it is wide; a long one goes on over as many pages as it takes, its heading on
 * each.
 * @param language of its words, BCP 47
 */
export function reportPaper(report: ReportDocument, language: string): Promise<Buffer> {
  const { head, title, notes, finding, note, heads, rows } = report;
  const quiet = { color: '#5c5047', fontSize: 9 } as const;
  return makePdf({
    info: { title: `${head}: ${title}` },
    language,
    pageOrientation: isWide(report) ? 'landscape' : 'portrait',
    footer: (page, pages) => ({ text: `${page} / ${pages}`, alignment: 'center', margin: [0, 20, 0, 0], ...quiet }),
    content: [
      { text: head, ...quiet },
      { text: title, bold: true, fontSize: 16, margin: [0, 2, 0, 4] },
      { text: notes.join(' · '), ...quiet, margin: [0, 0, 0, 10] },
      ...(finding === ''
        ? []
        : [{ text: finding, fontSize: 12, margin: [0, 0, 0, 10] as [number, number, number, number] }]),
      ...(note === '' ? [] : [{ text: note, ...quiet, margin: [0, 0, 0, 10] as [number, number, number, number] }]),
      {
        layout: { hLineColor: () => '#cfc4b4', vLineWidth: () => 0, hLineWidth: (line) => (line === 0 ? 0 : 0.5) },
        fontSize: heads.length > 12 ? 7 : 9,
        lineHeight: 1.15,
        table: {
          headerRows: 1,
          dontBreakRows: true,
          widths: heads.map((_, at) => (at === 0 ? '*' : 'auto')),
          body: [
            heads.map((text, at) => ({ text, bold: true, alignment: alignmentOf(at) })),
            ...rows.map((row) => heads.map((_, at) => ({ text: row[at] ?? '', alignment: alignmentOf(at) }))),
          ],
        },
      },
    ],
  });
}

/** The first column names the row, the others are figures. */
function alignmentOf(column: number): 'left' | 'right' {
  return column === 0 ? 'left' : 'right';
}

function isWide({ heads, rows }: ReportDocument): boolean {
  const letters = heads.reduce(
    (sum, head, at) => sum + Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)),
    0,
  );
  return heads.length > mostUprightColumns || letters > mostUprightLetters;
}
