import { createContext, use } from 'react';
import type { CaseId } from '#shared/domain/kernel/ids.ts';

/** Ways from what a customer said to other screens; app/ knows where they are. */
export interface SatisfactionLinks {
  readonly onOpenCase: (caseId: CaseId) => void;
}

export const SatisfactionLinksContext = createContext<SatisfactionLinks | undefined>(undefined);

export function useSatisfactionLinks(): SatisfactionLinks {
  const links = use(SatisfactionLinksContext);
  if (links === undefined) throw new Error('useSatisfactionLinks needs a SatisfactionLinksContext above it');
  return links;
}
