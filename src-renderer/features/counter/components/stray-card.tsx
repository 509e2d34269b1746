import { IconCards, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useTill } from '../api/use-till-actions.ts';
import { till } from '../till.store.ts';
import styles from './stray-card.module.css';

interface Props {
  readonly code: string;
}

/** A card was scanned that nobody has: somebody new, or a new card for somebody known. */
export function StrayCard({ code }: Props) {
  const { t } = useTranslation('counter');
  const { enrolTyped } = useTill();
  return (
    <section className={styles.stray} aria-label={t('stray.title')}>
      <IconCards size={26} aria-hidden="true" />
      <div className={styles.words}>
        <p className={styles.title}>
          {t('stray.title')} <span className={styles.code}>{code}</span>
        </p>
        <p>{t('stray.text')}</p>
      </div>
      <BigButton onClick={enrolTyped}>{t('stray.enrol')}</BigButton>
      <IconButton
        label={t('notice.dismiss')}
        icon={<IconX size={20} aria-hidden="true" />}
        onClick={till.forgetStrayCode}
      />
    </section>
  );
}
