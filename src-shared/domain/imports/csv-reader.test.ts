import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvReader, DELIMITERS, type CsvRecord, type Delimiter } from './csv-reader.ts';

function readAll(text: string, delimiter: Delimiter = ',', piece = text.length || 1): CsvRecord[] {
  const reader = csvReader(delimiter);
  const records: CsvRecord[] = [];
  for (let at = 0; at < text.length; at += piece) records.push(...reader.push(text.slice(at, at + piece)));
  return [...records, ...reader.end()];
}

const cellsOf = (text: string) => readAll(text).map((record) => ('cells' in record ? record.cells : record.broken));

describe('reading CSV', () => {
  it.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['"a, b","say ""hi"""', [['a, b', 'say "hi"']]],
    [
      'a,b\n"two\r\nlines",2',
      [
        ['a', 'b'],
        ['two\nlines', '2'],
      ],
    ],
    ['5" cup,x', [['5" cup', 'x']]],
    ['"Anna" Nowak,x', [['Anna Nowak', 'x']]],
    [
      'a,\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
  ])('%j', (text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
  });

  it('counts rows as a spreadsheet does: empty ones count, a cell of two lines is one row', () => {
    expect(readAll('name,note\n\nAnna,"one\ntwo"\n,\nBo,x').map(({ line }) => line)).toEqual([1, 3, 5]);
  });
});

describe('a broken line', () => {
  it('is named, and the rest goes on', () => {
    expect(readAll('name,phone\nAnna,1\n"Bo,2\nCy,3\n"Di",4\n')).toEqual([
      { line: 1, cells: ['name', 'phone'] },
      { line: 2, cells: ['Anna', '1'] },
      { line: 3, broken: 'quote_unclosed', text: '"Bo,2' },
      { line: 4, cells: ['Cy', '3'] },
      { line: 5, cells: ['Di', '4'] },
    ]);
  });

  it('is named when its quote seems to close lines later', () => {
    const lines = ['name,phone', '"Bo,2', ...Array.from({ length: 50 }, (_, i) => `Cy ${i},3`), 'Di,"4"'];
    const records = readAll(lines.join('\n'));
    expect(records).toHaveLength(53);
    expect(records[1]).toMatchObject({ line: 2, broken: 'quote_unclosed' });
    expect(records.at(-1)).toEqual({ line: 53, cells: ['Di', '4'] });
  });

  it('is named when the file ends in its quote', () => {
    expect(readAll('a,b\n1,"2')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, broken: 'quote_unclosed', text: '1,"2' },
    ]);
  });

  it('does not hold a big file back for a quote that never closes', () => {
    const reader = csvReader(',');
    reader.push('a,b\n"oops,1\n');
    let seen = 0;
    for (let i = 0; i < 20_000; i += 1) seen += reader.push(`Cy,${i}\n`).length;
    expect(seen).toBeGreaterThan(10_000);
  });
});

const cell = fc
  .oneof(
    fc.string({ unit: fc.constantFrom('a', 'ł', '"', ',', ';', '\t', '|', '\n', ' ', "'", '=', '7') }),
    fc.string(),
  )
  .map((text) => text.replace(/\r/g, ''));

const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }));

describe('for any table', () => {
  it('reads back what a CSV library wrote, whatever the delimiter and however the text is cut', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(...DELIMITERS), fc.integer({ min: 1, max: 9 }), (rows, delimiter, piece) => {
        const read = readAll(stringify(rows, { delimiter }), delimiter, piece);
        const withText = rows.filter((row) => row.some((text) => text.trim() !== ''));
        expect(read.map((record) => ('cells' in record ? record.cells : record))).toEqual(withText);
      }),
    );
  });

  it('reads what a strict CSV library reads', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ') });
    fc.assert(
      fc.property(text, (csv) => {
        let strict: string[][];
        try {
          strict = parse(csv, { relax_column_count: false, skip_empty_lines: true });
        } catch {
          return; // what a strict reader refuses is for the examples above
        }
        const withText = strict.filter((row) => row.some((value) => value.trim() !== ''));
        fc.pre(withText.length === strict.length);
        expect(cellsOf(csv)).toEqual(strict);
      }),
      { numRuns: 2000 },
    );
  });

  it('never loses a line: each is in a record or named as broken', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ',', ' ') });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 20 }), (lines) => {
        const marked = lines.map(([before, after], at) => `${before}#${at}#${after}`);
        const read = readAll(['one,two', ...marked].join('\n'));
        const seen = read.map((record) => ('cells' in record ? record.cells.join() : record.text)).join('\n');
        for (const at of lines.keys()) expect(seen).toContain(`#${at}#`);
      }),
    );
  });
});
