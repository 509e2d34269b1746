import type { TDocumentDefinitions, TFontDictionary } from 'pdfmake/interfaces';

/** What a document says and how it is set, without what every paper of ours has in common. */
export type Paper = Omit<TDocumentDefinitions, 'pageSize' | 'defaultStyle' | 'compress'>;

/** Points; a third of an inch more than printers leave white. */
const margin = 56;

/**
 * Makes a PDF on A4 in Roboto, which has every letter of our languages and lies in the program: nothing is fetched and no
 * file is read. The library is loaded when the first paper is made.
 */
export async function makePdf(paper: Paper): Promise<Buffer> {
  const pdfmake = await withFonts();
  const made = pdfmake.createPdf({
    pageMargins: margin,
    ...paper,
    pageSize: 'A4',
    defaultStyle: { font: 'Roboto', fontSize: 11, lineHeight: 1.35 },
  });
  return made.getBuffer();
}

type PdfMake = typeof import('pdfmake');

/** The library's own file system in memory; it has one on Node too, which its types leave out. */
interface WithFiles {
  readonly virtualfs: { writeFileSync(name: string, content: Buffer): void };
}

const fonts: TFontDictionary = {
  Roboto: {
    normal: 'Roboto-Regular.ttf',
    bold: 'Roboto-Medium.ttf',
    italics: 'Roboto-Italic.ttf',
    bolditalics: 'Roboto-MediumItalic.ttf',
  },
};

let prepared: Promise<PdfMake> | undefined;

function withFonts(): Promise<PdfMake> {
  prepared ??= prepare();
  return prepared;
}

async function prepare(): Promise<PdfMake> {
  const [{ default: library }, { default: files }] = await Promise.all([
    import('pdfmake'),
    import('pdfmake/build/vfs_fonts.js'),
  ]);
  const pdfmake = library as PdfMake & WithFiles;
  for (const [name, base64] of Object.entries(files)) {
    pdfmake.virtualfs.writeFileSync(name, Buffer.from(base64, 'base64'));
  }
  pdfmake.setFonts(fonts);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  return pdfmake;
}
