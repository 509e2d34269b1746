import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { api } from '#renderer/lib/contract-client.ts';

/** Somebody stamps every minute; who looks at half a year need not see each (milliseconds). */
const stampsEveryMs = 60_000;

export function useShifts(filter: ReportFilter) {
  return useQuery({
    ...api.reports.shifts.table.queryOptions({ input: filter }),
    placeholderData: keepPreviousData,
    staleTime: stampsEveryMs,
  });
}
