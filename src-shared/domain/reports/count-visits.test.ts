import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId, type ProgramId, type StaffId } from '../kernel/ids.ts';
import type { BusinessDay } from '../kernel/business-day.ts';
import { cohortUnits, periodAfter, periodOfUnit } from './cohort-period.ts';
import { columnsOf, type VisitEntry, visitEntries } from '#test/builders/visit-columns.ts';
import { countOverlap } from './count-overlap.ts';
import { countVisits } from './count-visits.ts';
import { followings } from './waits.ts';
import { pairTally } from './pair-tally.ts';
import { weekdayOf, wholePeriod, type ReportFilter } from './report-filter.ts';
import { type CustomerSet, type VisitColumns } from './visit-columns.ts';

const day = (number: number): BusinessDay => number as BusinessDay;

const parts = visitEntries(
  { customerId: [1, 6], day: [20_000, 20_120], programId: [1, 2], staffId: [0, 2], hour: [-1, 23], stamps: [1, 3] },
  { most: 60 },
);

const filters = fc.record({
  from: fc.integer({ min: 19_990, max: 20_120 }).map(day),
  to: fc.integer({ min: 20_000, max: 20_130 }).map(day),
  programId: fc.option(fc.integer({ min: 1, max: 2 }).map((id) => asId<ProgramId>(id))),
  segmentId: fc.constant(null),
  weekday: fc.option(fc.integer({ min: 1, max: 7 })),
  staffId: fc.option(fc.integer({ min: 1, max: 2 }).map((id) => asId<StaffId>(id))),
});

const memberships = fc.option(fc.uint8Array({ minLength: 7, maxLength: 7, max: 1 }));

interface Visit {
  readonly customer: number;
  readonly day: number;
  readonly matches: boolean;
  readonly first: boolean;
  /** Days to the next visit, 0: none. */
  readonly gap: number;
  readonly hours: Set<number>;
}

/** The definitions word by word, slowly. */
function visitsOf(rows: readonly VisitEntry[], filter: ReportFilter, members: CustomerSet | null): Visit[] {
  const wanted = rows.filter(({ customerId }) => members === null || members[customerId] === 1);
  const keys = new Map(wanted.map((row) => [`${row.customerId} ${row.day}`, row]));
  return [...keys.values()].map(({ customerId, day: on }) => {
    const own = wanted.filter((row) => row.customerId === customerId).map((row) => row.day);
    const later = own.filter((other) => other > on);
    const matching = wanted.filter(
      (row) =>
        row.customerId === customerId &&
        row.day === on &&
        (filter.programId === null || row.programId === filter.programId) &&
        (filter.staffId === null || row.staffId === filter.staffId) &&
        (filter.weekday === null || weekdayOf(day(on)) === filter.weekday),
    );
    return {
      customer: customerId,
      day: on,
      matches: matching.length > 0,
      first: on === Math.min(...own),
      gap: later.length === 0 ? 0 : Math.min(...later) - on,
      hours: new Set(matching.map((row) => row.hour)),
    };
  });
}

function tally(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

describe('figures counted from all visits are those of the definitions', () => {
  const cases = fc.tuple(parts, filters, memberships);
  const over = (
    check: (
      visits: Visit[],
      filter: ReportFilter,
      counted: ReturnType<typeof countVisits>,
      chunks: readonly VisitColumns[],
      members: CustomerSet | null,
    ) => void,
  ) =>
    fc.assert(
      fc.property(cases, ([rows, filter, members]) => {
        // In two pieces, as they are kept.
        const chunks = [rows.filter((row) => row.customerId < 4), rows.filter((row) => row.customerId >= 4)];
        const columns = chunks.map(columnsOf);
        const counted = countVisits(columns, { filter, members });
        check(visitsOf(rows, filter, members), filter, counted, columns, members);
      }),
    );
  const within = ({ from, to }: ReportFilter, visit: Visit) => visit.matches && visit.day >= from && visit.day <= to;

  it('new and returning visits of a day', () => {
    over((visits, filter, counted) => {
      const all = tally(visits.filter((visit) => within(filter, visit)).map((visit) => `${visit.day}`));
      const first = tally(
        visits.filter((visit) => visit.first && within(filter, visit)).map((visit) => `${visit.day}`),
      );
      const rows = counted.days();
      expect(new Map(rows.map((row) => [`${row.day}`, row.visits]))).toEqual(all);
      expect(rows.every((row) => row.firstVisits === (first.get(`${row.day}`) ?? 0))).toBe(true);
    });
  });

  it('days until the next visit', () => {
    over((visits, filter, counted) => {
      const expected = tally(
        visits.filter((visit) => within(filter, visit)).map((visit) => `${visit.day} ${visit.gap}`),
      );
      expect(new Map(counted.gaps().map((row) => [`${row.day} ${row.gap}`, row.visits]))).toEqual(expected);
    });
  });

  it('days until the second visit', () => {
    over((visits, filter, counted) => {
      const followed = visits.filter((visit) => visit.first && within(filter, visit));
      const expected = tally(followed.map((visit) => `${visit.day} ${visit.gap}`));
      expect(new Map(counted.returns().map((row) => [`${row.firstDay} ${row.gap}`, row.customers]))).toEqual(expected);
    });
  });

  it('waits for the next and the second visit, as they stood on a day', () => {
    const asOf = day(20_070);
    over((visits, filter, counted) => {
      for (const following of followings) {
        const followed = visits.filter((visit) => within(filter, visit) && (following === 'every' || visit.first));
        const expected = tally(
          followed
            .filter((visit) => visit.day <= asOf)
            .map((visit) =>
              visit.gap > 0 && visit.day + visit.gap <= asOf ? `came ${visit.gap}` : `waits ${asOf - visit.day}`,
            ),
        );
        const rows = counted.waits(following, asOf);
        const told = rows.flatMap(({ time, happened, censored }) => [
          ...Array.from({ length: happened }, () => `came ${time}`),
          ...Array.from({ length: censored }, () => `waits ${time}`),
        ]);
        expect(tally(told)).toEqual(expected);
      }
    });
  });

  it('cohorts', () => {
    over((visits, filter, counted) => {
      for (const unit of cohortUnits) {
        const whole = {
          ...filter,
          from: periodOfUnit(unit, filter.from),
          to: day(periodAfter(unit, periodOfUnit(unit, filter.to)) - 1),
        };
        const followed = visits.filter((visit) => visit.first && within(whole, visit));
        const expected = tally(
          followed.flatMap(({ customer, day: first }) => {
            const own = visits.filter((visit) => visit.customer === customer);
            const periods = new Set(own.map((visit) => periodOfUnit(unit, day(visit.day))));
            return [...periods].map((period) => `${periodOfUnit(unit, day(first))} ${period}`);
          }),
        );
        const rows = counted.cohorts(unit);
        expect(new Map(rows.map((row) => [`${row.cohort} ${row.period}`, row.customers]))).toEqual(expected);
      }
    });
  });

  it('hours of the week', () => {
    over((visits, filter, counted) => {
      const expected = tally(
        visits
          .filter((visit) => within(filter, visit))
          .flatMap((visit) => [...visit.hours].map((hour) => `${weekdayOf(day(visit.day))} ${hour}`)),
      );
      expect(new Map(counted.hours().map((row) => [`${row.weekday} ${row.hour}`, row.visits]))).toEqual(expected);
    });
  });

  it('who came in two windows', () => {
    const windows = [
      { from: day(20_000), to: day(20_040) },
      { from: day(20_030), to: day(20_090) },
    ] as const;
    over((visits, filter, _counted, chunks, members) => {
      const active = windows.map(
        ({ from, to }) =>
          new Set(
            visits.filter((visit) => visit.matches && visit.day >= from && visit.day <= to).map((v) => v.customer),
          ),
      );
      const [first = new Set<number>(), second = new Set<number>()] = active;
      expect(countOverlap(chunks, { filter, members }, ...windows)).toEqual({
        first: first.size,
        second: second.size,
        both: first.intersection(second).size,
      });
    });
  });
});

it('says nothing of nobody', () => {
  const counted = countVisits([], { filter: wholePeriod(day(0), day(40_000)), members: null });
  expect([counted.days(), counted.gaps(), counted.hours(), counted.returns(), counted.cohorts('week')]).toEqual([
    [],
    [],
    [],
    [],
    [],
  ]);
});

it('tallies the same by array and by map', () => {
  const small = pairTally(5, 10, 10);
  const big = pairTally(5, 100_000, 100_000);
  for (const tallied of [small, big]) for (const row of [7, 5, 7]) tallied.add(row, row - 5);
  expect(small.counts()).toEqual([
    [5, 0, 1],
    [7, 2, 2],
  ]);
  expect(big.counts()).toEqual(small.counts());
});
