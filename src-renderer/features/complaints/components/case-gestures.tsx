import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail, GestureView } from '#shared/contract/complaints.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useNow } from '#renderer/lib/use-now.ts';
import { Card } from '#renderer/ui/card.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useGestureWords } from '../use-gesture-words.ts';
import styles from './case.module.css';

/** Often enough that what is offered is still allowed (milliseconds). */
const everyMs = 1_000;

interface Props {
  readonly detail: CaseDetail;
  /** `free` while anybody may; otherwise it asks for a reason and a manager. */
  readonly onTakeBack: (gesture: GestureView, free: boolean) => void;
}

/** What was given for this case, and what it cost the shop. */
export function CaseGestures({ detail, onTakeBack }: Props) {
  const { t } = useTranslation('complaints');
  const format = useFormat();
  const words = useGestureWords();
  const now = useNow(everyMs);
  const { gestures, cost } = detail;
  if (gestures.length === 0) return null;
  return (
    <Card title={t('case.gestures')} corner={<span className={styles.cost}>{format.money(cost)}</span>}>
      <ul className={styles.plainList}>
        {gestures.map((gesture) => (
          <li key={gesture.id} className={styles.item}>
            <span className={styles.itemWords}>
              <span className={classNames(styles.eventWhat, gesture.takenBack && styles.struck)}>{words(gesture)}</span>
              {gesture.takenBack ? <span className={styles.warn}>{t('case.takenBack')}</span> : null}
              <span className={styles.quiet}>
                {[
                  format.money(gesture.cost),
                  gesture.by,
                  gesture.approvedBy === null ? '' : t('case.approvedBy', { name: gesture.approvedBy }),
                ]
                  .filter((fact) => fact !== '')
                  .join(' · ')}
              </span>
            </span>
            {gesture.takenBack || gesture.undoUntil === null ? null : (
              <IconButton
                label={t('case.step.takeBack', { what: words(gesture) })}
                icon={<IconArrowBackUp size={20} aria-hidden="true" />}
                onClick={() => onTakeBack(gesture, gesture.undoUntil !== null && now < gesture.undoUntil)}
              />
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
