import { describe, expect, it } from 'vitest';
import { businessDayFromIso as day, isoOfBusinessDay } from '../kernel/business-day.ts';
import { reportPeriodOf, yearEarlier } from './report-period.ts';

const iso = ({ from, to }: { from: ReturnType<typeof day>; to: ReturnType<typeof day> }) => [
  isoOfBusinessDay(from),
  isoOfBusinessDay(to),
];

describe('the days of a span', () => {
  it.each([
    ['weeks4', '2026-11-22', '2026-10-26'],
    ['months6', '2026-11-22', '2026-05-23'],
    // There is no 31 February: six months are those after its last day.
    ['months6', '2026-08-31', '2026-03-01'],
    ['months6', '2026-08-30', '2026-03-01'],
    ['months6', '2026-03-15', '2025-09-16'],
    ['year1', '2026-11-22', '2025-11-23'],
    ['year1', '2028-02-29', '2027-03-01'],
    ['all', '2026-11-22', '1970-01-01'],
  ] as const)('%s until %s begin on %s', (name, today, from) => {
    expect(iso(reportPeriodOf(name, day(today)))).toEqual([from, today]);
  });
});

describe('the same days a year earlier', () => {
  it.each([
    ['2026-09-01', '2026-11-22', '2025-09-01', '2025-11-22'],
    ['2028-02-01', '2028-02-29', '2027-02-01', '2027-02-28'],
    ['2026-12-20', '2027-01-10', '2025-12-20', '2026-01-10'],
  ])('of %s to %s', (from, to, ...earlier) => {
    expect(iso(yearEarlier({ from: day(from), to: day(to) }))).toEqual(earlier);
  });
});
