import type { VisitsQuery } from '#shared/contract/reports/visits.contract.ts';
import { api } from '#renderer/lib/contract-client.ts';
import { usePagedRows } from '#renderer/ui/use-paged-rows.ts';
import { reportOptions } from '../../frame/api/report-options.ts';

/** The visits behind a figure, fetched as they come in sight. */
export function useVisits(query: VisitsQuery) {
  return usePagedRows(({ offset, limit }) => ({
    ...api.reports.visits.list.queryOptions({ input: { query, offset, limit } }),
    staleTime: reportOptions.staleTime,
  }));
}
