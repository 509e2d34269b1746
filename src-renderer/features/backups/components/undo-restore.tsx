import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupStatus } from '#shared/contract/backups.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx';
import { useBackupRefusal } from '../api/use-backup-refusal.ts';
import { useUndoRestore } from '../api/use-restore.ts';

interface Props {
  /** What was there before the last restore. */
  readonly before: NonNullable<BackupStatus['undoable']>;
}

/** While a restore can be taken back, it is offered here. */
export function UndoRestore({ before }: Props) {
  const { t } = useTranslation('backups');
  const format = useFormat();
  const refusal = useBackupRefusal('restore');
  const [asking, setAsking] = useState(false);
  const { undo, isPending, error } = useUndoRestore();
  return (
    <Card
      title={t('undo.title')}
      note={t('undo.text', { at: format.dateTime(before.at), head: format.number(before.head) })}
    >
      <div>
        <BigButton icon={<IconArrowBackUp size={22} aria-hidden="true" />} onClick={() => setAsking(true)}>
          {t('undo.undo')}
        </BigButton>
      </div>
      <ConfirmDialog
        open={asking}
        title={t('undo.confirmTitle')}
        confirmLabel={t('undo.undo')}
        busy={isPending}
        error={error === null ? undefined : refusal(error)}
        onConfirm={undo}
        onCancel={() => setAsking(false)}
      >
        {t('undo.confirm', { at: format.dateTime(before.at) })}
      </ConfirmDialog>
    </Card>
  );
}
