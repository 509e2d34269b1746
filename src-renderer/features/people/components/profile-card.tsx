import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CustomerDetail } from '#shared/contract/customers.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import type { ProfileFact } from '../merge-profiles.ts';
import { useFactWords } from '../use-fact-words.ts';
import styles from './customer.module.css';

const facts: readonly ProfileFact[] = ['phone', 'email', 'birthday', 'language', 'usualOrder', 'notes'];

interface Props {
  readonly customer: CustomerDetail;
  readonly onEdit: () => void;
}

/** What she told the shop about herself. */
export function ProfileCard({ customer: { profile, enrolledAt }, onEdit }: Props) {
  const { t } = useTranslation(['people', 'common']);
  const format = useFormat();
  const wordsOf = useFactWords();
  return (
    <Card
      title={t('profile.title')}
      note={t('profile.enrolled', { day: format.date(enrolledAt) })}
      corner={
        <BigButton icon={<IconPencil size={20} />} onClick={onEdit}>
          {t('common:edit')}
        </BigButton>
      }
    >
      <dl className={styles.facts}>
        {facts.map((fact) => (
          <div key={fact} className={styles.fact}>
            <dt>{t(`fact.${fact}`)}</dt>
            <dd>{wordsOf(profile, fact)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
