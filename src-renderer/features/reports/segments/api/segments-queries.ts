import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import type { SegmentDefinition } from '#shared/domain/reports/segments/definition.ts';
import { api } from '#renderer/lib/contract-client.ts';

export function useSegmentsReport(filter: ReportFilter) {
  return useQuery(api.reports.segments.report.queryOptions({ input: filter, placeholderData: keepPreviousData }));
}

export function useSavedSegments() {
  return useQuery(api.reports.segments.list.queryOptions());
}

/** Customers in each segment today, by its number. */
export function useSegmentSizes(): ReadonlyMap<number, number> {
  const { data = [] } = useQuery(api.reports.segments.sizes.queryOptions());
  return new Map(data.map(({ id, customers }) => [id, customers]));
}

/** How many a definition would have; the last answer stands while the next is counted. */
export function useSegmentCount(definition: SegmentDefinition) {
  return useQuery(
    api.reports.segments.count.queryOptions({ input: { definition }, placeholderData: keepPreviousData }),
  );
}
