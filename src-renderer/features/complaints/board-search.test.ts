import { expect, test } from 'vitest';
import { asId, type ReasonId } from '#shared/domain/kernel/ids.ts';
import { boardSearch, readBoardSearch } from './board-search.ts';

test('an address is read as it was written', () => {
  const search = boardSearch('waiting', 'cold latte', asId<ReasonId>(3));
  expect(search).toEqual({ view: 'waiting', q: 'cold latte', reason: 3 });
  expect(readBoardSearch({ ...search })).toEqual(search);
});

test('the cases behind a figure are read as they were written, and nothing else is', () => {
  const figure = { figure: 'item', from: 20_000, to: 20_030, key: 'flat white' };
  expect(readBoardSearch({ view: 'all', figure })).toEqual({ view: 'all', figure });
  expect(readBoardSearch({ figure: { ...figure, figure: 'luck' } })).toEqual({});
  expect(readBoardSearch({ figure: 'item' })).toEqual({});
});

test('the usual view and an empty text leave the address bare', () => {
  expect(boardSearch('needs_me', '  ')).toEqual({});
});

test('what is not understood is left out', () => {
  expect(readBoardSearch({ view: 'lost', q: null, reason: 'cold' })).toEqual({});
  expect(readBoardSearch({ reason: -1 })).toEqual({});
});

test('a number in the address is a text that was looked for', () => {
  expect(readBoardSearch({ q: 482 })).toEqual({ q: '482' });
});
