import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces';
import type { Paper, PaperBlock } from '#shared/contract/reports/paper.contract.ts';
import { localeTags } from '#shared/contract/values.ts';
import { assertNever } from '#shared/domain/kernel/assert-never.ts';
import { makePdf } from '#main/backend/pdf/make-pdf.ts';

const quiet = '#5f554c';
const line = '#cfc5b8';
const bar = '#d9a08c';
const strongBar = '#b3452c';

/** Points from the left edge to where bars begin, and how long the longest one is. */
const barsBegin = 120;
const longestBar = 270;
const barHeight = 9;

/** Columns, and letters in a row, that A4 has room for upright. */
const mostUprightColumns = 6;
const mostUprightLetters = 90;
/** More columns are written smaller. */
const mostLargeColumns = 12;

/** Points between the margins of A4, standing and lying. */
const roomUpright = 483;
const roomLying = 730;
/** Points that a picture may be high: its table begins on the same page. */
const highestPicture = 260;

type Block<Kind extends PaperBlock['kind']> = Extract<PaperBlock, { kind: Kind }>;

/**
 * A report on A4, lying where a table is wide, as many pages as it takes; every page says which it is and of what, and a
 * table that goes on has its heading on each.
 */
export function setPaper({ language, from, title, date, blocks }: Paper): Promise<Buffer> {
  const lying = blocks.some((block) => block.kind === 'table' && isWide(block));
  return makePdf({
    info: { title: `${title} · ${date}`, author: from },
    language: localeTags[language],
    pageOrientation: lying ? 'landscape' : 'portrait',
    pageBreakBefore: ({ headlineLevel }, { getFollowingNodesOnPage }) =>
      headlineLevel === 1 && getFollowingNodesOnPage().length === 0,
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
      { text: title, bold: true, fontSize: 20, lineHeight: 1.15, margin: [0, 10, 0, 8] },
      ...inSections(blocks).map((section) => sectionOf(section, lying ? roomLying : roomUpright)),
    ],
  });
}

function isWide({ columns, rows }: Block<'table'>): boolean {
  const letters = columns.reduce(
    (sum, { title }, at) => sum + Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)),
    0,
  );
  return columns.length > mostUprightColumns || letters > mostUprightLetters;
}

/** What stays on one page: a heading goes with the bars under it, which are read at a glance. */
function inSections(blocks: readonly PaperBlock[]): PaperBlock[][] {
  const sections: PaperBlock[][] = [];
  for (const block of blocks) {
    const last = sections.at(-1);
    if (block.kind === 'bars' && last?.at(-1)?.kind === 'heading') last.push(block);
    else sections.push([block]);
  }
  return sections;
}

function sectionOf(section: readonly PaperBlock[], room: number): Content {
  const [first, ...others] = section.map((block) => contentOf(block, room));
  return others.length === 0 ? (first ?? '') : { unbreakable: true, stack: [first ?? '', ...others] };
}

function contentOf(block: PaperBlock, room: number): Content {
  switch (block.kind) {
    case 'heading':
      return { text: block.text, bold: true, fontSize: 13, margin: [0, 10, 0, 4], headlineLevel: 1 };
    case 'text':
      return block.quiet
        ? { text: block.text, color: quiet, fontSize: 9.5, margin: [0, 0, 0, 5] }
        : { text: block.text, margin: [0, 0, 0, 7] };
    case 'figure':
      return {
        unbreakable: true,
        margin: [0, 5, 0, 4],
        lineHeight: 1.22,
        stack: [
          { text: block.label, color: quiet, fontSize: 9.5 },
          { text: block.value, bold: true, fontSize: 17, lineHeight: 1.15 },
          { text: block.text, fontSize: 10.5 },
          ...(block.note === '' ? [] : [{ text: block.note, color: quiet, fontSize: 9.5 }]),
        ],
      };
    case 'table':
      return tableOf(block);
    case 'bars':
      return barsOf(block.bars);
    case 'picture': {
      const scale = Math.min(room / block.width, highestPicture / block.height);
      return { svg: block.svg, width: block.width * scale, height: block.height * scale, margin: [0, 4, 0, 10] };
    }
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

function tableOf({ columns, rows }: Block<'table'>): ContentTable {
  const [headSize, size] = columns.length > mostLargeColumns ? [7, 7] : [9, 10];
  const cell = (text: string, index: number, look: { fontSize: number; color?: string }): TableCell => ({
    text,
    alignment: columns[index]?.numbers === true ? 'right' : 'left',
    ...look,
  });
  const head = columns.map(({ title }, index) => cell(title, index, { fontSize: headSize, color: quiet }));
  const cells = rows.map((row) => columns.map((_, index) => cell(row[index] ?? '', index, { fontSize: size })));
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

function barsOf(bars: Block<'bars'>['bars']): Content {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return {
    unbreakable: true,
    margin: [0, 2, 0, 6],
    lineHeight: 1.15,
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
