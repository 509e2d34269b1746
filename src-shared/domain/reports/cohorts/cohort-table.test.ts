import { describe, expect, it } from 'vitest';
import { addDays, businessDayFromIso, type BusinessDay } from '../../kernel/business-day.ts';
import { periodAfter, type CohortUnit } from '../cohort-period.ts';
import type { CohortCount } from '../visit-figures.ts';
import { cohortFinding } from './cohort-finding.ts';
import { cohortTable } from './cohort-table.ts';

const day = businessDayFromIso;
const after = (unit: CohortUnit, start: BusinessDay, count: number): BusinessDay =>
  count === 0 ? start : after(unit, periodAfter(unit, start), count - 1);
const march = day('2026-03-01');
const april = day('2026-04-01');
const may = day('2026-05-01');

describe('the cohort table', () => {
  const counts: CohortCount[] = [
    { cohort: march, period: march, customers: 40 },
    { cohort: march, period: april, customers: 20 },
    { cohort: march, period: may, customers: 12 },
    { cohort: april, period: april, customers: 60 },
    { cohort: april, period: may, customers: 15 },
    { cohort: may, period: may, customers: 5 },
  ];

  it('has a row for each cohort and marks what is not over', () => {
    const { rows } = cohortTable('month', counts.toReversed(), day('2026-05-20'));
    expect(rows).toEqual([
      {
        cohort: march,
        customers: 40,
        cells: [
          { customers: 40, isOver: true },
          { customers: 20, isOver: true },
          { customers: 12, isOver: false },
        ],
      },
      {
        cohort: april,
        customers: 60,
        cells: [
          { customers: 60, isOver: true },
          { customers: 15, isOver: false },
        ],
      },
      { cohort: may, customers: 5, cells: [{ customers: 5, isOver: false }] },
    ]);
  });

  it('averages by the size of the cohorts, and only what is over', () => {
    const { ages } = cohortTable('month', counts, day('2026-05-20'));
    expect(ages.map(({ customers, of, cohorts }) => [customers, of, cohorts])).toEqual([
      [100, 100, 2],
      [20, 40, 1],
    ]);
    const later = cohortTable('month', counts, day('2026-06-01'));
    expect(later.ages.map(({ customers, of }) => [customers, of])).toEqual([
      [105, 105],
      [35, 100],
      [12, 40],
    ]);
    // Nobody came in June yet: a month that has just begun is no drop.
    expect(later.rows[0]?.cells[3]).toEqual({ customers: 0, isOver: false });
  });

  it('shows a month in which nobody of a cohort came', () => {
    const { rows } = cohortTable('month', [{ cohort: march, period: march, customers: 1 }], day('2026-06-02'));
    expect(rows[0]?.cells.map(({ customers }) => customers)).toEqual([1, 0, 0, 0]);
  });

  it('is empty without anybody', () => {
    expect(cohortTable('week', [], may)).toEqual({ unit: 'week', rows: [], ages: [] });
  });
});

describe('what the cohort table says first', () => {
  const of = (unit: 'month' | 'week', cohorts: readonly (readonly [BusinessDay, ...number[]])[], today: string) =>
    cohortFinding(
      cohortTable(
        unit,
        cohorts.flatMap(([cohort, ...cells]) =>
          cells.map((customers, age) => ({ cohort, period: after(unit, cohort, age), customers })),
        ),
        day(today),
      ),
    );

  it('says nothing of nobody, and of a first month only how many came', () => {
    expect(of('month', [], '2026-05-20')).toEqual({ says: 'nobody' });
    expect(of('month', [[may, 1]], '2026-05-20')).toEqual({ says: 'tooEarly', customers: 1 });
    // The month after is there, but not over.
    expect(of('month', [[april, 2, 1]], '2026-05-20')).toEqual({ says: 'tooEarly', customers: 2 });
  });

  it('speaks of the longest time there is, up to three months', () => {
    expect(of('month', [[april, 2, 1]], '2026-06-01')).toEqual({
      says: 'one',
      age: 1,
      newer: { cohort: april, customers: 1, of: 2 },
    });
    expect(of('month', [[march, 9, 5, 4, 3, 2, 1]], '2026-08-01')).toMatchObject({ says: 'one', age: 3 });
  });

  it('sets the newest that can be judged beside the third before it', () => {
    const starts = [0, 1, 2, 3, 4].map((at) => after('month', day('2025-10-01'), at));
    const rows = starts.map((start, at): [BusinessDay, ...number[]] => [start, 10, 8, 7, at]);
    expect(of('month', rows, '2026-06-15')).toEqual({
      says: 'two',
      age: 3,
      older: { cohort: starts[1], customers: 1, of: 10 },
      newer: { cohort: starts[4], customers: 4, of: 10 },
    });
    expect(of('month', rows.slice(3), '2026-06-15')).toMatchObject({ says: 'two', older: { cohort: starts[3] } });
  });

  it('goes by four weeks where cohorts are weeks', () => {
    const week = day('2026-05-04');
    expect(of('week', [[week, 3, 2, 2, 1, 1]], '2026-06-08')).toMatchObject({ says: 'one', age: 4 });
    expect(of('week', [[week, 3, 2, 2, 1, 1]], '2026-06-07')).toMatchObject({ says: 'one', age: 3 });
    expect(of('week', [[addDays(week, -7), 3, 2]], '2026-05-10')).toEqual({ says: 'tooEarly', customers: 3 });
  });
});
