import { expect, it } from 'vitest';
import { changeOf, mostOf } from './finding.ts';

it.each([
  [3, null, null],
  [0, 0, null],
  [3, 3, { words: 'same', by: 0 }],
  [1, 0, { words: 'more', by: 1 }],
  [0, 4, { words: 'fewer', by: 4 }],
] as const)('%s beside %s', (taken, before, change) => expect(changeOf(taken, before)).toEqual(change));

it('names what is most frequent only where it is', () => {
  expect(mostOf([{ count: 2 }, { count: 3 }])).toEqual({ count: 3 });
  expect(mostOf([{ count: 3 }, { count: 3 }])).toBeNull();
  expect(mostOf([{ count: 1 }])).toBeNull();
  expect(mostOf([])).toBeNull();
});
