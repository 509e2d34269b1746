import { csvReader, type CsvRecord, type Delimiter } from '#shared/domain/imports/csv-reader.ts';
import { textOf, type FileEncoding } from './file-text.ts';

/** How a file is written, found out once and then the same for check and run. */
export interface FileFormat {
  readonly encoding: FileEncoding;
  readonly delimiter: Delimiter;
  /** The first line only says which sign parts the cells (`sep=;`), as Excel writes and hides it. */
  readonly separatorLine: boolean;
}

/** The records of a file in pieces, one list for each piece that was read. */
export function* recordsOf(path: string, { encoding, delimiter, separatorLine }: FileFormat): Generator<CsvRecord[]> {
  const reader = csvReader(delimiter);
  let head = separatorLine ? '' : undefined;
  for (const piece of textOf(path, encoding)) {
    let text = piece;
    if (head !== undefined) {
      head += piece;
      const end = head.search(/[\r\n]/);
      if (end === -1) continue;
      text = head.slice(end).replace(/^(\r\n|\r|\n)/, '');
      head = undefined;
    }
    yield reader.push(text);
  }
  yield reader.end();
}
