import type { PolicyDraft } from '../policy-draft.ts';

/** What every part of the policy's form takes. */
export interface PolicyFieldsProps {
  readonly draft: PolicyDraft;
  readonly change: (change: (draft: PolicyDraft) => Partial<PolicyDraft>) => void;
  /** The sentence under a field that cannot be saved. */
  readonly errorOf: (field: string) => string | undefined;
}
