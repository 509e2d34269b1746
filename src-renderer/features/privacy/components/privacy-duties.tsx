import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/lib/contract-client.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { StatusDot } from '#renderer/ui/status-dot.tsx';
import styles from './privacy.module.css';

/** What Stempel is not finished with, and by when it is. */
export function PrivacyDuties() {
  const { t } = useTranslation(['privacy', 'common']);
  const format = useFormat();
  const sentence = useErrorSentence();
  const { data, error, refetch } = useQuery(api.privacy.duties.queryOptions());
  const isDone = data?.backups === null && data.unscrubbed === 0;
  return (
    <Card title={t('duties.title')}>
      {error === null ? null : (
        <ErrorNotice action={<BigButton onClick={() => void refetch()}>{t('common:retry')}</BigButton>}>
          {sentence(error)}
        </ErrorNotice>
      )}
      {data === undefined && error === null ? <Spinner label={t('common:loading')} /> : null}
      <ul className={styles.duties}>
        {isDone ? (
          <li>
            <StatusDot tone="good">{t('duties.none')}</StatusDot>
          </li>
        ) : null}
        {data === undefined || data.unscrubbed === 0 ? null : (
          <li>
            <StatusDot tone="bad">{t('duties.unscrubbed', { count: data.unscrubbed })}</StatusDot>
          </li>
        )}
        {data === undefined || data.backups === null ? null : (
          <li>
            <StatusDot tone="amber">
              {t('duties.backups', { count: data.backups.count, day: format.day(data.backups.goneBy) })}
            </StatusDot>
            {data.backups.keptForUndo ? <p className={styles.small}>{t('erase.keptForUndo')}</p> : null}
          </li>
        )}
      </ul>
      <p className={styles.small}>{t('duties.stick')}</p>
    </Card>
  );
}
