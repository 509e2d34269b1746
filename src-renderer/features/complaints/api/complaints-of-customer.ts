import { useQueries, useQuery } from '@tanstack/react-query';
import type { CaseRow, PromiseView } from '#shared/contract/complaints.contract.ts';
import type { CaseId, CustomerId } from '#shared/domain/kernel/ids.ts';
import { api } from '#renderer/lib/contract-client.ts';

/** As many as are worth a chip beside her card. */
const mostShown = 3;

export interface OpenMatters {
  readonly cases: readonly CaseRow[];
  readonly promises: readonly (PromiseView & { readonly caseId: CaseId })[];
}

/** Every complaint of a customer, the newest first. */
export function useComplaintsOfCustomer(customerId: CustomerId) {
  return useQuery(api.complaints.ofCustomer.queryOptions({ input: { customerId } }));
}

/** What the shop still owes a customer: complaints not settled yet, and promises not kept yet. Nothing while it is not known. */
export function useOpenMatters(customerId: CustomerId): OpenMatters {
  const rows = useComplaintsOfCustomer(customerId).data ?? [];
  const notClosed = rows.filter(({ state }) => state !== 'closed').slice(0, mostShown);
  const promises = useQueries({
    queries: notClosed.map(({ id }) => api.complaints.get.queryOptions({ input: { caseId: id } })),
    combine: (answers) =>
      answers.flatMap(({ data }) =>
        (data?.promises ?? [])
          .filter(({ state }) => state === 'open')
          .map((promise) => ({ ...promise, caseId: (data as { id: CaseId }).id })),
      ),
  });
  return { cases: notClosed.filter(({ state }) => state !== 'settled'), promises };
}
