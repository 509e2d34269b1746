import { useNavigate } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { ComplaintLinksContext, type ComplaintLinks } from '#renderer/features/complaints/complaint-links.ts';
import { TakeDialog } from '#renderer/features/complaints/components/take-dialog.tsx';
import { taking } from '#renderer/features/complaints/take.store.ts';
import {
  SatisfactionLinksContext,
  type SatisfactionLinks,
} from '#renderer/features/satisfaction/satisfaction-links.ts';
import { useCustomerInFrontStore } from '#renderer/lib/customer-in-front.store.ts';
import { CaseFilesProvider } from './case-files.tsx';

/** Begins a complaint from any screen; whoever is in front on it is probably the one who complains. */
export function takeComplaint(): void {
  taking.open(useCustomerInFrontStore.getState().customerId);
}

interface Props {
  readonly children: ReactNode;
}

/** Lets every screen below open a case, and has the dialog that takes a complaint over it. */
export function ComplaintTaking({ children }: Props) {
  const navigate = useNavigate();
  const links = useMemo(
    (): ComplaintLinks & SatisfactionLinks => ({
      onOpenCase: (caseId) => void navigate({ to: '/complaints/$caseId', params: { caseId: String(caseId) } }),
    }),
    [navigate],
  );
  return (
    <ComplaintLinksContext value={links}>
      <SatisfactionLinksContext value={links}>
        <CaseFilesProvider>
          {children}
          <TakeDialog />
        </CaseFilesProvider>
      </SatisfactionLinksContext>
    </ComplaintLinksContext>
  );
}
