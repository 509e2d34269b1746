import { createContext, use, type ComponentType } from 'react';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';

/** Ways that lead from the people to other screens; the app knows where. */
export interface PeopleLinks {
  readonly onOpenCustomer: (customerId: CustomerId) => void;
  readonly onOpenPeople: () => void;
  readonly onServe: (customerId: CustomerId) => void;
  readonly onOpenImport: () => void;
  readonly onComplain: (customerId: CustomerId) => void;
  /** What is still open with the customer, as items of the list of chips. */
  readonly Complaints: ComponentType<{ readonly customerId: CustomerId }>;
  /** Every complaint of hers as a card, with the way to take another one; nothing for whoever never complained. */
  readonly PastComplaints: ComponentType<{ readonly customerId: CustomerId; readonly mayTake: boolean }>;
  /** Her file and her erasure, as a card; nothing for whoever may do neither. */
  readonly Privacy: ComponentType<{ readonly customerId: CustomerId }>;
}

export const PeopleLinksContext = createContext<PeopleLinks | undefined>(undefined);

export function usePeopleLinks(): PeopleLinks {
  const links = use(PeopleLinksContext);
  if (links === undefined) throw new Error('usePeopleLinks needs a PeopleLinksContext above it');
  return links;
}
