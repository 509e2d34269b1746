import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { columnsOf, type VisitEntry, visitEntries } from '#test/builders/visit-columns.ts';
import type { VisitColumns } from '../visit-columns.ts';
import { columnsOfDays } from './columns-of-days.ts';

const entries = visitEntries(
  { customerId: [1, 40], day: [100, 130], programId: [1, 3], staffId: [0, 3], hour: [-1, 23], stamps: [1, 9] },
  { most: 120 },
);

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
