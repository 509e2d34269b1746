import { createContext, use, type ComponentType } from 'react';
import type { CaseId, CustomerId } from '#shared/domain/kernel/ids.ts';

/** Ways that lead from the complaints to other screens; the app knows where. */
export interface BoardLinks {
  readonly onOpenBoard: () => void;
  readonly onOpenCase: (caseId: CaseId) => void;
  readonly onOpenCustomer: (customerId: CustomerId) => void;
  /** What a case was made of, where it was made of something. */
  readonly MadeOf: ComponentType<{ readonly caseId: CaseId }>;
  /** What the customer said about how the case was put right. */
  readonly Satisfaction: ComponentType<{
    readonly caseId: CaseId;
    /** Settled or closed: only then is there something to ask about. */
    readonly canAsk: boolean;
    readonly asking: boolean;
    readonly onAsking: (asking: boolean) => void;
  }>;
}

export const BoardLinksContext = createContext<BoardLinks | undefined>(undefined);

export function useBoardLinks(): BoardLinks {
  const links = use(BoardLinksContext);
  if (links === undefined) throw new Error('useBoardLinks needs a BoardLinksContext above it');
  return links;
}
