import { expect, it } from 'vitest';
import { businessDayFromIso } from '#shared/domain/kernel/business-day.ts';
import type { Format } from './report-writer.ts';
import { writeRows } from './write-rows.ts';

const report = {
  report: 'regulars',
  lines: ['Two weeks'],
  facts: { visits: 1240 },
  columns: [
    { key: 'week', title: 'Week', kind: 'day' },
    { key: 'visits', title: 'Visits', kind: 'number' },
    { key: 'back', title: 'Back', kind: 'share' },
    { key: 'note', title: 'Note' },
  ],
  rows: [
    { week: businessDayFromIso('2026-11-09'), visits: 1234, back: 0.4137, note: '=1+1' },
    { week: businessDayFromIso('2026-11-16'), visits: 6, back: null, note: 'a, b' },
  ],
} as const;

function written(format: Format): string[] {
  const said: string[] = [];
  writeRows(report, format, { say: (line) => said.push(line), language: 'en' });
  return said;
}

it('writes a table for people', () => {
  expect(written('table')).toEqual([
    'Two weeks',
    '',
    '      Week  Visits   Back  Note',
    '2026-11-09   1,234  41.4%  =1+1',
    '2026-11-16       6      –  a, b',
  ]);
});

it('writes the numbers as they are for programs', () => {
  expect(JSON.parse(written('json').join('\n'))).toEqual({
    report: 'regulars',
    visits: 1240,
    rows: [
      { week: '2026-11-09', visits: 1234, back: 0.4137, note: '=1+1' },
      { week: '2026-11-16', visits: 6, back: null, note: 'a, b' },
    ],
  });
  expect(written('csv')).toEqual(['Week,Visits,Back,Note', "2026-11-09,1234,0.4137,'=1+1", '2026-11-16,6,,"a, b"']);
});
