import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import { api } from '#renderer/lib/contract-client.ts';
import { newCommandId } from '#renderer/lib/new-command-id.ts';
import { showToast } from '#renderer/ui/toast.store.ts';

/** Erases a customer; what shows her learns of it through the change feed. */
export function useErasing(customerId: CustomerId, onErased: () => void) {
  const { t } = useTranslation('privacy');
  const [commandId, setCommandId] = useState(newCommandId);
  const { mutate, isPending, error } = useMutation(
    api.privacy.erase.mutationOptions({
      onSuccess: () => {
        showToast({ text: t('erase.done') });
        onErased();
      },
      // The next try is another command.
      onSettled: () => setCommandId(newCommandId()),
    }),
  );
  return { erase: (name: string) => mutate({ commandId, customerId, name }), isPending, error };
}
