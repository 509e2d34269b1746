import { useQuery } from '@tanstack/react-query';
import type { BusinessDay } from '#shared/domain/kernel/business-day.ts';
import { api } from '#renderer/lib/contract-client.ts';

/** Rewards are claimed all day; the letter says what is owed now (milliseconds). */
const everyMs = 60_000;

export function useLetterMonths() {
  return useQuery({ ...api.reports.monthlyLetter.months.queryOptions(), staleTime: everyMs });
}

/** @param month undefined while the months there are letters of are not known */
export function useLetter(month: BusinessDay | undefined) {
  return useQuery({
    ...api.reports.monthlyLetter.letter.queryOptions({ input: { month: month ?? (0 as BusinessDay) } }),
    enabled: month !== undefined,
    staleTime: everyMs,
  });
}
