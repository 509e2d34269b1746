import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Program } from '#shared/contract/programs.contract.ts';
import type { ProgramState } from '#shared/domain/programs/program-terms.ts';
import { api } from '#renderer/lib/contract-client.ts';
import { newCommandId } from '#renderer/lib/new-command-id.ts';
import { queryClient } from '#renderer/lib/query-client.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { showToast } from '#renderer/ui/toast.store.ts';

/** Pauses, resumes, archives; the way back is offered in passing. */
export function useProgramState(): (program: Program, state: ProgramState) => void {
  const { t } = useTranslation(['programs', 'common']);
  const sentence = useErrorSentence();
  const { mutate } = useMutation(
    api.programs.setState.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries({ queryKey: api.programs.key() }),
      onError: (error) => showToast({ text: sentence(error), tone: 'bad' }),
    }),
  );
  return (program, state) => {
    const before = program.state;
    const send = (next: ProgramState, onSuccess?: () => void) =>
      mutate(
        { commandId: newCommandId(), programId: program.id, state: next },
        onSuccess === undefined ? {} : { onSuccess },
      );
    send(state, () =>
      showToast({
        text: t(`done.${state}`, { name: program.terms.name }),
        action: { label: t('common:undo'), run: () => send(before) },
      }),
    );
  };
}
