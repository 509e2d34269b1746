import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { api } from '#renderer/lib/contract-client.ts';

export function useProgramFigures(filter: ReportFilter) {
  return useQuery(api.reports.programFigures.report.queryOptions({ input: filter, placeholderData: keepPreviousData }));
}
