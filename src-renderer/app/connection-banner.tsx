import { IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useConnectionStore } from '#renderer/lib/connection.ts';
import styles from './connection-banner.module.css';

/** Says that nothing can be saved right now, and goes by itself. */
export function ConnectionBanner() {
  const { t } = useTranslation('app');
  const lost = useConnectionStore((connection) => connection.state === 'lost');
  return (
    <div role="alert">
      {lost ? (
        <p className={styles.banner}>
          <IconPlugConnectedX size={22} aria-hidden="true" />
          {t('connectionLost')}
        </p>
      ) : null}
    </div>
  );
}
