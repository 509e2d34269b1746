import { addDays, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { asId, type ProgramId, type StaffId } from '#shared/domain/kernel/ids.ts';
import type { CohortUnit } from '#shared/domain/reports/cohort-period.ts';
import type { Days } from '#shared/domain/reports/count-overlap.ts';
import { isNarrowed, wholePeriod, type ReportFilter } from '#shared/domain/reports/report-filter.ts';
import type { AnswerName } from './answers.ts';
import { duckdbSql } from './duckdb-sql.ts';
import { FIRST_DAY, TODAY } from './raw-stamps.ts';

interface BenchQuestion {
  readonly name: string;
  readonly narrowed: boolean;
  /** What is asked at the desk. */
  readonly report: AnswerName;
  readonly input: unknown;
  readonly sql: string;
}

type OfFilter = Exclude<AnswerName, 'cohorts' | 'overlap'>;

const all = wholePeriod(FIRST_DAY, TODAY);
const lastYear = wholePeriod(addDays(TODAY, -364), TODAY);
const lunch = { programId: asId<ProgramId>(2) };
const oneOfStaff = { staffId: asId<StaffId>(5) };
const fridays = { weekday: 5 };

const ask = (name: string, report: OfFilter, filter: ReportFilter): BenchQuestion => ({
  name,
  narrowed: isNarrowed(filter),
  report,
  input: filter,
  sql: duckdbSql[report](filter),
});

const cohorts = (name: string, unit: CohortUnit, filter: ReportFilter): BenchQuestion => ({
  name,
  narrowed: isNarrowed(filter),
  report: 'cohorts',
  input: { filter, unit },
  sql: duckdbSql.cohorts(filter, unit),
});

const overlap = (name: string, filter: ReportFilter): BenchQuestion => {
  const days = (from: BusinessDay): Days => ({ from, to: addDays(from, 89) });
  const [first, second] = [days(addDays(TODAY, -179)), days(addDays(TODAY, -89))];
  const sql = duckdbSql.overlap(filter, first, second);
  return { name, narrowed: isNarrowed(filter), report: 'overlap', input: { filter, first, second }, sql };
};

/** What the reports ask, over all days and over fewer. */
export const questions: readonly BenchQuestion[] = [
  ask('new and returning by day', 'days', all),
  ask('new and returning by month', 'months', all),
  ask('new and returning by month, a year', 'months', lastYear),
  ask('back within 7, 30, 90 days', 'repeats', all),
  cohorts('cohorts by month', 'month', all),
  cohorts('cohorts by week', 'week', all),
  ask('time to the next visit', 'waits', all),
  ask('time to the next visit, a year', 'waits', lastYear),
  ask('heat map of hours', 'hours', all),
  overlap('retention of two quarters', all),
  ask('by day, one program', 'days', { ...all, ...lunch }),
  ask('by day, one person', 'days', { ...all, ...oneOfStaff }),
  ask('by month, Fridays', 'months', { ...all, ...fridays }),
  ask('by month, program, person, Fridays', 'months', { ...all, ...lunch, ...oneOfStaff, ...fridays }),
  ask('back within 7, 30, 90 days, one program', 'repeats', { ...all, ...lunch }),
  cohorts('cohorts by month, one program', 'month', { ...all, ...lunch }),
  cohorts('cohorts by month, one person', 'month', { ...all, ...oneOfStaff }),
  cohorts('cohorts by week, Fridays', 'week', { ...all, ...fridays }),
  ask('time to the next visit, one program', 'waits', { ...all, ...lunch }),
  ask('heat map of hours, one person', 'hours', { ...all, ...oneOfStaff }),
  overlap('retention of two quarters, one program', { ...all, ...lunch }),
];
