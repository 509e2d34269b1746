import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hoursOfDay } from './hours-of-day.ts';

const at = (hour: number, visits = 1) => ({ hour, visits });

it('puts the small hours of a bar at the end, and hours without anybody between the others', () => {
  expect(hoursOfDay([at(1, 4), at(22, 2), at(-1, 3)], 240)).toEqual([
    at(22, 2),
    at(23, 0),
    at(0, 0),
    at(1, 4),
    at(-1, 3),
  ]);
});

it('begins at midnight where the day does', () => {
  expect(hoursOfDay([at(9), at(0, 2), at(8)], 0).map(({ hour }) => hour)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

it('has nothing to say of a day nobody came on', () => {
  expect(hoursOfDay([], 240)).toEqual([]);
  expect(hoursOfDay([at(-1, 2)], 240)).toEqual([at(-1, 2)]);
});

it('keeps every visit', () => {
  const hours = fc.uniqueArray(fc.integer({ min: -1, max: 23 }));
  fc.assert(
    fc.property(hours, fc.integer({ min: 0, max: 720 }), (some, cutoff) => {
      const rows = hoursOfDay(
        some.map((hour) => at(hour, hour + 2)),
        cutoff,
      );
      expect(rows.reduce((sum, { visits }) => sum + visits, 0)).toBe(some.reduce((sum, hour) => sum + hour + 2, 0));
      expect(new Set(rows.map(({ hour }) => hour)).size).toBe(rows.length);
    }),
  );
});
