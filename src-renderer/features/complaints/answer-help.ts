import { createContext, use, type ComponentType } from 'react';
import type { Channel } from '#shared/domain/complaints/case.ts';
import type { CaseId } from '#shared/domain/kernel/ids.ts';

/** What helps with writing an answer, and with getting it to the customer; app/ knows who has it. */
export interface AnswerHelp {
  /** Puts a ready text in place of what is written. */
  readonly TemplateChoice: ComponentType<{
    readonly caseId: CaseId;
    readonly text: string;
    readonly onText: (text: string) => void;
  }>;
  /** The ways out of here; the one that was taken says how it was answered. */
  readonly AnswerWays: ComponentType<{
    readonly caseId: CaseId;
    readonly text: string;
    readonly onChannel: (channel: Channel) => void;
  }>;
}

export const AnswerHelpContext = createContext<AnswerHelp | undefined>(undefined);

export function useAnswerHelp(): AnswerHelp {
  const help = use(AnswerHelpContext);
  if (help === undefined) throw new Error('useAnswerHelp needs an AnswerHelpContext above it');
  return help;
}
