import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CustomerProfile } from '#shared/contract/customers.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { BigButton } from '#renderer/ui/big-button.tsx';
import type { ProfileFact } from '../merge-profiles.ts';
import { useFactWords } from '../use-fact-words.ts';
import styles from './profile.module.css';

interface Props {
  readonly theirs: CustomerProfile;
  /** Facts both changed; the form has mine. */
  readonly contested: readonly ProfileFact[];
  readonly onTake: (fact: ProfileFact) => void;
}

/** Somebody else saved while this form was open: what came in, and where the two of them differ. */
export function MeanwhileNotice({ theirs, contested, onTake }: Props) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const wordsOf = useFactWords();
  const facts = format.list(contested.map((fact) => t(`fact.${fact}`)));
  return (
    <div className={styles.meanwhile} role="alert">
      <IconUsers size={22} aria-hidden="true" />
      <div className={styles.meanwhileText}>
        <p>{contested.length === 0 ? t('meanwhile.joined') : t('meanwhile.contested', { facts })}</p>
        {contested.map((fact) => (
          <div key={fact} className={styles.contested}>
            <span>
              <strong>{t(`fact.${fact}`)}</strong> {wordsOf(theirs, fact)}
            </span>
            <BigButton onClick={() => onTake(fact)}>{t('meanwhile.take')}</BigButton>
          </div>
        ))}
      </div>
    </div>
  );
}
