import { createContext, use } from 'react';
import type { PainPointKindId } from '#shared/domain/kernel/ids.ts';

/** Ways that lead from the pain points to other screens; the app knows where. */
export interface PainPointsLinks {
  /** Begins an improvement that is to make a kind rarer. */
  readonly onImprove: (kindId: PainPointKindId) => void;
}

export const PainPointsLinksContext = createContext<PainPointsLinks | undefined>(undefined);

export function usePainPointsLinks(): PainPointsLinks {
  const links = use(PainPointsLinksContext);
  if (links === undefined) throw new Error('usePainPointsLinks needs a PainPointsLinksContext above it');
  return links;
}
