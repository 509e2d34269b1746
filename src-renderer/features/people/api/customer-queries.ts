import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { CustomerDetail } from '#shared/contract/customers.contract.ts';
import type { CustomerId, Sequence } from '#shared/domain/kernel/ids.ts';
import { api } from '#renderer/lib/contract-client.ts';
import { queryClient } from '#renderer/lib/query-client.ts';

const linesAPage = 50;

export function useCustomer(customerId: CustomerId) {
  return useQuery(api.customers.get.queryOptions({ input: { customerId } }));
}

/** Shows what was just answered; other windows follow through the change feed. */
export function keepCustomer(customer: CustomerDetail): void {
  queryClient.setQueryData(api.customers.get.queryKey({ input: { customerId: customer.id } }), customer);
}

/** The newest lines, and older ones as they are asked for. */
export function useHistory(customerId: CustomerId) {
  return useInfiniteQuery(
    api.customers.history.infiniteOptions({
      input: (before: Sequence | null) => ({ customerId, before, limit: linesAPage }),
      initialPageParam: null as Sequence | null,
      getNextPageParam: ({ lines, more }) => (more ? (lines.at(-1)?.seq ?? undefined) : undefined),
    }),
  );
}

export function useTags() {
  return useQuery(api.customers.tags.queryOptions()).data ?? [];
}

export function usePrograms() {
  return useQuery(api.programs.list.queryOptions({ input: { archived: true } })).data ?? [];
}
