import type { CustomerFilter, CustomerSort } from '#shared/contract/customers.contract.ts';
import { api } from '#renderer/lib/contract-client.ts';
import { usePagedRows } from '#renderer/ui/use-paged-rows.ts';

export function usePeople(filter: CustomerFilter, sort: CustomerSort) {
  return usePagedRows((place) => api.customers.list.queryOptions({ input: { filter, sort, ...place } }));
}
