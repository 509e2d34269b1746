import { IconShieldCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BackupStatus } from '#shared/contract/backups.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useNow } from '#renderer/lib/use-now.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { StatusDot } from '#renderer/ui/status-dot.tsx';
import { useBackupNow } from '../api/use-backup-now.ts';
import { useBackupRefusal } from '../api/use-backup-refusal.ts';
import styles from '../backups.module.css';

interface Props {
  readonly status: BackupStatus;
}

/** Whether the shop's data is safe, and a backup at once for whoever wants one. */
export function BackupStatusCard({ status }: Props) {
  const { t } = useTranslation('backups');
  const refusal = useBackupRefusal('create');
  const backup = useBackupNow();
  return (
    <Card title={t('status.title')} note={t('status.how')}>
      <div className={styles.statusRow}>
        <LastBackup status={status} />
        <BigButton
          variant="main"
          icon={<IconShieldCheck size={22} aria-hidden="true" />}
          busy={backup.isPending || status.running}
          onClick={() => backup.mutate({})}
        >
          {t('status.now')}
        </BigButton>
      </div>
      <Troubles status={status} refusal={backup.error === null ? undefined : refusal(backup.error)} />
      <p className={styles.folder}>
        {t('status.folder')} <span className={styles.path}>{status.folder}</span>
      </p>
    </Card>
  );
}

function LastBackup({ status: { running, lastVerifiedAt, lastFailure } }: Props) {
  const { t } = useTranslation('backups');
  const format = useFormat();
  const now = useNow();
  if (running) return <StatusDot tone="neutral">{t('status.running')}</StatusDot>;
  if (lastVerifiedAt === null) return <StatusDot tone="amber">{t('status.none')}</StatusDot>;
  return (
    <div>
      <StatusDot tone={lastFailure === null ? 'good' : 'amber'}>
        {t('status.last', { ago: format.ago(lastVerifiedAt, now) })}
      </StatusDot>
      <p className={styles.when}>{format.dateTime(lastVerifiedAt)}</p>
    </div>
  );
}

interface TroublesProps extends Props {
  /** Why the backup that was just asked for could not be made. */
  readonly refusal: string | undefined;
}

function Troubles({ status: { lastFailure, clockBehind }, refusal }: TroublesProps) {
  const { t } = useTranslation('backups');
  const format = useFormat();
  return (
    <>
      {refusal === undefined ? null : <ErrorNotice>{refusal}</ErrorNotice>}
      {lastFailure === null || refusal !== undefined ? null : (
        <ErrorNotice>{t(`status.failed.${lastFailure.why}`, { at: format.dateTime(lastFailure.at) })}</ErrorNotice>
      )}
      {clockBehind === null ? null : (
        <ErrorNotice>{t('status.clockBehind', { at: format.dateTime(clockBehind.lastAt) })}</ErrorNotice>
      )}
    </>
  );
}
