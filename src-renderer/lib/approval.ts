import { createContext, use } from 'react';
import type { Approvable } from '#shared/contract/session.contract.ts';
import type { ApprovalId } from '#shared/domain/kernel/ids.ts';

/** Asks a manager for her PIN on this screen; null when she did not give it. Whoever is signed in stays so. */
export type AskApproval = (action: Approvable) => Promise<ApprovalId | null>;

export const ApprovalContext = createContext<AskApproval | undefined>(undefined);

export function useAskApproval(): AskApproval {
  const ask = use(ApprovalContext);
  if (ask === undefined) throw new Error('useAskApproval needs an ApprovalProvider above it');
  return ask;
}
