import { useQuery } from '@tanstack/react-query';
import type { CaseId } from '#shared/domain/kernel/ids.ts';
import { api } from '#renderer/lib/contract-client.ts';

export function useTemplates() {
  return useQuery(api.answerTemplates.list.queryOptions());
}

/** Every template filled with the facts of a case; asked anew each time, because what was given goes into it. */
export function useAnswers(caseId: CaseId) {
  return useQuery({ ...api.answerTemplates.forCase.queryOptions({ input: { caseId } }), staleTime: 0 }).data;
}
