import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { api } from '#renderer/lib/contract-client.ts';

/** Stamps come in all day while the report lies open (milliseconds). */
const everyMs = 60_000;

/** @param running the day goes on, so that it is asked for again */
export function useDayReport(day: BusinessDay, running: boolean) {
  return useQuery({
    ...api.reports.dayReport.report.queryOptions({ input: { day } }),
    placeholderData: keepPreviousData,
    // Whoever opens it wants to know how it is now.
    staleTime: 0,
    refetchInterval: running ? everyMs : false,
  });
}

export function useCheckHead() {
  return useMutation(api.reports.dayReport.checkHead.mutationOptions());
}
