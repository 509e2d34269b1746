import { ORPCError } from '@orpc/client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/contract-client.ts';
import { newCommandId } from '#renderer/lib/new-command-id.ts';
import { queryClient } from '#renderer/lib/query-client.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { showToast } from '#renderer/ui/toast.store.ts';
import type { PolicyToSave } from '../policy-draft.ts';

export function usePolicy() {
  return useQuery(api.complaints.policy.queryOptions());
}

/** Saves the policy; every open complaint gets new due times with it. */
export function useSavingPolicy() {
  const { t } = useTranslation('complaints');
  const sentence = useErrorSentence();
  const [commandId, setCommandId] = useState(newCommandId);
  const { mutate, isPending, error, reset } = useMutation(
    api.complaints.savePolicy.mutationOptions({
      onSuccess: (policy) => {
        queryClient.setQueryData(api.complaints.policy.queryKey(), policy);
        showToast({ text: t('policy.saved') });
        setCommandId(newCommandId());
      },
      // A refusal is an answer: what is sent next is another command.
      onError: (failure) => {
        if (failure instanceof ORPCError) setCommandId(newCommandId());
      },
    }),
  );
  return {
    save: (policy: PolicyToSave, onSaved: () => void) => mutate({ commandId, policy }, { onSuccess: onSaved }),
    busy: isPending,
    refusal: error === null ? undefined : sentence(error),
    forget: reset,
  };
}
