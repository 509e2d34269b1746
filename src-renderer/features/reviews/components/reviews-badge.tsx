import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { Unseen } from '#renderer/ui/unseen.tsx';
import { useAnswersDue } from '../api/review-queries.ts';
import styles from './reviews.module.css';

/** How many reviews wait for an answer that is due, beside the name of the place; nothing when none does. */
export function ReviewsBadge() {
  const { t } = useTranslation('reviews');
  const format = useFormat();
  const due = useAnswersDue();
  if (due === 0) return null;
  return (
    <>
      <b className={styles.badge} aria-hidden="true">
        {format.number(due)}
      </b>
      <Unseen>{t('due', { count: due })}</Unseen>
    </>
  );
}
