import { ORPCError } from '@orpc/client';
import { skipToken, useQuery } from '@tanstack/react-query';
import type { CaseId } from '#shared/domain/kernel/ids.ts';
import { api } from '#renderer/lib/contract-client.ts';
import { queryClient } from '#renderer/lib/query-client.ts';
import { neighboursOf, type Neighbours } from '../case-neighbours.ts';
import { clocksEveryMs } from './use-board.ts';

/** As many as anybody works through without going back to the board. */
const neighboursLooked = 200;

const needsMe = () =>
  api.complaints.list.queryOptions({ input: { view: 'needs_me', text: '', offset: 0, limit: neighboursLooked } });

export function useCase(caseId: CaseId) {
  return useQuery({ ...api.complaints.get.queryOptions({ input: { caseId } }), refetchInterval: clocksEveryMs });
}

/** There is no case by that number. */
export function isGone(error: unknown): boolean {
  return error instanceof ORPCError && error.code === 'CASE_NOT_FOUND';
}

export async function fetchCaseAnew(caseId: CaseId): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: api.complaints.get.key({ input: { caseId } }) });
}

export function useNeighbours(caseId: CaseId): Neighbours {
  const { data } = useQuery({ ...needsMe(), refetchInterval: clocksEveryMs });
  const neighbours = neighboursOf(data?.rows ?? [], data?.total ?? 0, caseId);
  const { next } = neighbours;
  // One goes on without waiting.
  useQuery(api.complaints.get.queryOptions({ input: next === undefined ? skipToken : { caseId: next } }));
  return neighbours;
}

/** Everybody who can own a case. */
export function useOwners() {
  return useQuery(api.session.tiles.queryOptions()).data ?? [];
}
