import { expect, test } from 'vitest';
import { asId, type ReasonId } from '#shared/domain/kernel/ids.ts';
import { boardSearch, readBoardSearch } from './board-search.ts';

test('an address is read as it was written', () => {
  const search = boardSearch('waiting', 'cold latte', asId<ReasonId>(3));
  expect(search).toEqual({ view: 'waiting', q: 'cold latte', reason: 3 });
  expect(readBoardSearch({ ...search })).toEqual(search);
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
