import type { CaseDetail } from '#shared/contract/complaints.contract.ts';
import type { CaseActions } from '../api/use-case-actions.ts';

/** What the form of every step of a case takes. */
export interface ComposerProps {
  readonly detail: CaseDetail;
  readonly actions: CaseActions;
  /** The step was taken. */
  readonly onDone: (detail: CaseDetail) => void;
}
