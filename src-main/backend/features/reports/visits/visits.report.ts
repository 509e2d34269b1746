import type { VisitRow, VisitsQuery } from '#shared/contract/reports/visits.contract.ts';
import { addDays, type BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { StaffId } from '#shared/domain/kernel/ids.ts';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import {
  countByDay,
  countedDays,
  daysOfPart,
  isPlain,
  listVisits,
  type ListedVisit,
  type VisitSearch,
} from '#shared/domain/reports/visits/listed-visits.ts';
import type { ReportTools } from '../desk/report-tools.ts';
import { listProgramNames } from '../rhythm/rhythm.repository.ts';
import { namesOf } from './visits.repository.ts';

interface PageOrder {
  readonly query: VisitsQuery;
  readonly offset: number;
  readonly limit: number;
}

/** A page of the visits behind a figure, the newest first. */
export async function listedVisits(
  { query, offset, limit }: PageOrder,
  tools: ReportTools,
): Promise<{ total: number; rows: VisitRow[] }> {
  const byDay = await countedByDay(query, tools);
  const total = byDay.reduce((sum, visits) => sum + visits, 0);
  const part = daysOfPart(byDay, offset, limit);
  if (part === null) return { total, rows: [] };
  const visits = await visitsOfDays(query, part, tools);
  return { total, rows: rowsOf(visits.slice(part.skip, part.skip + limit), tools) };
}

interface PieceOrder {
  readonly query: VisitsQuery;
  /** Visits of this day and of those before it; null: of any. */
  readonly until: BusinessDay | null;
  readonly atLeast: number;
}

export interface VisitsPiece {
  readonly total: number;
  readonly rows: VisitRow[];
  /** The newest day that is left; null: none is. */
  readonly until: BusinessDay | null;
}

/** Whole days of the same list: whoever comes while one takes it piece by piece is never in it twice. */
export async function visitsPiece({ query, until, atLeast }: PieceOrder, tools: ReportTools): Promise<VisitsPiece> {
  const byDay = await countedByDay(query, tools);
  const total = byDay.reduce((sum, visits) => sum + visits, 0);
  const part = daysOfPart(until === null ? byDay : byDay.subarray(0, until + 1), 0, atLeast);
  if (part === null) return { total, rows: [], until: null };
  const rows = rowsOf(await visitsOfDays(query, part, tools), tools);
  return { total, rows, until: part.from === 0 ? null : addDays(part.from, -1) };
}

/** Small enough to be kept while nobody comes, however many visits there are. */
function countedByDay(query: VisitsQuery, tools: ReportTools): Promise<Int32Array> {
  return tools.remember(`visits by day ${JSON.stringify(query)}`, async () =>
    isPlain(query)
      ? countedDays((await tools.figures(filterOf(query))).days(), query.kind)
      : countByDay(await tools.visits(), await searchFor(query, tools)),
  );
}

async function visitsOfDays(
  query: VisitsQuery,
  { from, to }: Pick<ReportFilter, 'from' | 'to'>,
  tools: ReportTools,
): Promise<readonly ListedVisit[]> {
  const search = await searchFor({ ...query, from, to }, tools);
  return listVisits(await tools.visits(), search, tools.calendar.cutoffMinutes);
}

async function searchFor(query: VisitsQuery, tools: ReportTools): Promise<VisitSearch> {
  const { kind, hour, gap } = query;
  return { ...(await tools.question(filterOf(query))), wish: { kind, hour, gap }, asOf: tools.today };
}

/** Nobody has a number in the columns like anybody else. */
function filterOf({ from, to, programId, segmentId, weekday, staffId }: VisitsQuery): ReportFilter {
  return { from, to, programId, segmentId, weekday, staffId: staffId as StaffId | null };
}

function rowsOf(visits: readonly ListedVisit[], { db }: ReportTools): VisitRow[] {
  const names = namesOf(
    db,
    visits.map(({ customer }) => customer),
  );
  const programs = new Map(listProgramNames(db).map(({ id, name }) => [id, name]));
  return visits.map(({ customer, day, hours, programs: stamped, stamps, number, next }) => ({
    customerId: customer,
    customerName: names.get(customer) ?? '',
    day,
    hours: [...hours],
    programs: stamped.map((id) => programs.get(id) ?? ''),
    stamps,
    number,
    next,
  }));
}
