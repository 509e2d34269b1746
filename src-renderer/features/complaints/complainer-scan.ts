import { client } from '#renderer/lib/contract-client.ts';
import { taking, useTakeStore } from './take.store.ts';

/** A complaint is being taken on this screen right now. */
export function isTaking(): boolean {
  return useTakeStore.getState().open;
}

/** A card scanned meanwhile says who complains, and stamps nobody. Throws the refusal of an unknown or replaced card. */
export async function receiveComplainer(code: string): Promise<void> {
  const { id: customerId } = await client.customers.byCode({ code });
  if (isTaking()) taking.change({ customerId });
}
