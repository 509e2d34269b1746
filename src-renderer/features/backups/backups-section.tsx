import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/contract-client.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { useMayActAs } from '#renderer/lib/use-session.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import styles from './backups.module.css';
import { BackupList } from './components/backup-list.tsx';
import { BackupStatusCard } from './components/backup-status.tsx';
import { RestoreDialog } from './components/restore-dialog.tsx';
import { SecondPlace } from './components/second-place.tsx';
import { UndoRestore } from './components/undo-restore.tsx';
import { storedBackups, type StoredBackup } from './stored-backups.ts';

/** Whether the shop's data is safe, where its copies are, and the way back to one of them. */
export function BackupsSection() {
  const { t } = useTranslation(['backups', 'common']);
  const sentence = useErrorSentence();
  const mayRestore = useMayActAs('owner');
  const status = useQuery(api.backups.status.queryOptions());
  const list = useQuery(api.backups.list.queryOptions());
  const backups = useMemo(() => (list.data === undefined ? undefined : storedBackups(list.data)), [list.data]);
  const [chosen, setChosen] = useState<StoredBackup | null>(null);

  const failure = status.error ?? list.error;
  if (status.data === undefined || (failure !== null && backups === undefined)) {
    if (failure === null) return <Spinner label={t('common:loading')} />;
    const again = () => void Promise.all([status.refetch(), list.refetch()]);
    return (
      <ErrorNotice action={<BigButton onClick={again}>{t('common:retry')}</BigButton>}>{sentence(failure)}</ErrorNotice>
    );
  }
  const { undoable, secondPlace } = status.data;
  return (
    <div className={styles.section}>
      {undoable === null || !mayRestore ? null : <UndoRestore before={undoable} />}
      <BackupStatusCard status={status.data} />
      <BackupList backups={backups} onRestore={mayRestore ? setChosen : undefined} />
      <SecondPlace folder={secondPlace} mayChange={mayRestore} />
      {chosen === null ? null : <RestoreDialog backup={chosen} onClose={() => setChosen(null)} />}
    </div>
  );
}
