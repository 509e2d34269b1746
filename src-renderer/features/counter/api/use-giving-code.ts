import { useTranslation } from 'react-i18next';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import { api, client } from '#renderer/lib/contract-client.ts';
import { newCommandId } from '#renderer/lib/new-command-id.ts';
import { queryClient } from '#renderer/lib/query-client.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { showToast } from '#renderer/ui/toast.store.ts';
import { till } from '../till.store.ts';

/** Makes the stray card the customer's; her old one answers "replaced" from then on. */
export function useGivingCode(): (customerId: CustomerId, code: string) => Promise<void> {
  const { t } = useTranslation('counter');
  const sentence = useErrorSentence();
  return async (customerId, code) => {
    try {
      const customer = await client.customers.replaceCode({ commandId: newCommandId(), customerId, code });
      queryClient.setQueryData(api.customers.get.queryKey({ input: { customerId } }), customer);
      till.openAlone(customerId);
      showToast({ text: t('stray.given', { name: customer.profile.name }) });
    } catch (error) {
      till.notify({ kind: 'failed', customerId, sentence: sentence(error) });
    }
  };
}
