import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Paper } from '#shared/contract/reports/paper.contract.ts';
import { fileNameOf } from '#renderer/lib/file-name.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { shell } from '#renderer/lib/shell.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { useShop } from '#renderer/lib/use-session.ts';
import { useFigureFiles } from './figure-files.ts';
import { csvOf, type FigureTable } from './figure-table.ts';
import { announce } from './live-region.store.ts';
import { tableBlock } from './paper-blocks.ts';
import { pictureBlock } from './paper-picture.ts';
import { sheetOf } from './sheet-of.ts';
import { paperColours } from './theme/css-variables.ts';
import { showToast } from './toast.store.ts';
import { savePaper } from './use-saving-paper.ts';

const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the figures of a card are taken away as. */
export const figureFileKinds = ['csv', 'sheet', 'pdf'] as const;
export type FigureFileKind = (typeof figureFileKinds)[number];

interface Taken {
  readonly title: string;
  readonly table: FigureTable;
  /** What the card says over its table. */
  readonly note: string | undefined;
  /** In place of the table where that is only the beginning. */
  readonly whole?: (() => Promise<FigureTable>) | undefined;
  /** The chart that is drawn over it, if there is one. */
  readonly picture?: () => SVGSVGElement | null;
}

/** Saves a table as a file of the person's choice. */
export function useSavingFigures() {
  const { t } = useTranslation('common');
  const { nameOf, head, notes, finding = '' } = useFigureFiles();
  const { language } = useFormat();
  const accent = useShop()?.accent ?? 'brick';
  const sentence = useErrorSentence();
  const [busy, setBusy] = useState(false);

  const make: Record<FigureFileKind, (taken: Taken) => Promise<boolean>> = {
    csv: ({ title, table }) =>
      shell.saveFile({ name: `${fileNameOf(nameOf(title))}.csv`, mimeType: 'text/csv', text: csvOf(table) }),
    sheet: async ({ title, table }) => {
      // Loaded by whoever saves one.
      const { default: writeXlsxFile } = await import('write-excel-file/browser');
      const { data, columns, sheet } = sheetOf(table);
      const made = await writeXlsxFile(data, { columns, sheet, stickyRowsCount: 1 }).toBlob();
      const bytes = new Uint8Array(await made.arrayBuffer());
      return shell.saveFile({ name: `${fileNameOf(nameOf(title))}.xlsx`, mimeType: sheetType, bytes });
    },
    pdf: async ({ title, table, note, picture }) => {
      const drawn = picture?.();
      const paper: Paper = {
        language,
        from: head,
        title,
        date: notes.join(' · '),
        blocks: [
          ...(finding === '' ? [] : [{ kind: 'text' as const, text: finding, quiet: false }]),
          ...(note === undefined ? [] : [{ kind: 'text' as const, text: note, quiet: true }]),
          ...(drawn ? [pictureBlock(drawn, paperColours(accent))] : []),
          tableBlock(table),
        ],
      };
      return savePaper(paper, nameOf(title));
    },
  };

  async function save(kind: FigureFileKind, taken: Taken): Promise<void> {
    if (busy) return;
    setBusy(true);
    try {
      const table = taken.whole === undefined ? taken.table : await taken.whole();
      if (await make[kind]({ ...taken, table })) announce(t('figures.saved'));
    } catch (error) {
      showToast({ text: sentence(error), tone: 'bad' });
    } finally {
      setBusy(false);
    }
  }

  return { save, busy };
}
