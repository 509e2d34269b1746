import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { BetweenQuestion, CohortQuestion } from '#shared/contract/reports/cohorts.contract.ts';
import { api } from '#renderer/lib/contract-client.ts';

export function useCohorts(input: CohortQuestion) {
  return useQuery({ ...api.reports.cohorts.table.queryOptions({ input }), placeholderData: keepPreviousData });
}

export function useBetween(input: BetweenQuestion) {
  return useQuery({ ...api.reports.cohorts.between.queryOptions({ input }), placeholderData: keepPreviousData });
}
