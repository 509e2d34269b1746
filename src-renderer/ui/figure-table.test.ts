import { expect, it } from 'vitest';
import { businessDayFromIso } from '#shared/domain/kernel/business-day.ts';
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

it('saves numbers as they are counted with', () => {
  const cells = [
    { text: 'Week' },
    { text: '1 234', sheet: { kind: 'number', value: 1234 } },
    { text: '41 %', sheet: { kind: 'share', value: 0.4137 } },
    { text: '2,50 zł', sheet: { kind: 'number', value: 2.5, digits: 2 } },
    { text: '1 Nov', sheet: { kind: 'day', value: businessDayFromIso('2026-11-01') } },
  ] as const;
  const table = { name: 'Weeks', heads: ['a', 'b', 'c', 'd', 'e'], rows: [{ key: '1', cells }] };
  expect(csvOf(table).split('\r\n')[1]).toBe('Week,1234,41.4,2.50,2026-11-01');
});
