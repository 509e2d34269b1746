import type { Horizon } from '#shared/contract/reports/btyd.contract.ts';
import { HORIZONS } from '#shared/domain/bg-nbd/bg-nbd.ts';
import { expectEach } from '#shared/domain/bg-nbd/forecast.ts';
import { growingHistories, type Histories } from '#shared/domain/bg-nbd/histories.ts';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { eachCustomer, type VisitColumns, type VisitQuestion } from '#shared/domain/reports/visit-columns.ts';
import type { ReportTools } from '../desk/report-tools.ts';
import { findFit, type KeptFit } from './btyd.repository.ts';

/** What is expected of each customer of a filter, as columns: entry `i` is about customer `ids[i]`. */
export interface BtydBook {
  readonly fit: KeptFit;
  readonly ids: Int32Array;
  readonly histories: Histories;
  /** Of each horizon the expected visits of everybody. */
  readonly expected: readonly Float32Array[];
}

/** By the last fit and for its last day; null while it found nothing. Kept in memory until visits change. */
export async function readBtydBook(filter: ReportFilter, tools: ReportTools): Promise<BtydBook | null> {
  const fit = findFit(tools.db);
  if (fit?.found === undefined || fit.found === null) return null;
  const question = await tools.question(anyDay(filter));
  const chunks = await tools.visits();
  const key = `btyd ${fit.fittedAt} ${fit.asOf} ${filter.programId ?? 0} ${filter.segmentId ?? 0}`;
  return tools.remember(key, () => makeBook(fit, chunks, question));
}

/** What is expected of everybody in the next weeks. */
export function columnOf({ expected }: BtydBook, weeks: Horizon): Float32Array {
  const column = expected[HORIZONS.indexOf(weeks)];
  if (column === undefined) throw new Error(`Nothing is reckoned ${weeks} weeks ahead`);
  return column;
}

/** The model looks at all visits: weekday and person say nothing about whom to expect. */
export function anyDay(filter: ReportFilter): ReportFilter {
  return { ...filter, weekday: null, staffId: null };
}

function makeBook(fit: KeptFit, chunks: readonly VisitColumns[], question: VisitQuestion): BtydBook {
  const histories = growingHistories();
  let ids = new Int32Array(chunks.reduce((sum, { customers }) => sum + customers.length, 0));
  let customers = 0;
  eachCustomer(chunks, question, ({ customer, count, days, matches }) => {
    if (matches[0] !== 1) return;
    const visits = countUntil(days, count, fit.asOf);
    if (visits === 0) return;
    const first = days[0] ?? 0;
    histories.add(visits - 1, (days[visits - 1] ?? 0) - first, fit.asOf - first);
    ids[customers] = customer;
    customers += 1;
  });
  ids = ids.subarray(0, customers);
  const read = histories.take();
  const expected = HORIZONS.map(() => new Float32Array(customers));
  if (fit.found !== null) {
    expectEach(fit.found.parameters, fit.unit, read, HORIZONS, (row, visits) => {
      for (const [index, column] of expected.entries()) column[row] = visits[index] ?? 0;
    });
  }
  return { fit, ids, histories: read, expected };
}

/** Visits until the end of a day; most customers have none after it. */
function countUntil(days: Uint16Array, count: number, until: BusinessDay): number {
  let visits = count;
  while (visits > 0 && (days[visits - 1] ?? 0) > until) visits -= 1;
  return visits;
}
