import type {
  BtydForecast,
  ExpectedCustomer,
  ExpectedPage,
  ExpectedTotal,
  Horizon,
} from '#shared/contract/reports/btyd.contract.ts';
import { HORIZONS } from '#shared/domain/bg-nbd/bg-nbd.ts';
import { aliveProbability } from '#shared/domain/bg-nbd/expectation.ts';
import { addDays } from '#shared/domain/kernel/business-day.ts';
import { asId, type CustomerId } from '#shared/domain/kernel/ids.ts';
import { HELD_OUT_WEEKS } from '#shared/domain/reports/btyd/btyd-fit.ts';
import { visitClassOf } from '#shared/domain/reports/btyd/visit-class.ts';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import type { ReportTools } from '../desk/report-tools.ts';
import { anyDay, columnOf, readBtydBook, type BtydBook } from './btyd-book.ts';
import { customerName, findFit } from './btyd.repository.ts';

/** New faces are counted over as many weeks as the check leaves out. */
const FACES_WEEKS = HELD_OUT_WEEKS;

/** What is to come: of everybody as it was added up with the fit, of a filter from each customer's figures. */
export async function btydForecast(filter: ReportFilter, tools: ReportTools): Promise<BtydForecast | null> {
  const fit = findFit(tools.db);
  if (fit?.found === undefined || fit.found === null) return null;
  const weeks = Math.max(1, Math.min(FACES_WEEKS, Math.floor((fit.days + 1) / 7)));
  const lately = { ...anyDay(filter), from: addDays(fit.asOf, 1 - 7 * weeks), to: fit.asOf };
  const days = (await tools.figures(lately)).days();
  const newFaces = { visits: days.reduce((sum, { firstVisits }) => sum + firstVisits, 0), weeks };
  if (filter.programId === null && filter.segmentId === null) {
    return { customers: fit.customers, totals: [...fit.found.totals], newFaces };
  }
  const book = await readBtydBook(filter, tools);
  return book === null ? null : { customers: book.ids.length, totals: totalsOf(book), newFaces };
}

function totalsOf({ expected }: BtydBook): ExpectedTotal[] {
  return HORIZONS.map((weeks, index) => {
    const total = { weeks, visits: 0, classes: { none: 0, one: 0, few: 0, many: 0 } };
    for (const visits of expected[index] ?? []) {
      total.visits += visits;
      total.classes[visitClassOf(visits)] += 1;
    }
    return total;
  });
}

interface PageOrder {
  readonly filter: ReportFilter;
  readonly weeks: Horizon;
  readonly offset: number;
  readonly limit: number;
}

/** Customers with the most expected visits first, then by number. */
export async function btydCustomers(order: PageOrder, tools: ReportTools): Promise<ExpectedPage> {
  const book = await readBtydBook(order.filter, tools);
  if (book === null) return { rows: [], total: 0 };
  const column = columnOf(book, order.weeks);
  const top = firstRows(column, order.offset + order.limit).slice(order.offset);
  return { rows: top.map((row) => customerAt(book, row, tools)), total: book.ids.length };
}

/** The first so many of the order without putting all of them into it: only those that reach the value of the last one. */
function firstRows(column: Float32Array, wanted: number): number[] {
  const least = column.toSorted()[Math.max(0, column.length - wanted)] ?? 0;
  const reaching = Int32Array.from(column.keys()).filter((row) => (column[row] ?? 0) >= least);
  const sorted = reaching.toSorted((one, other) => (column[other] ?? 0) - (column[one] ?? 0) || one - other);
  return [...sorted.subarray(0, wanted)];
}

function customerAt({ fit, ids, histories, expected }: BtydBook, row: number, tools: ReportTools): ExpectedCustomer {
  const customerId = asId<CustomerId>(ids[row] ?? 0);
  const history = {
    repeats: histories.repeats[row] ?? 0,
    recency: histories.recency[row] ?? 0,
    age: histories.age[row] ?? 0,
  };
  const [four = 0, thirteen = 0, twentySix = 0] = expected.map((column) => column[row] ?? 0);
  return {
    customerId,
    name: customerName(tools.db, customerId),
    visits: history.repeats + 1,
    lastDay: addDays(fit.asOf, history.recency - history.age),
    alive: fit.found === null ? null : aliveProbability(fit.found.parameters, history, fit.unit),
    expected: [four, thirteen, twentySix],
  };
}
