import { IconRotate2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Rating } from '#shared/contract/satisfaction.contract.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import type { useRating } from '../api/use-rating.ts';
import styles from './satisfaction.module.css';

interface Props {
  readonly rating: Rating;
  readonly actions: ReturnType<typeof useRating>;
  readonly onDone: () => void;
}

/** After a bad grade: the case is opened again with one press, by whoever heard it. */
export function BadGrade({ rating, actions, onDone }: Props) {
  const { t } = useTranslation('satisfaction');
  async function reopen(): Promise<void> {
    if (await actions.reopen(rating)) onDone();
  }
  return (
    <div className={styles.bad}>
      <p className={styles.badWords} role="status">
        <strong>{t('bad.title')}</strong> {t('bad.text')}
      </p>
      <div className={styles.ways}>
        <BigButton
          icon={<IconRotate2 size={20} aria-hidden="true" />}
          busy={actions.busy}
          onClick={() => void reopen()}
        >
          {t('bad.reopen')}
        </BigButton>
        <BigButton variant="plain" disabled={actions.busy} onClick={onDone}>
          {t('bad.leave')}
        </BigButton>
      </div>
    </div>
  );
}
