import { expect, it } from 'vitest';
import type { FigureCell, FigureRow } from './figure-table.ts';
import { sortRows } from './sort-rows.ts';

const none: FigureCell = { text: '–', csv: '' };
const share = (value: number): FigureCell => ({
  text: `${Math.round(value * 100)} %`,
  sheet: { kind: 'share', value },
});
const row = (name: string, cell: FigureCell): FigureRow => ({ key: name, cells: [{ text: name }, cell] });
const rows = [row('Ada', share(0.104)), row('Łucja', none), row('Budi', share(0.5)), row('Marta', share(0.096))];
const names = (sorted: readonly FigureRow[]) => sorted.map(({ key }) => key);

it('goes by the number, not by how it is written, and puts what says nothing last either way', () => {
  expect(names(sortRows(rows, 1, 'asc', 'pl'))).toEqual(['Marta', 'Ada', 'Budi', 'Łucja']);
  expect(names(sortRows(rows, 1, 'desc', 'pl'))).toEqual(['Budi', 'Ada', 'Marta', 'Łucja']);
});

it('puts names as the language does, and leaves equal ones as they are', () => {
  expect(names(sortRows(rows, 0, 'asc', 'pl'))).toEqual(['Ada', 'Budi', 'Łucja', 'Marta']);
  expect(names(sortRows([row('b', share(1)), row('a', share(1))], 1, 'desc', 'en'))).toEqual(['b', 'a']);
});
