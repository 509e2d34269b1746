import { expect, test } from 'vitest';
import { changePainPointsSearch, readPainPointsSearch } from './pain-points-search.ts';

test('an address says what is looked at, and nothing it does not mean', () => {
  const asked = { days: 90, kind: 3, weekday: 6, part: 'morning' } as const;
  expect(readPainPointsSearch(asked)).toEqual(asked);
  expect(readPainPointsSearch({ days: 31, kind: 0, weekday: 8, part: 'night' })).toEqual({});
  expect(changePainPointsSearch(asked, { weekday: undefined, part: undefined })).toEqual({ days: 90, kind: 3 });
});
