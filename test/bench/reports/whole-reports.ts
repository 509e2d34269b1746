import type { SegmentsReport } from '#shared/contract/reports/segments.contract.ts';
import type { ShiftsReport } from '#shared/contract/reports/shifts.contract.ts';
import type { CustomerFigure } from '#shared/contract/reports/customer-figure.ts';
import { addDays } from '#shared/domain/kernel/business-day.ts';
import { asId, type ProgramId } from '#shared/domain/kernel/ids.ts';
import { monthOf } from '#shared/domain/reports/cohort-period.ts';
import { wholePeriod, type ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { builtInIdOf } from '#shared/domain/reports/segments/groups.ts';
import type { ReportInput, ReportName } from '#main/backend/features/reports/report-registry.ts';
import type { Rows } from './answers.ts';
import { duckdbSql } from './duckdb-sql.ts';
import { FIRST_DAY, TODAY } from './raw-stamps.ts';

/** A report as its screen asks for it, right after a stamp. */
export interface WholeReport {
  readonly name: string;
  readonly narrowed: boolean;
  readonly report: ReportName;
  readonly input: unknown;
  /** Where DuckDB can say the same of the raw visits: the part of the answer that is compared. */
  readonly compared?: { readonly sql: string; readonly rowsOf: (answer: never) => Rows };
}

const all = wholePeriod(FIRST_DAY, TODAY);
const year = wholePeriod(addDays(TODAY, -364), TODAY);
const lunch = { programId: asId<ProgramId>(2) };
const lost = { segmentId: builtInIdOf('lost') };

const ask = <Name extends ReportName>(name: string, report: Name, input: ReportInput<Name>): WholeReport => ({
  name,
  narrowed: false,
  report,
  input,
});
const narrowed = (question: WholeReport): WholeReport => ({ ...question, narrowed: true });

const list = (name: string, figure: CustomerFigure, filter: ReportFilter): WholeReport =>
  narrowed(ask(`customers: ${name}`, 'customers', { figure, filter, offset: 0, limit: 50 }));

const people = {
  text: '',
  tag: null,
  rewardWaiting: false,
  notSeenForDays: null,
  seenWithinDays: null,
  programId: null,
  birthdayMonth: null,
  archived: false,
  ...lost,
} as const;

export const wholeReports: readonly WholeReport[] = [
  ask('Regulars, three years', 'regulars', { filter: all, against: 'before' }),
  ask('later than her own habit', 'lateRegulars', year),
  {
    ...ask('Segments', 'segments', year),
    compared: { sql: duckdbSql.grid(), rowsOf: ({ grid }: SegmentsReport) => grid.map((row) => [...row]) },
  },
  ask('sizes of segments', 'segmentSizes', null),
  ask('Programs, a year', 'programFigures', { filter: year, withLiability: true }),
  ask('Programs, three years', 'programFigures', { filter: all, withLiability: true }),
  {
    ...ask('Staff, three years', 'shifts', all),
    compared: {
      sql: duckdbSql.stampsByHour(all),
      rowsOf: ({ cells }: ShiftsReport) => cells.map(({ weekday, hour, stamps }) => [weekday, hour, stamps]),
    },
  },
  ask('Worth', 'worth', null),
  ask('day report', 'dayReport', { day: addDays(TODAY, -3) }),
  ask('monthly letter', 'monthlyLetter', { month: monthOf(addDays(TODAY, -40)) }),
  ask('gaps between visits', 'rhythmGaps', { filter: all }),
  ask('next visit, by weekday', 'rhythmReturns', {
    filter: all,
    follow: 'first',
    split: 'weekday',
    untilDays: null,
    asOf: null,
  }),
  narrowed(ask('Regulars, one program', 'regulars', { filter: { ...all, ...lunch }, against: 'before' })),
  narrowed(ask('Regulars, a segment', 'regulars', { filter: { ...all, ...lost }, against: 'before' })),
  narrowed(ask('later than her own habit, one program', 'lateRegulars', { ...year, ...lunch })),
  narrowed(ask('Segments, one program', 'segments', { ...year, ...lunch })),
  narrowed(ask('Programs, a segment', 'programFigures', { filter: { ...all, ...lost }, withLiability: true })),
  narrowed(ask('Staff, one program', 'shifts', { ...all, ...lunch })),
  list('who came in a year', { report: 'regulars', key: 'came' }, year),
  list('who is late', { report: 'regulars', key: 'late' }, year),
  list('a group', { report: 'segments', of: { group: 'lost' } }, year),
  list('made at the till', { report: 'shifts', by: null, hour: null }, all),
  narrowed(
    ask('People of a segment, who came last first', 'segmentPage', {
      filter: people,
      sort: { by: 'lastVisit', direction: 'desc' },
      offset: 0,
      limit: 50,
    }),
  ),
];
