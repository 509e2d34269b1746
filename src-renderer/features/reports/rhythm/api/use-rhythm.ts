import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReturnsQuestion } from '#shared/contract/reports/rhythm.contract.ts';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { api } from '#renderer/lib/contract-client.ts';

export function useReturns(input: ReturnsQuestion) {
  return useQuery({ ...api.reports.rhythm.returns.queryOptions({ input }), placeholderData: keepPreviousData });
}

export function useHours(filter: ReportFilter) {
  return useQuery({
    ...api.reports.rhythm.hours.queryOptions({ input: { filter } }),
    placeholderData: keepPreviousData,
  });
}

export function useGaps(filter: ReportFilter) {
  return useQuery({
    ...api.reports.rhythm.gaps.queryOptions({ input: { filter } }),
    placeholderData: keepPreviousData,
  });
}
