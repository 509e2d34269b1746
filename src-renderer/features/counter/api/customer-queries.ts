import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import type { CustomerDetail, CustomerHit } from '#shared/contract/customers.contract.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import { api, client } from '#renderer/lib/contract-client.ts';
import { queryClient } from '#renderer/lib/query-client.ts';

/** As many as fit two screens; whoever is not among them is found by another letter. */
const mostHits = 20;

const searchOptions = (text: string) =>
  api.customers.search.queryOptions({ input: text === '' ? skipToken : { text, limit: mostHits } });

/** The hits of what was typed; those of the words before stay until the new ones are there. */
export function useHits(text: string) {
  return useQuery({ ...searchOptions(text), placeholderData: keepPreviousData });
}

/** The hits of exactly these words, for a key that acts on the first of them before they were drawn. */
export async function fetchHits(text: string): Promise<readonly CustomerHit[]> {
  const { hits } = await queryClient.fetchQuery(searchOptions(text));
  return hits;
}

export function useCustomer(customerId: CustomerId | null) {
  return useQuery({
    ...api.customers.get.queryOptions({ input: customerId === null ? skipToken : { customerId } }),
    placeholderData: keepPreviousData,
  });
}

/** Whose card it is; all that is shown of her comes with the answer. Throws what the backend refuses. */
export async function fetchByCode(code: string): Promise<CustomerDetail> {
  const customer = await client.customers.byCode({ code });
  queryClient.setQueryData(api.customers.get.queryKey({ input: { customerId: customer.id } }), customer);
  return customer;
}

export function fetchCustomer(customerId: CustomerId): Promise<CustomerDetail> {
  return queryClient.fetchQuery(api.customers.get.queryOptions({ input: { customerId } }));
}
