import { createContext, use } from 'react';
import type { CaseFigure } from '#shared/contract/case-figure.ts';

/** Ways that lead from the figures to other screens; the app knows where. */
export interface LearnLinks {
  readonly onShowCases: (figure: CaseFigure) => void;
  readonly onOpenBoard: () => void;
}

export const LearnLinksContext = createContext<LearnLinks | undefined>(undefined);

export function useLearnLinks(): LearnLinks {
  const links = use(LearnLinksContext);
  if (links === undefined) throw new Error('useLearnLinks needs a LearnLinksContext above it');
  return links;
}
