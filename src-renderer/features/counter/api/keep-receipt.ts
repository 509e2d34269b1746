import type { Receipt } from '#shared/contract/cards.contract.ts';
import { api } from '#renderer/lib/contract-client.ts';
import { queryClient } from '#renderer/lib/query-client.ts';

/** Shows what was acknowledged at once; visits, figures in lists and other windows follow through the change feed. */
export function keepReceipt({ customerId, card, rewards }: Receipt): void {
  queryClient.setQueryData(api.customers.get.queryKey({ input: { customerId } }), (customer) =>
    customer === undefined
      ? undefined
      : {
          ...customer,
          cards: customer.cards.map((shown) => (shown.programId === card.programId ? card : shown)),
          rewards,
        },
  );
}
