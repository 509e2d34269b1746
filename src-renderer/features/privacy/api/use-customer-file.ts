import { ORPCError } from '@orpc/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/contract/values.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import { client } from '#renderer/lib/contract-client.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { newCommandId } from '#renderer/lib/new-command-id.ts';
import { shell } from '#renderer/lib/shell.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { showToast } from '#renderer/ui/toast.store.ts';

type Form = 'read' | 'portable';

/** Has the customer's file made, and hands it to the person at the till. */
export function useCustomerFile(customerId: CustomerId) {
  const { t } = useTranslation('privacy');
  const sentence = useErrorSentence();
  const { language }: { readonly language: Language } = useFormat();
  const [commandId, setCommandId] = useState(newCommandId);
  const [making, setMaking] = useState<Form>();
  const [error, setError] = useState<string>();

  async function make(form: Form): Promise<void> {
    setMaking(form);
    setError(undefined);
    try {
      const file = await client.privacy.makeFile({ commandId, customerId, form, language });
      setCommandId(newCommandId());
      if (await shell.saveFile(file)) showToast({ text: t('made') });
    } catch (failure) {
      if (failure instanceof ORPCError) setCommandId(newCommandId());
      setError(sentence(failure));
    } finally {
      setMaking(undefined);
    }
  }

  return { make, making, error };
}
