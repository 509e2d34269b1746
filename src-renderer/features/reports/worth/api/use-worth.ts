import { useQuery } from '@tanstack/react-query';
import { api } from '#renderer/lib/contract-client.ts';

export function useWorth(enabled: boolean) {
  return useQuery({ ...api.reports.worth.report.queryOptions(), enabled });
}
