import { addDays, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { isNarrowed, wholePeriod, type ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { customerColumns, type NumberedColumns } from '#shared/domain/reports/segments/customer-columns.ts';
import { scoreCustomers, type Scores } from '#shared/domain/reports/segments/rfm.ts';
import type { ReportTools } from '../desk/report-tools.ts';

/** How far back one looks to see who went where. */
export const MOVES_OVER_DAYS = 30;

export interface ScoredCustomers extends NumberedColumns {
  readonly scores: Scores;
  readonly asOf: BusinessDay;
}

/** The same customers' scores on a day and thirty days earlier, each from the visits known by then. */
export interface ScoredTwice {
  readonly before: ScoredCustomers;
  readonly now: ScoredCustomers;
}

/** Scores at the end of the filter's period, or today if that is earlier; kept while nobody changes for all visits until today. */
export async function scoredCustomers(filter: ReportFilter, tools: ReportTools): Promise<ScoredTwice> {
  const asOf = filter.to < tools.today ? filter.to : tools.today;
  if (isToday(filter, tools)) return scoredToday(tools);
  const members = filter.segmentId === null ? null : await tools.members(filter.segmentId);
  const chunks = await tools.visits();
  return scoreTwice(asOf, (days) => customerColumns(chunks, { filter, members }, days));
}

/** Whether all visits until today are asked about: what is kept while nobody comes. */
export function isToday(filter: ReportFilter, { today }: ReportTools): boolean {
  return filter.to >= today && !isNarrowed(filter);
}

/** Everybody's scores today: what segments are made of. */
export async function scoredToday(tools: ReportTools): Promise<ScoredTwice> {
  const chunks = await tools.visits();
  const { today } = tools;
  const question = { filter: wholePeriod(today, today), members: null };
  return tools.remember('scores of today', () => scoreTwice(today, (days) => customerColumns(chunks, question, days)));
}

function scoreTwice(asOf: BusinessDay, columnsOn: (days: readonly BusinessDay[]) => NumberedColumns[]): ScoredTwice {
  const days = [addDays(asOf, -MOVES_OVER_DAYS), asOf];
  const [before, now] = columnsOn(days).map((columns, at): ScoredCustomers => {
    const day = days[at] ?? asOf;
    return { ...columns, asOf: day, scores: scoreCustomers(columns, day) };
  });
  if (before === undefined || now === undefined) throw new Error('Two days give two tables');
  return { before, now };
}
