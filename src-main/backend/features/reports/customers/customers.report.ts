import type { CustomerFigure } from '#shared/contract/reports/customer-figure.ts';
import { asId, type CustomerId } from '#shared/domain/kernel/ids.ts';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import type { VisitColumns } from '#shared/domain/reports/visit-columns.ts';
import { customerFigures } from '../customer-figures.ts';
import type { ReportTools } from '../desk/report-tools.ts';
import type { FigureCustomers } from './figure-customers.ts';

interface Order {
  readonly figure: CustomerFigure;
  readonly filter: ReportFilter;
  readonly offset: number;
  readonly limit: number;
}

/** A part of those behind a figure, who came last first; the whole is kept while nobody comes. */
export async function figureCustomers(
  { figure, filter, offset, limit }: Order,
  tools: ReportTools,
): Promise<{ total: number; ids: readonly CustomerId[] }> {
  const key = `customers ${JSON.stringify([figure, filter])}`;
  const all = await tools.remember(key, async () => {
    const find = (await customerFigures[figure.report]()) as FigureCustomers<CustomerFigure>;
    return inOrderOfVisits(await find({ figure, filter }, tools), await tools.visits());
  });
  return { total: all.length, ids: Array.from(all.subarray(offset, offset + limit), (id) => asId<CustomerId>(id)) };
}

/** Days that fit into a column. */
const DAYS = 1 << 16;

/** By counting how many came last on each day, which takes no comparing of one customer with another. */
function inOrderOfVisits(ids: readonly CustomerId[], chunks: readonly VisitColumns[]): Int32Array {
  const highest = ids.reduce((most, id) => Math.max(most, id), 0);
  const wanted = new Uint8Array(highest + 1);
  for (const id of ids) wanted[id] = 1;
  const lastDay = new Uint16Array(highest + 1);
  for (const { customers, starts, days } of chunks) {
    for (let at = 0; at < customers.length; at += 1) {
      const customer = customers[at] ?? 0;
      if (wanted[customer] === 1) lastDay[customer] = days[(starts[at + 1] ?? 0) - 1] ?? 0;
    }
  }
  // Where those of a day begin: after all of later days.
  const begins = new Int32Array(DAYS);
  for (const id of ids) begins[lastDay[id] ?? 0] = (begins[lastDay[id] ?? 0] ?? 0) + 1;
  let before = 0;
  for (let day = DAYS - 1; day >= 0; day -= 1) {
    const those = begins[day] ?? 0;
    begins[day] = before;
    before += those;
  }
  const ordered = new Int32Array(ids.length);
  for (let id = 0; id <= highest; id += 1) {
    if (wanted[id] !== 1) continue;
    const day = lastDay[id] ?? 0;
    ordered[begins[day] ?? 0] = id;
    begins[day] = (begins[day] ?? 0) + 1;
  }
  return ordered;
}
