import { expect, it } from 'vitest';
import { tallyItems } from './items.ts';

it('counts spellings together under the most frequent one', () => {
  expect(
    tallyItems([
      { item: 'flat white', count: 2 },
      { item: 'Flat-White', count: 3 },
      { item: 'Żurek', count: 4 },
      { item: 'zurek', count: 4 },
      { item: '', count: 9 },
      { item: '!', count: 1 },
    ]),
  ).toEqual([
    { key: 'zurek', name: 'zurek', count: 8 },
    { key: 'flat white', name: 'Flat-White', count: 5 },
  ]);
});
