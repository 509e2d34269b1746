import { expect, it } from 'vitest';
import { csvOf } from './figure-table.ts';

it('saves what the spreadsheet takes, and nothing that runs', () => {
  const table = {
    name: 'Items',
    heads: ['Item', 'Share'],
    rows: [
      { key: 'a', cells: [{ text: '=1+1' }, { text: '12 %', csv: 12.5 }] },
      { key: 'b', cells: [{ text: 'Cake, dry' }, { text: '–', csv: '' }] },
    ],
  };
  expect(csvOf(table)).toBe('\uFEFFItem,Share\r\n\'=1+1,12.5\r\n"Cake, dry",\r\n');
});
