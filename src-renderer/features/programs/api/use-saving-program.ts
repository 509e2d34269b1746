import { ORPCError } from '@orpc/client';
import { useState } from 'react';
import type { Program } from '#shared/contract/programs.contract.ts';
import type { CommandId } from '#shared/domain/kernel/ids.ts';
import type { ProgramTerms } from '#shared/domain/programs/program-terms.ts';
import { api, client } from '#renderer/lib/contract-client.ts';
import { newCommandId } from '#renderer/lib/new-command-id.ts';
import { queryClient } from '#renderer/lib/query-client.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import type { TermsField } from '../terms-draft.ts';

/** Why terms were not saved: at one field, or as a whole. */
export interface SavingFailure {
  readonly sentence: string;
  readonly field: TermsField | undefined;
}

function fieldOf(error: unknown): TermsField | undefined {
  if (!(error instanceof ORPCError)) return undefined;
  if (error.code === 'NAME_TAKEN') return 'name';
  return error.code === 'TERMS_IMPOSSIBLE' ? (error.data as { field: TermsField }).field : undefined;
}

/** Makes a program, or a new version of one. The id of the command is kept until it was answered. */
export function useSavingProgram(program: Program | undefined, onSaved: (saved: Program) => void) {
  const sentence = useErrorSentence();
  const [commandId, setCommandId] = useState<CommandId>(newCommandId);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<SavingFailure>();

  async function save(terms: ProgramTerms): Promise<void> {
    setBusy(true);
    setFailure(undefined);
    try {
      const saved = await (program === undefined
        ? client.programs.create({ commandId, terms })
        : client.programs.change({ commandId, programId: program.id, terms }));
      await queryClient.invalidateQueries({ queryKey: api.programs.key() });
      onSaved(saved);
    } catch (error) {
      // A refusal is an answer: what is sent next is another command.
      if (error instanceof ORPCError) setCommandId(newCommandId());
      setFailure({ sentence: sentence(error), field: fieldOf(error) });
    } finally {
      setBusy(false);
    }
  }

  return { save, busy, failure };
}
