import { expect, test } from 'vitest';
import { partOfDay, type PartOfDay } from './part-of-day.ts';

const at = (hour: number, minute = 0): number => hour * 60 + minute;
const times: readonly (readonly [number, number, PartOfDay])[] = [
  [at(4), at(4), 'morning'],
  [at(11, 59), at(4), 'morning'],
  [at(12), at(4), 'afternoon'],
  [at(16, 59), at(4), 'afternoon'],
  [at(17), at(4), 'evening'],
  [at(23, 59), at(4), 'evening'],
  [at(0), at(4), 'evening'],
  [at(3, 59), at(4), 'evening'],
  [at(0), 0, 'morning'],
  [at(11, 30), at(12), 'evening'],
];

test.each(times)('%d minutes into a day that begins at %d is %s', (minutes, cutoff, part) => {
  expect(partOfDay(minutes, cutoff)).toBe(part);
});
