import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { letGo, mayTryAgain, type Sending } from '../sending.store.ts';
import { useUnfitWords } from '../use-unfit-words.ts';
import styles from './attachments.module.css';

interface Props {
  readonly sending: Sending;
  readonly onAgain: () => void;
}

/** A file on its way, or why it did not get there. */
export function SendingTile({ sending, onAgain }: Props) {
  const { t } = useTranslation(['attachments', 'common']);
  const format = useFormat();
  const words = useUnfitWords();
  const { file, state, share, error } = sending;
  if (state === 'under_way') {
    return (
      <li className={styles.sending}>
        <span className={styles.name}>{file.name}</span>
        <progress className={styles.progress} aria-label={t('sending', { name: file.name })} max={1} value={share} />
        <span className={styles.note}>{format.percent(share)}</span>
      </li>
    );
  }
  return (
    <li className={styles.failed}>
      <ErrorNotice>{`${file.name}: ${words(error)}`}</ErrorNotice>
      <div className={styles.ways}>
        <BigButton variant="plain" onClick={() => letGo(file.id)}>
          {t('letGo')}
        </BigButton>
        {mayTryAgain(sending) ? <BigButton onClick={onAgain}>{t('common:retry')}</BigButton> : null}
      </div>
    </li>
  );
}
