import { createContext, use, type ComponentType } from 'react';
import type { CaseId } from '#shared/domain/kernel/ids.ts';

/** A file that is to go along with a complaint. */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
  /** What is sent, once it is ready. */
  readonly ready: Promise<{ readonly name: string; readonly content: Blob }>;
}

interface FilesOfTakingProps {
  readonly files: readonly KeptFile[];
  readonly onChange: (change: (files: readonly KeptFile[]) => readonly KeptFile[]) => void;
}

/** Photos and papers beside a complaint; app/ knows who keeps them. */
export interface CaseFiles {
  readonly FilesOfTaking: ComponentType<FilesOfTakingProps>;
  readonly FilesOfCase: ComponentType<{ readonly caseId: CaseId }>;
  /** Adds what was chosen while it was taken; says so itself when that fails. */
  readonly attach: (caseId: CaseId, files: readonly KeptFile[]) => void;
}

export const CaseFilesContext = createContext<CaseFiles | undefined>(undefined);

export function useCaseFiles(): CaseFiles {
  const files = use(CaseFilesContext);
  if (files === undefined) throw new Error('useCaseFiles needs a CaseFilesContext above it');
  return files;
}
