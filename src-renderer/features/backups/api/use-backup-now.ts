import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/contract-client.ts';
import { showToast } from '#renderer/ui/toast.store.ts';

/** Makes a backup while the till goes on; what failed stands in the status afterwards. */
export function useBackupNow() {
  const { t } = useTranslation('backups');
  return useMutation(api.backups.create.mutationOptions({ onSuccess: () => showToast({ text: t('status.made') }) }));
}
