import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bytesOf } from '#renderer/lib/base64.ts';
import { client } from '#renderer/lib/contract-client.ts';
import { shell } from '#renderer/lib/shell.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { useFigureFiles } from './figure-files.ts';
import { csvOf, type FigureTable } from './figure-table.ts';
import { announce } from './live-region.store.ts';
import { sheetOf } from './sheet-of.ts';
import { showToast } from './toast.store.ts';

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
}

/** Saves a table as a file of the person's choice. */
export function useSavingFigures() {
  const { t } = useTranslation('common');
  const { nameOf, head, notes, finding = '' } = useFigureFiles();
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
    pdf: async ({ title, table, note }) => {
      const { base64 } = await client.reports.document({
        head,
        title,
        finding,
        notes: [...notes],
        note: note ?? '',
        heads: [...table.heads],
        rows: table.rows.map(({ cells }) => cells.map(({ text }) => text)),
      });
      return shell.saveFile({
        name: `${fileNameOf(nameOf(title))}.pdf`,
        mimeType: 'application/pdf',
        bytes: bytesOf(base64),
      });
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

/** Without what a file system may not like. */
function fileNameOf(name: string): string {
  return name
    .replaceAll(/[^\p{L}\p{N} .,()–-]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
