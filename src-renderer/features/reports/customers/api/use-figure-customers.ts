import type { CustomerFigure } from '#shared/contract/reports/customer-figure.ts';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { api } from '#renderer/lib/contract-client.ts';
import { usePagedRows } from '#renderer/ui/use-paged-rows.ts';
import { reportOptions } from '../../frame/api/report-options.ts';

/** The customers behind a figure, fetched as they come in sight. */
export function useFigureCustomers(figure: CustomerFigure, filter: ReportFilter) {
  return usePagedRows(({ offset, limit }) => ({
    ...api.reports.customers.list.queryOptions({ input: { figure, filter, offset, limit } }),
    staleTime: reportOptions.staleTime,
  }));
}
