import { useCallback, useRef, useState, type ReactNode } from 'react';
import type { Approvable } from '#shared/contract/session.contract.ts';
import type { ApprovalId } from '#shared/domain/kernel/ids.ts';
import { ApprovalContext } from '#renderer/lib/approval.ts';
import { ApprovalDialog } from './components/approval-dialog.tsx';

interface Props {
  readonly children: ReactNode;
}

/** Lets every screen below ask a manager for one approval; see `useAskApproval`. */
export function ApprovalProvider({ children }: Props) {
  const [asked, setAsked] = useState<Approvable | null>(null);
  const answer = useRef<((approvalId: ApprovalId | null) => void) | null>(null);

  const finish = (approvalId: ApprovalId | null) => {
    setAsked(null);
    answer.current?.(approvalId);
    answer.current = null;
  };
  const ask = useCallback(
    (action: Approvable) =>
      new Promise<ApprovalId | null>((resolve) => {
        answer.current?.(null);
        answer.current = resolve;
        setAsked(action);
      }),
    [],
  );

  return (
    <ApprovalContext value={ask}>
      {children}
      <ApprovalDialog action={asked} onApproved={finish} onCancel={() => finish(null)} />
    </ApprovalContext>
  );
}
