import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import type { CustomerHit } from '#shared/contract/customers.contract.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import { api } from '#renderer/lib/contract-client.ts';

/** As many as stand under the box without pushing the rest away. */
const mostHits = 4;
/** Longer than a scanner takes between two keys (milliseconds). */
const searchAfterMs = 40;

/** The name of a customer; undefined while it is not known. */
export function useCustomerName(customerId: CustomerId | null): string | undefined {
  const input = customerId === null ? skipToken : { customerId };
  return useQuery(api.customers.get.queryOptions({ input })).data?.profile.name;
}

/** Who goes by what was typed; undefined while nothing is. */
export function useCustomerHits(typed: string): readonly CustomerHit[] | undefined {
  const [text] = useDebouncedValue(typed.trim(), searchAfterMs);
  const asked = typed.trim() === '' ? '' : text;
  const { data } = useQuery({
    ...api.customers.search.queryOptions({ input: asked === '' ? skipToken : { text: asked, limit: mostHits } }),
    placeholderData: keepPreviousData,
  });
  return asked === '' ? undefined : data?.hits;
}
