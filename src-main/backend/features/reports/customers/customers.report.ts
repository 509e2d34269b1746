import type { CustomerFigure } from '#shared/contract/reports/customer-figure.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
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
  return { total: all.length, ids: all.slice(offset, offset + limit) };
}

function inOrderOfVisits(ids: readonly CustomerId[], chunks: readonly VisitColumns[]): readonly CustomerId[] {
  const last = new Map<number, number>();
  const wanted = new Set<number>(ids);
  for (const { customers, starts, days } of chunks) {
    for (let at = 0; at < customers.length; at += 1) {
      const customer = customers[at] ?? 0;
      if (wanted.has(customer)) last.set(customer, days[(starts[at + 1] ?? 0) - 1] ?? 0);
    }
  }
  return ids.toSorted((a, b) => (last.get(b) ?? 0) - (last.get(a) ?? 0) || a - b);
}
