import { createContext, use } from 'react';
import type { CaseId } from '#shared/domain/kernel/ids.ts';

/** Ways from the taking of a complaint to other screens; app/ knows where they are. */
export interface ComplaintLinks {
  readonly onOpenCase: (caseId: CaseId) => void;
}

export const ComplaintLinksContext = createContext<ComplaintLinks | undefined>(undefined);

export function useComplaintLinks(): ComplaintLinks {
  const links = use(ComplaintLinksContext);
  if (links === undefined) throw new Error('useComplaintLinks needs a ComplaintLinksContext above it');
  return links;
}
