import fc from 'fast-check';
import { expect, it } from 'vitest';
import { businessDayFromIso, isoOfBusinessDay, type BusinessDay } from '../kernel/business-day.ts';
import { cohortUnits, periodOfUnit } from './cohort-period.ts';
import { rollUpChanges, type RollUpChanges, type VisitMove } from './roll-up-changes.ts';

type Counts = Record<string, number>;

/** What one customer's visits come to, counted from scratch. */
function counted(days: readonly BusinessDay[]): Counts {
  const counts: Counts = {};
  const [first] = days;
  days.forEach((day, index) => {
    const gapDays = (days[index + 1] ?? day) - day;
    counts[`gap ${day} ${gapDays}`] = 1;
    if (index === 0) counts[`return ${day} ${gapDays}`] = 1;
    if (first === undefined) return;
    for (const unit of cohortUnits) counts[`${unit} ${periodOfUnit(unit, first)} ${periodOfUnit(unit, day)}`] = 1;
  });
  return counts;
}

function add(counts: Counts, { returns, gaps, cohorts }: RollUpChanges): void {
  const changes = [
    ...returns.map(({ day, gapDays, by }) => [`return ${day} ${gapDays}`, by] as const),
    ...gaps.map(({ day, gapDays, by }) => [`gap ${day} ${gapDays}`, by] as const),
    ...cohorts.map(({ unit, cohort, period, by }) => [`${unit} ${cohort} ${period}`, by] as const),
  ];
  for (const [key, by] of changes) {
    counts[key] = (counts[key] ?? 0) + by;
    if (counts[key] === 0) delete counts[key];
  }
}

function move(others: readonly BusinessDay[], day: BusinessDay, by: 1 | -1): VisitMove {
  const previous = others.filter((one) => one < day).at(-1) ?? null;
  const later = others.filter((one) => one > day);
  return { day, by, first: others[0] ?? null, previous, later: previous === null ? later : later.slice(0, 1) };
}

const ascending = (one: number, other: number): number => one - other;

it('keeps in step with visits that come and go in any order', () => {
  const someDays = fc.array(fc.integer({ min: 20_400, max: 20_520 }), { maxLength: 60 });
  fc.assert(
    fc.property(someDays, (toggled) => {
      let visits: BusinessDay[] = [];
      const counts: Counts = {};
      for (const number of toggled) {
        const day = number as BusinessDay;
        const others = visits.filter((one) => one !== day);
        const comes = others.length === visits.length;
        add(counts, rollUpChanges(move(others, day, comes ? 1 : -1)));
        visits = comes ? [...others, day].toSorted(ascending) : others;
        expect(counts).toEqual(counted(visits));
      }
    }),
  );
});

it('moves only the last gap when somebody comes again in the month and week she was here last', () => {
  const [tuesday, friday] = [businessDayFromIso('2026-11-17'), businessDayFromIso('2026-11-20')];
  const first = businessDayFromIso('2026-09-01');
  expect(rollUpChanges({ day: friday, by: 1, first, previous: tuesday, later: [] })).toEqual({
    returns: [],
    gaps: [
      { day: friday, gapDays: 0, by: 1 },
      { day: tuesday, gapDays: 0, by: -1 },
      { day: tuesday, gapDays: 3, by: 1 },
    ],
    cohorts: [],
  });
});

it('takes a customer with all her months to the cohort of a visit that turns out to be her first', () => {
  const day = (iso: string): BusinessDay => businessDayFromIso(iso);
  const later = [day('2026-10-02'), day('2026-10-30'), day('2026-11-20')];
  const { cohorts } = rollUpChanges({ day: day('2026-09-14'), by: 1, first: day('2026-10-02'), previous: null, later });
  const months = cohorts
    .filter(({ unit }) => unit === 'month')
    .map(({ cohort, period, by }) => `${isoOfBusinessDay(cohort)} ${isoOfBusinessDay(period)} ${by}`);
  expect(months).toEqual([
    '2026-09-01 2026-09-01 1',
    '2026-09-01 2026-10-01 1',
    '2026-10-01 2026-10-01 -1',
    '2026-09-01 2026-11-01 1',
    '2026-10-01 2026-11-01 -1',
  ]);
});
