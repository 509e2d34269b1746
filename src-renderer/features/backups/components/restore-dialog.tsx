import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx';
import { useBackupRefusal } from '../api/use-backup-refusal.ts';
import { useRestore } from '../api/use-restore.ts';
import type { StoredBackup } from '../stored-backups.ts';

interface Props {
  readonly backup: StoredBackup;
  readonly onClose: () => void;
}

/** Says what a restore does and what it keeps before it does it. */
export function RestoreDialog({ backup, onClose }: Props) {
  const { t } = useTranslation('backups');
  const format = useFormat();
  const refusal = useBackupRefusal('restore');
  const { restore, isPending, error } = useRestore(onClose);
  return (
    <ConfirmDialog
      open
      danger
      title={t('restore.title')}
      confirmLabel={t('restore.confirm')}
      busy={isPending}
      error={error === null ? undefined : refusal(error)}
      onConfirm={() => restore(backup.name)}
      onCancel={onClose}
    >
      {t('restore.text', { at: format.dateTime(backup.at) })}
    </ConfirmDialog>
  );
}
