import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Shop } from '#shared/contract/shop.contract.ts';
import { api } from '#renderer/lib/contract-client.ts';
import { queryClient } from '#renderer/lib/query-client.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { showToast } from '#renderer/ui/toast.store.ts';

export function useSavingShop(onSaved: () => void) {
  const { t } = useTranslation('settings');
  const sentence = useErrorSentence();
  const { mutate, isPending, error, reset } = useMutation(
    api.shop.update.mutationOptions({
      onSuccess: (shop) => {
        queryClient.setQueryData(api.shop.status.queryKey(), (status) =>
          status === undefined ? status : { ...status, shop },
        );
        showToast({ text: t('saved') });
        onSaved();
      },
    }),
  );
  return {
    save: (shop: Shop) => mutate(shop),
    busy: isPending,
    refusal: error === null ? undefined : sentence(error),
    forget: reset,
  };
}
