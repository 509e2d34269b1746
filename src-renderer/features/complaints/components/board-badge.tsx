import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useDueCount } from '../api/use-due-count.ts';
import { Unseen } from '#renderer/ui/unseen.tsx';
import styles from './board.module.css';

/** How many cases a clock asks for, beside the name of the place; nothing when none does. */
export function BoardBadge() {
  const { t } = useTranslation('complaints');
  const format = useFormat();
  const due = useDueCount();
  if (due === 0) return null;
  return (
    <>
      <b className={styles.badge} aria-hidden="true">
        {format.number(due)}
      </b>
      <Unseen>{t('board.due', { count: due })}</Unseen>
    </>
  );
}
