import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JobId } from '#shared/domain/kernel/ids.ts';
import { api } from '#renderer/lib/contract-client.ts';
import { firstLanguage } from '#renderer/lib/languages.ts';
import { newCommandId } from '#renderer/lib/new-command-id.ts';
import { queryClient } from '#renderer/lib/query-client.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { useWindowLanguageStore } from '#renderer/lib/window-language.store.ts';
import { shopOf, termsOf, type FirstRunDraft } from '../first-run-draft.ts';

export interface CompleteFirstRun {
  readonly send: (draft: FirstRunDraft) => void;
  readonly busy: boolean;
  /** A sentence, when it was refused. */
  readonly refusal: string | undefined;
}

/** @param onDone given the job that makes the sample cafe, if one was asked for */
export function useCompleteFirstRun(onDone: (sampleJob: JobId | null) => void): CompleteFirstRun {
  const { t, i18n } = useTranslation('first-run');
  const sentence = useErrorSentence();
  // Pressed twice it is still one command.
  const [commandId] = useState(newCommandId);
  const { mutate, isPending, error } = useMutation(
    api.firstRun.complete.mutationOptions({
      onSuccess: ({ session, sampleJob }) => {
        // From here on the window speaks the shop's language by itself.
        useWindowLanguageStore.getState().setLanguage(null);
        queryClient.setQueryData(api.session.current.queryKey(), session);
        void queryClient.invalidateQueries({ queryKey: api.shop.key() }).then(() => onDone(sampleJob));
      },
    }),
  );
  const send = (draft: FirstRunDraft) => {
    const language = firstLanguage([i18n.language]);
    const words = {
      name: draft.programName ?? t('begin.usualProgram'),
      rewardText: draft.rewardText ?? t('begin.usualReward'),
    };
    mutate({
      commandId,
      shop: shopOf(draft, language),
      owner: { name: draft.ownerName.trim(), pin: draft.pin },
      begin: draft.begin === 'sample' ? { with: 'sample' } : { with: 'program', terms: termsOf(draft, words) },
    });
  };
  return { send, busy: isPending, refusal: error === null ? undefined : sentence(error) };
}
