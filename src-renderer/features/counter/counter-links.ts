import { createContext, use } from 'react';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';

/** Ways from the counter to other screens; app/ knows where they are. */
export interface CounterLinks {
  readonly onOpenCustomer: (customerId: CustomerId) => void;
  readonly onOpenPrograms: () => void;
  readonly onOpenImport: () => void;
}

export const CounterLinksContext = createContext<CounterLinks | undefined>(undefined);

export function useCounterLinks(): CounterLinks {
  const links = use(CounterLinksContext);
  if (links === undefined) throw new Error('The counter needs its links to other screens');
  return links;
}
