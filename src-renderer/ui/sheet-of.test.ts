import { expect, it } from 'vitest';
import { businessDayFromIso } from '#shared/domain/kernel/business-day.ts';
import { sheetOf } from './sheet-of.ts';

it('takes numbers as numbers, shares as percents, days as days and all else as text', () => {
  const cells = [
    { text: '=1+1' },
    { text: '1 234', sheet: { kind: 'number', value: 1234 } },
    { text: '41 %', sheet: { kind: 'share', value: 0.4137 } },
    { text: '2,50 zł', sheet: { kind: 'number', value: 2.5, digits: 2 } },
    { text: '1 Nov', sheet: { kind: 'day', value: businessDayFromIso('2026-11-01') } },
    { text: '–', csv: '' },
    { text: '3 h', csv: 180 },
  ] as const;
  const heads = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const made = sheetOf({ name: 'Who stays: by month [2026/27] and then some', heads, rows: [{ key: '1', cells }] });
  expect(made.sheet).toBe('Who stays  by month  2026 27  a');
  expect(made.data[1]).toEqual([
    { value: '=1+1', type: String },
    { value: 1234, type: Number, format: '#,##0' },
    { value: 0.4137, type: Number, format: '0.0%' },
    { value: 2.5, type: Number, format: '#,##0.00' },
    { value: new Date('2026-11-01T00:00:00Z'), type: Date, format: 'yyyy-mm-dd' },
    null,
    { value: 180, type: Number },
  ]);
});
