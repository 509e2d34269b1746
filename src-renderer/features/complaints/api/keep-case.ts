import type { CaseDetail } from '#shared/contract/complaints.contract.ts';
import { api } from '#renderer/lib/contract-client.ts';
import { queryClient } from '#renderer/lib/query-client.ts';

/** Shows what was answered at once; lists and other windows follow through the change feed. */
export function keepCase(detail: CaseDetail): void {
  queryClient.setQueryData(api.complaints.get.queryKey({ input: { caseId: detail.id } }), detail);
}
