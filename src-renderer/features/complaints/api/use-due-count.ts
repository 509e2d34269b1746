import { useQuery } from '@tanstack/react-query';
import { api } from '#renderer/lib/contract-client.ts';
import { useSession } from '#renderer/lib/use-session.ts';
import { clocksEveryMs } from './use-board.ts';

/** How many cases a clock asks for: due soon or late. While the shop is closed none is late. */
export function useDueCount(): number {
  const signedIn = useSession() !== null;
  const { data } = useQuery({
    ...api.complaints.counts.queryOptions(),
    enabled: signedIn,
    refetchInterval: clocksEveryMs,
  });
  return data === undefined ? 0 : data.dueSoon + data.overdue + data.escalated;
}

/** How many customers said that it was not put right, with nothing done about it since. */
export function useUnhappyCount(): number {
  const { data } = useQuery({ ...api.complaints.counts.queryOptions(), refetchInterval: clocksEveryMs });
  return data?.unhappy ?? 0;
}
