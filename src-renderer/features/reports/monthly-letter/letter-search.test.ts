import { expect, it } from 'vitest';
import { businessDayFromIso } from '#shared/domain/kernel/business-day.ts';
import { chosenMonth, monthSearch } from './letter-search.ts';

const months = ['2026-10-01', '2026-09-01', '2026-08-01'].map(businessDayFromIso);

it.each([
  ['2026-09', 1],
  ['2026-07', 0],
  ['2026-11', 0],
  ['2026-13', 0],
  [undefined, 0],
  [202609, 0],
])('%j means the letter no. %i from the newest', (month, at) => {
  expect(chosenMonth({ month }, months)).toBe(months[at]);
});

it('means none where there is none, and names every month but the newest', () => {
  expect(chosenMonth({ month: '2026-10' }, [])).toBeUndefined();
  expect(months.map((month) => monthSearch(month, months).month)).toEqual([undefined, '2026-09', '2026-08']);
});
