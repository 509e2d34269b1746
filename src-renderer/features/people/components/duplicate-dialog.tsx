import { useTranslation } from 'react-i18next';
import type { CustomerHit } from '#shared/contract/customers.contract.ts';
import { Avatar } from '#renderer/ui/avatar.tsx';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { usePeopleLinks } from '../people-links.ts';
import { Quiet } from '#renderer/ui/words.tsx';
import styles from './profile.module.css';

interface Props {
  readonly matches: readonly CustomerHit[];
  readonly busy: boolean;
  readonly onTwoPeople: () => void;
  readonly onClose: () => void;
}

/** Somebody has this number already: the same person, or two who share it. */
export function DuplicateDialog({ matches, busy, onTwoPeople, onClose }: Props) {
  const { t } = useTranslation(['people', 'common']);
  const { onOpenCustomer } = usePeopleLinks();
  return (
    <Dialog
      open={matches.length > 0}
      onClose={onClose}
      busy={busy}
      title={t('duplicate.title')}
      actions={
        <>
          <BigButton onClick={onClose} disabled={busy}>
            {t('duplicate.correct')}
          </BigButton>
          <BigButton variant="main" onClick={onTwoPeople} busy={busy}>
            {t('duplicate.twoPeople')}
          </BigButton>
        </>
      }
    >
      <p>{t('duplicate.text')}</p>
      <ul className={styles.matches}>
        {matches.map((match) => (
          <li key={match.id} className={styles.match}>
            <Avatar id={match.id} name={match.name} />
            <span className={styles.matchWho}>
              <strong>{match.name}</strong>
              <Quiet inline>{[match.phoneMasked, t('visits', { count: match.visits })].join(' · ')}</Quiet>
            </span>
            <BigButton onClick={() => onOpenCustomer(match.id)}>{t('duplicate.open')}</BigButton>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
