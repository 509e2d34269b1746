import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asId, type ProgramId, type StaffId } from '#shared/domain/kernel/ids.ts';
import { columnsOf, type VisitEntry, visitEntries } from '#test/builders/visit-columns.ts';
import { weekdayOf, wholePeriod, type ReportFilter } from '../report-filter.ts';
import {
  countByDay,
  daysOfPart,
  listVisits,
  visitKinds,
  type GapBand,
  type ListedVisit,
  type VisitSearch,
} from './listed-visits.ts';

const day = (number: number): BusinessDay => number as BusinessDay;
const CUTOFF = 4 * 60;

const parts = visitEntries(
  { customerId: [2, 5], day: [20_000, 20_008], programId: [1, 2], staffId: [0, 2], hour: [-1, 5], stamps: [1, 3] },
  { least: 20, most: 90 },
);

/** Asked for in four of ten cases: all together they leave nothing. */
function sometimes<Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, { weight: 4, arbitrary: values });
}

const bands: fc.Arbitrary<GapBand> = fc.oneof(
  fc.constant('none' as const),
  fc.record({ from: fc.integer({ min: 1, max: 3 }), to: fc.constant(null) }),
  fc.record({ from: fc.integer({ min: 1, max: 2 }), to: fc.integer({ min: 1, max: 3 }) }),
);

const searches: fc.Arbitrary<VisitSearch> = fc.record({
  filter: fc.record({
    from: fc.integer({ min: 19_996, max: 20_004 }).map(day),
    to: fc.integer({ min: 20_004, max: 20_014 }).map(day),
    programId: sometimes(fc.integer({ min: 1, max: 2 }).map((id) => asId<ProgramId>(id))),
    segmentId: fc.constant(null),
    weekday: sometimes(fc.integer({ min: 1, max: 7 })),
    staffId: sometimes(fc.integer({ min: 0, max: 2 }).map((id) => id as StaffId)),
  }),
  members: sometimes(fc.uint8Array({ minLength: 7, maxLength: 7, max: 1 })),
  wish: fc.record({
    kind: fc.constantFrom(...visitKinds),
    hour: sometimes(fc.integer({ min: -1, max: 5 })),
    gap: sometimes(bands),
  }),
  asOf: fc.integer({ min: 20_004, max: 20_012 }).map(day),
});

/** The definitions word by word, slowly. */
function expectedOf(rows: readonly VisitEntry[], { filter, members, wish, asOf }: VisitSearch): ListedVisit[] {
  const visits = [...Map.groupBy(rows, (row) => `${row.customerId} ${row.day}`).values()].flatMap((own) => {
    const [one] = own;
    if (one === undefined) return [];
    const days = [...new Set(rows.filter((row) => row.customerId === one.customerId).map((row) => row.day))];
    const number = days.indexOf(one.day) + 1;
    const following = days[number];
    const next = following === undefined || following > asOf ? null : following - one.day;
    const given = own.filter(
      (row) =>
        (filter.programId === null || row.programId === filter.programId) &&
        (filter.staffId === null || row.staffId === filter.staffId) &&
        (wish.hour === null || row.hour === wish.hour),
    );
    const isMeant =
      given.length > 0 &&
      (members === null || members[one.customerId] === 1) &&
      (filter.weekday === null || weekdayOf(day(one.day)) === filter.weekday) &&
      one.day >= filter.from &&
      one.day <= filter.to &&
      (wish.kind === 'all' || (wish.kind === 'first') === (number === 1)) &&
      (wish.gap === null || (one.day <= asOf && isIn(next, wish.gap)));
    if (!isMeant) return [];
    const place = (hour: number): number => (hour < 4 ? hour + 24 : hour);
    const hours = [...new Set(own.map(({ hour }) => hour).filter((hour) => hour >= 0))];
    return [
      {
        customer: one.customerId as ListedVisit['customer'],
        day: day(one.day),
        hours: hours.toSorted((a, b) => place(a) - place(b)),
        programs: [...new Set(own.map(({ programId }) => programId as ProgramId))],
        stamps: own.reduce((sum, { stamps }) => sum + stamps, 0),
        number,
        next,
      },
    ];
  });
  const lateness = ({ hours }: ListedVisit): number => Math.max(-1, ...hours.map((hour) => (hour < 4 ? 24 : 0) + hour));
  return visits.toSorted((a, b) => b.day - a.day || lateness(b) - lateness(a) || a.customer - b.customer);
}

function isIn(next: number | null, band: GapBand): boolean {
  if (band === 'none') return next === null;
  return next !== null && next >= band.from && next <= (band.to ?? Infinity);
}

function over(
  check: (rows: readonly VisitEntry[], search: VisitSearch, chunks: ReturnType<typeof columnsOf>[]) => void,
) {
  fc.assert(
    fc.property(parts, searches, (rows, search) => {
      // In two pieces, as they are kept.
      const chunks = [rows.filter((row) => row.customerId < 4), rows.filter((row) => row.customerId >= 4)];
      check(rows, search, chunks.map(columnsOf));
    }),
    { numRuns: 300 },
  );
}

describe('visits behind a figure', () => {
  it('are those of the definitions, the newest first', () => {
    over((rows, search, chunks) => {
      expect(listVisits(chunks, search, CUTOFF)).toEqual(expectedOf(rows, search));
    });
  });

  it('are as many as are counted, and any part of the list lies in its days', () => {
    over((_rows, search, chunks) => {
      const all = listVisits(chunks, search, CUTOFF);
      const byDay = countByDay(chunks, search);
      expect(byDay.reduce((sum, visits) => sum + visits, 0)).toBe(all.length);
      for (const [offset, limit] of [
        [0, 1],
        [0, 100],
        [3, 4],
        [all.length - 1, 2],
        [all.length, 5],
      ] as const) {
        if (offset < 0) continue;
        const part = daysOfPart(byDay, offset, limit);
        const { from, to, skip } = part ?? { from: day(1), to: day(0), skip: 0 };
        const some = listVisits(chunks, { ...search, filter: { ...search.filter, from, to } }, CUTOFF);
        expect(some.slice(skip, skip + limit)).toEqual(all.slice(offset, offset + limit));
      }
    });
  });
});

it('wants the hour of a stamp that is of the program and person asked for', () => {
  const given = { customerId: 1, day: 20_000, stamps: 1 };
  const chunks = [
    columnsOf([
      { ...given, programId: 1, staffId: 1, hour: 9 },
      { ...given, programId: 2, staffId: 2, hour: 15 },
    ]),
  ];
  const counted = (hour: number, asked: Partial<ReportFilter>): number => {
    const filter = { ...wholePeriod(day(0), day(30_000)), ...asked };
    const wish = { kind: 'all', hour, gap: null } as const;
    return listVisits(chunks, { filter, members: null, wish, asOf: day(20_000) }, CUTOFF).length;
  };
  expect([counted(9, { staffId: asId<StaffId>(1) }), counted(9, { staffId: asId<StaffId>(2) })]).toEqual([1, 0]);
  expect([counted(15, { programId: asId<ProgramId>(2) }), counted(15, { programId: asId<ProgramId>(1) })]).toEqual([
    1, 0,
  ]);
});

it('looks at no more days than a part of the list lies in', () => {
  const byDay = Int32Array.from([2, 0, 3, 1, 0, 4]);
  expect(daysOfPart(byDay, 0, 4)).toEqual({ from: 5, to: 5, skip: 0 });
  expect(daysOfPart(byDay, 3, 2)).toEqual({ from: 3, to: 5, skip: 3 });
  expect(daysOfPart(byDay, 4, 4)).toEqual({ from: 2, to: 3, skip: 0 });
  expect(daysOfPart(byDay, 9, 50)).toEqual({ from: 0, to: 0, skip: 1 });
  expect(daysOfPart(byDay, 10, 1)).toBeNull();
});

it('has nobody after midnight come before those of the evening', () => {
  const rows = [
    { customerId: 1, day: 20_000, programId: 1, staffId: 1, hour: 23, stamps: 1 },
    { customerId: 2, day: 20_000, programId: 1, staffId: 1, hour: 1, stamps: 1 },
  ];
  const filter: ReportFilter = wholePeriod(day(0), day(30_000));
  const wish = { kind: 'all', hour: null, gap: null } as const;
  const listed = listVisits([columnsOf(rows)], { filter, members: null, wish, asOf: day(20_000) }, CUTOFF);
  expect(listed.map(({ customer }) => customer)).toEqual([2, 1]);
});
