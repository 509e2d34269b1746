import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { columnsOf, type VisitEntry } from '#test/builders/visit-columns.ts';
import type { VisitColumns } from '../visit-columns.ts';
import { columnsOfDays } from './columns-of-days.ts';

const entries = fc
  .array(
    fc.record({
      customerId: fc.integer({ min: 1, max: 40 }),
      day: fc.integer({ min: 100, max: 130 }),
      programId: fc.integer({ min: 1, max: 3 }),
      staffId: fc.integer({ min: 0, max: 3 }),
      hour: fc.integer({ min: -1, max: 23 }),
      stamps: fc.integer({ min: 1, max: 9 }),
    }),
    { maxLength: 120 },
  )
  .map((rows) => rows.toSorted((one, other) => one.customerId - other.customerId || one.day - other.day));

function entriesIn(chunks: readonly VisitColumns[]): VisitEntry[] {
  return chunks.flatMap(({ customers, starts, days, programs, staff, hours, stamps }) =>
    [...customers].flatMap((customerId, at) =>
      Array.from({ length: (starts[at + 1] ?? 0) - (starts[at] ?? 0) }, (_, index) => {
        const entry = (starts[at] ?? 0) + index;
        return {
          customerId,
          day: days[entry] ?? 0,
          programId: programs[entry] ?? 0,
          staffId: staff[entry] ?? 0,
          hour: hours[entry] ?? 0,
          stamps: stamps[entry] ?? 0,
        };
      }),
    ),
  );
}

it('keeps every visit of whoever came in the days, and nobody twice', () => {
  const day = fc.integer({ min: 95, max: 135 });
  fc.assert(
    fc.property(entries, day, fc.integer({ min: 0, max: 5 }), (rows, from, length) => {
      const to = from + length;
      const chunks = [rows.filter((row) => row.customerId < 20), rows.filter((row) => row.customerId >= 20)];
      const kept = entriesIn(
        columnsOfDays(chunks.map(columnsOf), { from: from as BusinessDay, to: to as BusinessDay }),
      );
      const came = new Set(rows.filter((row) => row.day >= from && row.day <= to).map((row) => row.customerId));
      expect(kept.filter(({ customerId }) => came.has(customerId))).toEqual(
        rows.filter(({ customerId }) => came.has(customerId)),
      );
      expect(new Set(kept.map((row) => row.customerId)).isSubsetOf(new Set(rows.map((row) => row.customerId)))).toBe(
        true,
      );
    }),
  );
});

it('leaves out the others where they are many', () => {
  const rows = Array.from({ length: 20 }, (_, at) => ({
    customerId: at + 1,
    day: at === 7 ? 500 : 400,
    programId: 1,
    staffId: 1,
    hour: 9,
    stamps: 1,
  }));
  const period = { from: 450 as BusinessDay, to: 600 as BusinessDay };
  expect(entriesIn(columnsOfDays([columnsOf(rows)], period))).toEqual([rows[7]]);
  expect(columnsOfDays([columnsOf(rows)], { ...period, from: 501 as BusinessDay })).toEqual([]);
});
