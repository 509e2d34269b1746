import { expect, it } from 'vitest';
import { businessDayFromIso, isoOfBusinessDay } from '#shared/domain/kernel/business-day.ts';
import { chosenDay, daySearch } from './day-search.ts';

const today = businessDayFromIso('2026-05-05');

it.each([
  [undefined, '2026-05-05'],
  ['2026-05-04', '2026-05-04'],
  ['2026-05-06', '2026-05-05'],
  ['2026-02-30', '2026-05-05'],
  ['yesterday', '2026-05-05'],
  [20_000, '2026-05-05'],
])('%j in the address means %s', (day, meant) => {
  expect(isoOfBusinessDay(chosenDay({ day }, today))).toBe(meant);
});

it('names every day but today', () => {
  expect(daySearch(today, today)).toEqual({ day: undefined });
  expect(daySearch(businessDayFromIso('2026-05-03'), today)).toEqual({ day: '2026-05-03' });
});
