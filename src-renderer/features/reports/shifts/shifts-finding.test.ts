import { expect, it } from 'vitest';
import type { ShiftsReport } from '#shared/contract/reports/shifts.contract.ts';
import { asId, type StaffId } from '#shared/domain/kernel/ids.ts';
import { NO_SHIFT_COUNTS } from '#shared/domain/ledger/shift-counts.ts';
import { findShifts, takenBack } from './shifts-finding.ts';

/** Stamps by weekday and hour; those of one person, with so many more of no known hour. */
function report(cells: readonly (readonly [number, number, number])[], unknown = 0): ShiftsReport {
  const stamps = cells.reduce((sum, cell) => sum + cell[2], unknown);
  const person = { staffId: asId<StaffId>(1), name: 'Ada', left: false, visits: stamps, desk: null, goodwill: null };
  return {
    people: [{ ...person, till: { ...NO_SHIFT_COUNTS, stamps, stampsUndone: 2, stampsVoided: 1 } }],
    hours: [],
    cells: cells.map(([weekday, hour, count]) => ({ weekday, hour, stamps: count })),
    days: [1, 1, 1, 1, 1, 1, 1],
  };
}

it('says nothing of days without a stamp that stands', () => {
  expect(findShifts(report([]))).toEqual({ kind: 'nothing' });
});

it('names no hour where none is known', () => {
  expect(findShifts(report([], 5))).toEqual({ kind: 'unknownHours', stamps: 5 });
});

it.each([1, 7])('calls one hour with all %i of them no peak', (stamps) => {
  expect(findShifts(report([[6, 9, stamps]]))).toEqual({ kind: 'single', cell: { weekday: 6, hour: 9, stamps } });
});

it('finds the one hour with more than any other', () => {
  const found = findShifts(
    report([
      [1, 9, 3],
      [6, 9, 4],
      [6, 10, 3],
    ]),
  );
  expect(found).toEqual({ kind: 'peak', cell: { weekday: 6, hour: 9, stamps: 4 }, stamps: 10 });
});

it('lets no hour stand out that has as many as another', () => {
  expect(
    findShifts(
      report([
        [1, 9, 1],
        [6, 9, 1],
      ]),
    ),
  ).toEqual({ kind: 'tie', hours: 2, each: 1, stamps: 2 });
});

it('does not take one known hour for all there is', () => {
  expect(findShifts(report([[1, 9, 1]], 1))).toMatchObject({ kind: 'peak', stamps: 2 });
});

it('counts what was taken back among what was given', () => {
  expect(takenBack(report([[1, 9, 7]]))).toEqual({ back: 3, given: 10 });
});
