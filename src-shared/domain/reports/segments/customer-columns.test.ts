import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asId, type ProgramId, type StaffId } from '#shared/domain/kernel/ids.ts';
import { weekdayOf } from '#shared/domain/reports/report-filter.ts';
import { columnsOf } from '#test/builders/visit-columns.ts';
import { customerColumns } from './customer-columns.ts';

const day = (number: number): BusinessDay => number as BusinessDay;

const parts = fc
  .uniqueArray(
    fc.record({
      customerId: fc.integer({ min: 1, max: 5 }),
      day: fc.integer({ min: 20_000, max: 20_040 }),
      programId: fc.integer({ min: 1, max: 2 }),
      staffId: fc.integer({ min: 0, max: 2 }),
      hour: fc.integer({ min: 8, max: 10 }),
      stamps: fc.integer({ min: 1, max: 3 }),
    }),
    { maxLength: 60, selector: (one) => [one.customerId, one.day, one.programId, one.staffId, one.hour].join(' ') },
  )
  .map((rows) => rows.toSorted((one, other) => one.customerId - other.customerId || one.day - other.day));

const filters = fc.record({
  from: fc.constant(day(20_010)),
  to: fc.constant(day(20_020)),
  programId: fc.option(fc.integer({ min: 1, max: 2 }).map((id) => asId<ProgramId>(id))),
  segmentId: fc.constant(null),
  weekday: fc.option(fc.integer({ min: 1, max: 7 })),
  staffId: fc.option(fc.integer({ min: 1, max: 2 }).map((id) => asId<StaffId>(id))),
});

const memberships = fc.option(fc.uint8Array({ minLength: 6, maxLength: 6, max: 1 }));

it('tells of each customer what stood by the end of each day', () =>
  fc.assert(
    fc.property(parts, filters, memberships, (rows, filter, members) => {
      const asOf = [20_015, 20_040].map(day);
      const found = customerColumns([columnsOf(rows)], { filter, members }, asOf);
      const expected = asOf.map((until) =>
        [1, 2, 3, 4, 5].flatMap((customer) => {
          const those = rows.filter(
            (row) =>
              row.customerId === customer &&
              row.day <= until &&
              (members === null || members[customer] === 1) &&
              (filter.programId === null || row.programId === Number(filter.programId)) &&
              (filter.staffId === null || row.staffId === Number(filter.staffId)) &&
              (filter.weekday === null || weekdayOf(day(row.day)) === filter.weekday),
          );
          const days = new Set(those.map((row) => row.day));
          const stamps = those.reduce((sum, row) => sum + row.stamps, 0);
          return those.length === 0 ? [] : [[customer, Math.min(...days), Math.max(...days), days.size, stamps]];
        }),
      );
      const told = found.map(({ customers, firstDay, lastDay, visits, stamps }) =>
        Array.from(customers, (customer, at) => [customer, firstDay[at], lastDay[at], visits[at], stamps[at]]),
      );
      expect(told).toEqual(expected);
    }),
  ));
