import { useTranslation } from 'react-i18next';
import type { CustomerHit } from '#shared/contract/customers.contract.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import styles from './enrol-panel.module.css';

interface Props {
  readonly matches: readonly CustomerHit[];
  readonly onSame: (customerId: CustomerId) => void;
  readonly onTwoPeople: () => void;
}

/** Somebody has this number already: the same person, or two who share it. */
export function DuplicateChoice({ matches, onSame, onTwoPeople }: Props) {
  const { t } = useTranslation('counter');
  return (
    <div className={styles.duplicate} role="alert">
      <p className={styles.question}>{t('enrol.duplicate')}</p>
      <div className={styles.choices}>
        {matches.map((match) => (
          <BigButton key={match.id} size="main" onClick={() => onSame(match.id)}>
            {t('enrol.same', { name: match.name })}
          </BigButton>
        ))}
        <BigButton size="main" variant="plain" onClick={onTwoPeople}>
          {t('enrol.twoPeople')}
        </BigButton>
      </div>
    </div>
  );
}
