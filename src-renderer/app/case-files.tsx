import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAttach } from '#renderer/features/attachments/api/use-attach.ts';
import { FilesOfCase } from '#renderer/features/attachments/components/files-of-case.tsx';
import { FilesOfTaking } from '#renderer/features/attachments/components/files-of-taking.tsx';
import { CaseFilesContext, type CaseFiles } from '#renderer/features/complaints/case-files.ts';

interface Props {
  readonly children: ReactNode;
}

/** Lets a complaint have photos and papers, while it is taken and afterwards. */
export function CaseFilesProvider({ children }: Props) {
  const { t } = useTranslation('complaints');
  const navigate = useNavigate();
  const { attachToTaken } = useAttach();
  const files: CaseFiles = {
    FilesOfTaking,
    FilesOfCase,
    attach: (caseId, kept) => {
      const run = () => void navigate({ to: '/complaints/$caseId', params: { caseId: String(caseId) } });
      void attachToTaken(caseId, kept, { label: t('take.openCase'), run });
    },
  };
  return <CaseFilesContext value={files}>{children}</CaseFilesContext>;
}
