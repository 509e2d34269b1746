import { create } from 'zustand';
import type { CaseId } from '#shared/domain/kernel/ids.ts';

interface DraftsState {
  readonly texts: Readonly<Record<string, string>>;
}

/** What was typed and not sent yet: it outlives a refusal, a look at another case, and a change by somebody else. */
const useDraftsStore = create<DraftsState>()(() => ({ texts: {} }));

/** One text of one case; `use` names what it is for. */
export function useDraft(caseId: CaseId, use: string) {
  const key = `${caseId}/${use}`;
  const value = useDraftsStore(({ texts }) => texts[key] ?? '');
  const set = (text: string) => useDraftsStore.setState(({ texts }) => ({ texts: { ...texts, [key]: text } }));
  return { value, set };
}
