import { createContext, use, type ComponentType } from 'react';
import type { Approvable } from '#shared/contract/session.contract.ts';
import type { ApprovalId, CustomerId } from '#shared/domain/kernel/ids.ts';
import type { EnrolPrefill } from './enrol-prefill.ts';

export interface EnrolPanelProps {
  readonly prefill: EnrolPrefill;
  readonly onEnrolled: (customerId: CustomerId) => void;
  readonly onCancel: () => void;
}

/** What the counter needs from other features; app/ brings them together. */
export interface CounterLinks {
  /** Asks a manager for her PIN; null when she said no. */
  readonly askApproval: (action: Approvable) => Promise<ApprovalId | null>;
  readonly EnrolPanel: ComponentType<EnrolPanelProps>;
  readonly onOpenCustomer: (customerId: CustomerId) => void;
  readonly onOpenPrograms: () => void;
  readonly onOpenImport: () => void;
}

export const CounterLinksContext = createContext<CounterLinks | undefined>(undefined);

export function useCounterLinks(): CounterLinks {
  const links = use(CounterLinksContext);
  if (links === undefined) throw new Error('The counter needs its links to the other features');
  return links;
}
