import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Period } from '#shared/domain/learn/period.ts';
import { api } from '#renderer/lib/contract-client.ts';

/** Visits come in all day without anybody complaining (milliseconds). */
const visitsEveryMs = 5 * 60_000;

export function useLearnReport({ from, to }: Period) {
  return useQuery({ ...api.learn.report.queryOptions({ input: { from, to } }), placeholderData: keepPreviousData });
}

export function useReturns({ from, to }: Period) {
  return useQuery({
    ...api.learn.returns.queryOptions({ input: { from, to } }),
    placeholderData: keepPreviousData,
    staleTime: visitsEveryMs,
  });
}
