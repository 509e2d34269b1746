import { createContext, use, type ComponentType } from 'react';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';

/** Ways from the counter to other screens; app/ knows where they are. */
export interface CounterLinks {
  readonly onOpenCustomer: (customerId: CustomerId) => void;
  readonly onOpenPrograms: () => void;
  readonly onOpenImport: () => void;
  readonly onComplain: (customerId: CustomerId) => void;
  /** What is still open with the customer, as items of the list of chips. */
  readonly Complaints: ComponentType<{ readonly customerId: CustomerId }>;
  /** What is asked of her in passing; nothing when there is nothing to ask. */
  readonly Question: ComponentType<{ readonly customerId: CustomerId }>;
}

export const CounterLinksContext = createContext<CounterLinks | undefined>(undefined);

export function useCounterLinks(): CounterLinks {
  const links = use(CounterLinksContext);
  if (links === undefined) throw new Error('The counter needs its links to other screens');
  return links;
}
