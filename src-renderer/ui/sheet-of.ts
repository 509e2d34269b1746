import type { CellObject, SheetData } from 'write-excel-file/browser';
import { percentDecimals } from '#shared/domain/kernel/percent.ts';
import type { FigureCell, FigureTable } from './figure-table.ts';

const dayMs = 86_400_000;
/** Letters; a sheet's name may not be longer, and not have these in it. */
const longestName = 31;
const notInNames = /[\\/?*:[\]]+/gu;

/** A table as a spreadsheet has it: numbers as numbers, shares as percents, days as days, all else as text. */
export function sheetOf({ name, heads, rows }: FigureTable) {
  const data: SheetData = [
    heads.map((head): CellObject => ({ value: head, type: String, fontWeight: 'bold' })),
    ...rows.map(({ cells }) => cells.map(sheetCell)),
  ];
  const columns = heads.map((head, at) => ({
    width: Math.min(48, Math.max(head.length, ...rows.map(({ cells }) => cells[at]?.text.length ?? 0)) + 2),
  }));
  const sheet = name.replaceAll(notInNames, ' ').slice(0, longestName).trim();
  return { data, columns, sheet };
}

function sheetCell({ text, csv, sheet }: FigureCell): CellObject | null {
  if (sheet === undefined) {
    if (csv === '') return null;
    return typeof csv === 'number' ? { value: csv, type: Number } : { value: text, type: String };
  }
  switch (sheet.kind) {
    case 'share':
      return { value: sheet.value, type: Number, format: `0.${'0'.repeat(percentDecimals(sheet.value))}%` };
    case 'day':
      return { value: new Date(sheet.value * dayMs), type: Date, format: 'yyyy-mm-dd' };
    default: {
      const decimals = '0'.repeat(sheet.digits ?? 0);
      return { value: sheet.value, type: Number, format: decimals === '' ? '#,##0' : `#,##0.${decimals}` };
    }
  }
}
