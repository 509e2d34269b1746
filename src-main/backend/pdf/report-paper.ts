import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces';
import type { Paper, PaperBlock } from '#shared/contract/reports/paper.ts';
import { localeTags } from '#shared/contract/values.ts';
import { assertNever } from '#shared/domain/kernel/assert-never.ts';
import { makePdf } from './make-pdf.ts';

const quiet = '#5f554c';
const line = '#cfc5b8';
const bar = '#d9a08c';
const strongBar = '#b3452c';

/** Points from the left edge to where bars begin, and how long the longest one is. */
const barsBegin = 120;
const longestBar = 270;
const barHeight = 9;

/** A report on A4, as many pages as it takes; every page says which it is and of what. */
export function reportPdf({ language, from, title, date, blocks }: Paper): Promise<Buffer> {
  return makePdf({
    info: { title: `${title} · ${date}`, author: from },
    language: localeTags[language],
    footer: (page, pages) => ({
      columns: [
        { text: `${from} · ${title} · ${date}`, color: quiet, fontSize: 8.5 },
        { text: `${page} / ${pages}`, alignment: 'right', color: quiet, fontSize: 8.5, width: 60 },
      ],
      margin: [56, 12, 56, 0],
    }),
    content: [
      {
        columns: [
          { text: from, bold: true },
          { text: date, alignment: 'right', color: quiet },
        ],
      },
      { text: title, bold: true, fontSize: 20, lineHeight: 1.15, margin: [0, 14, 0, 10] },
      ...blocks.map((block) => contentOf(block)),
    ],
  });
}

function contentOf(block: PaperBlock): Content {
  switch (block.kind) {
    case 'heading':
      return { text: block.text, bold: true, fontSize: 13, margin: [0, 14, 0, 5], headlineLevel: 1 };
    case 'text':
      return block.quiet
        ? { text: block.text, color: quiet, fontSize: 9.5, margin: [0, 0, 0, 5] }
        : { text: block.text, margin: [0, 0, 0, 7] };
    case 'figure':
      return {
        unbreakable: true,
        margin: [0, 8, 0, 6],
        stack: [
          { text: block.label, color: quiet, fontSize: 9.5 },
          { text: block.value, bold: true, fontSize: 19, lineHeight: 1.2 },
          { text: block.text },
          ...(block.note === '' ? [] : [{ text: block.note, color: quiet, fontSize: 9.5 }]),
        ],
      };
    case 'table':
      return tableOf(block);
    case 'bars':
      return barsOf(block.bars);
    case 'copy':
      return {
        unbreakable: true,
        margin: [0, 2, 0, 6],
        stack: [
          { text: block.label, color: quiet, fontSize: 9.5 },
          { text: block.text, fontSize: 11.5, characterSpacing: 0.6 },
        ],
      };
    default:
      return assertNever(block);
  }
}

function tableOf({ columns, rows }: Extract<PaperBlock, { kind: 'table' }>): ContentTable {
  const cell = (text: string, index: number, look: { fontSize: number; color?: string }): TableCell => ({
    text,
    alignment: columns[index]?.numbers === true ? 'right' : 'left',
    ...look,
  });
  const head = columns.map(({ title }, index) => cell(title, index, { fontSize: 9, color: quiet }));
  const cells = rows.map((row) => columns.map((_, index) => cell(row[index] ?? '', index, { fontSize: 10 })));
  return {
    margin: [0, 2, 0, 8],
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: columns.map(({ numbers }, index) => (index === 0 || !numbers ? '*' : 'auto')),
      body: [head, ...cells],
    },
    layout: {
      hLineWidth: (index) => (index === 0 ? 0 : 0.5),
      vLineWidth: () => 0,
      hLineColor: () => line,
      paddingLeft: (index) => (index === 0 ? 0 : 8),
      paddingRight: () => 0,
      paddingTop: () => 2.5,
      paddingBottom: () => 1.5,
    },
  };
}

function barsOf(bars: Extract<PaperBlock, { kind: 'bars' }>['bars']): Content {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return {
    margin: [0, 4, 0, 8],
    stack: bars.map(({ label, value, text, strong }) => ({
      columns: [
        { text: label, width: barsBegin, fontSize: 10, bold: strong },
        {
          width: longestBar,
          canvas: [
            {
              type: 'rect',
              x: 0,
              y: 3,
              w: Math.max(1, (longestBar * value) / most),
              h: barHeight,
              r: 2,
              color: strong ? strongBar : bar,
            },
          ],
        },
        { text, fontSize: 10, bold: strong, margin: [8, 0, 0, 0] },
      ],
    })),
  };
}
