import { setImmediate as letOthersIn } from 'node:timers/promises';
import type { ImportFile } from '#shared/contract/imports.contract.ts';
import { lineOfCell } from '#shared/domain/imports/cell-text.ts';
import { DELIMITERS, type Delimiter } from '#shared/domain/imports/csv-reader.ts';
import { guessColumns, looksLikeData } from '#shared/domain/imports/guess-columns.ts';
import { guessDelimiter } from '#shared/domain/imports/guess-delimiter.ts';
import type { ImportKind } from '#shared/domain/imports/import-field.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';
import { detectEncoding, textOf, type FileEncoding } from './file-text.ts';
import { recordsOf, type FileFormat } from './read-records.ts';

const SAMPLE_ROWS = 100;
const MOST_COLUMNS = 200;

export interface Inspected {
  readonly format: FileFormat;
  readonly file: Omit<ImportFile, 'fileId' | 'name' | 'bytes'>;
}

/** Reads a file through once and says what is in it; lets the till in between its pieces. */
export async function inspectFile(
  path: string,
  kind: ImportKind,
  language: string,
): Promise<Result<Inspected, { code: 'FILE_EMPTY' | 'FILE_NOT_TEXT' }>> {
  const encoding = await detectEncoding(path, language);
  if (encoding === undefined) return refuse({ code: 'FILE_NOT_TEXT' });
  const format = formatOf(path, encoding);
  const head: (readonly string[])[] = [];
  let rows = 0;
  for (const records of recordsOf(path, format)) {
    rows += records.length;
    for (const record of records) if ('cells' in record && head.length <= SAMPLE_ROWS) head.push(record.cells);
    await letOthersIn();
  }
  const [first, ...sample] = head;
  if (first === undefined) return refuse({ code: 'FILE_EMPTY' });
  const headed = !looksLikeData(first);
  const headings = first.slice(0, MOST_COLUMNS).map(lineOfCell);
  const guess = headed
    ? guessColumns(kind, headings, sample)
    : guessColumns(
        kind,
        headings.map(() => ''),
        head,
      );
  return ok({
    format,
    file: {
      encoding: encoding.startsWith('utf-16') ? 'utf-16' : (encoding as Exclude<FileEncoding, `utf-16${string}`>),
      delimiter: format.delimiter,
      headed,
      headings,
      sample: sample.map((row) => row.slice(0, MOST_COLUMNS).map((cell) => cell.slice(0, 200))),
      rows,
      recognised: guess.recognised,
      guess: [...guess.columns],
    },
  });
}

function formatOf(path: string, encoding: FileEncoding): FileFormat {
  const head = textOf(path, encoding).next().value ?? '';
  const separator = /^sep=([,;|\t])\r?\n/i.exec(head)?.[1];
  const said = DELIMITERS.find((delimiter) => delimiter === separator);
  if (said !== undefined) return { encoding, delimiter: said, separatorLine: true };
  return { encoding, delimiter: delimiterOf(head), separatorLine: false };
}

/** By its first lines, of which the last may be cut. */
function delimiterOf(head: string): Delimiter {
  const lines = head.slice(0, 16_384).split(/(?<=\n)/);
  return guessDelimiter((lines.length > 2 ? lines.slice(0, -1) : lines).join(''));
}
