export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export type CsvRecord =
  | { readonly line: number; readonly cells: readonly string[] }
  /** A quote that is never closed where it should be; the file goes on with the next line of text. */
  | { readonly line: number; readonly broken: 'quote_unclosed'; readonly text: string };

/** Longest record in characters: a quote still open after it is taken for a slip and not for half a file in one cell. */
const LONGEST_RECORD = 65_536;

/**
 * Reads RFC 4180 text piece by piece, and goes on after a broken line where a strict reader gives up or swallows the
 * rest of the file. Lenient as spreadsheets are: quotes inside a plain cell are text, and so is what follows a closing
 * quote. Lines count as spreadsheet rows; rows without any text are counted and left out.
 */
export function csvReader(delimiter: Delimiter) {
  let rest = '';
  let line = 0;
  // Known from the first record on; a record over several lines that has another number of cells was put together wrongly.
  let columns: number | undefined;

  const records = (atEnd: boolean): CsvRecord[] => {
    const found: CsvRecord[] = [];
    let from = 0;
    while (from < rest.length) {
      const read = readRecord(rest, from, delimiter, atEnd, columns);
      if (read === undefined) break;
      from = read.next;
      line += 1;
      if (read.cells === undefined) {
        found.push({ line, broken: 'quote_unclosed', text: read.text });
      } else if (read.cells.some((cell) => cell.trim() !== '')) {
        columns ??= read.cells.length;
        found.push({ line, cells: read.cells });
      }
    }
    rest = rest.slice(from);
    return found;
  };

  let heldBack = '';
  return {
    push: (text: string): CsvRecord[] => {
      const whole = heldBack + text;
      // A carriage return at the end may be the first half of a line break.
      heldBack = whole.endsWith('\r') ? '\r' : '';
      rest += (heldBack === '' ? whole : whole.slice(0, -1)).replace(/\r\n?/g, '\n');
      return records(false);
    },
    end: (): CsvRecord[] => records(true),
  };
}

interface ReadRecord {
  readonly cells: readonly string[] | undefined;
  readonly text: string;
  readonly next: number;
}

/** The record that starts at `from`; undefined when more text is needed to tell where it ends. */
function readRecord(
  text: string,
  from: number,
  delimiter: Delimiter,
  atEnd: boolean,
  columns: number | undefined,
): ReadRecord | undefined {
  const newline = text.indexOf('\n', from);
  if (newline === -1 && !atEnd) return text.length - from > LONGEST_RECORD ? brokenLine(text, from) : undefined;
  const lineEnd = newline === -1 ? text.length : newline;
  const line = text.slice(from, lineEnd);
  if (!line.includes('"')) return { cells: line.split(delimiter), text: line, next: lineEnd + 1 };

  const quoted = readQuoted(text, from, delimiter, atEnd);
  if (quoted === 'more') return text.length - from > LONGEST_RECORD ? brokenLine(text, from) : undefined;
  if (quoted === 'broken') return brokenLine(text, from);
  const overLines = quoted.next - 1 > lineEnd;
  if (overLines && columns !== undefined && quoted.cells.length !== columns) return brokenLine(text, from);
  return { ...quoted, text: line };
}

function brokenLine(text: string, from: number): ReadRecord {
  const newline = text.indexOf('\n', from);
  const end = newline === -1 ? text.length : newline;
  return { cells: undefined, text: text.slice(from, end), next: end + 1 };
}

function readQuoted(
  text: string,
  from: number,
  delimiter: Delimiter,
  atEnd: boolean,
): { cells: readonly string[]; next: number } | 'more' | 'broken' {
  const cells: string[] = [];
  let at = from;
  for (;;) {
    let value = '';
    if (text[at] === '"') {
      const quoted = readQuotes(text, at + 1);
      if (quoted === undefined) return atEnd ? 'broken' : 'more';
      value = quoted.value;
      at = quoted.next;
    }
    const end = endOfCell(text, at, delimiter);
    // The closing quote may be the first half of a doubled one, and the cell may go on.
    if (end === text.length && !atEnd) return 'more';
    const tail = text.slice(at, end);
    if (tail !== '' && value.includes('\n')) return 'broken';
    cells.push(value + tail);
    if (end === text.length || text[end] === '\n') return { cells, next: end + 1 };
    at = end + 1;
  }
}

function readQuotes(text: string, from: number): { value: string; next: number } | undefined {
  let value = '';
  let at = from;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return undefined;
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { value, next: quote + 1 };
    value += '"';
    at = quote + 2;
  }
}

function endOfCell(text: string, from: number, delimiter: Delimiter): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at += 1;
  return at;
}
