import { useQuery } from '@tanstack/react-query';
import type { Comparison } from '#shared/domain/reports/regulars/comparison.ts';
import type { ReportFilter } from '#shared/domain/reports/report-filter.ts';
import { api } from '#renderer/lib/contract-client.ts';
import { reportOptions } from '../../frame/api/report-options.ts';

export function useRegulars(filter: ReportFilter, against: Comparison) {
  return useQuery({ ...api.reports.regulars.report.queryOptions({ input: { filter, against } }), ...reportOptions });
}

export function useLateRegulars(filter: ReportFilter) {
  return useQuery({ ...api.reports.regulars.late.queryOptions({ input: filter }), ...reportOptions });
}
