import { useQuery } from '@tanstack/react-query';
import type { CaseId, CustomerId } from '#shared/domain/kernel/ids.ts';
import { api } from '#renderer/lib/contract-client.ts';

/** Time alone makes a question due: it is looked up again when she comes after this (milliseconds). */
const freshMs = 60_000;

/** What to ask a customer who is here; undefined while that is not known or nothing is to be asked. */
export function useQuestion(customerId: CustomerId) {
  const query = api.satisfaction.question.queryOptions({ input: { customerId } });
  return useQuery({ ...query, staleTime: freshMs }).data ?? undefined;
}

export function useRatings(caseId: CaseId) {
  return useQuery(api.satisfaction.ofCase.queryOptions({ input: { caseId } }));
}
