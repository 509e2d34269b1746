import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import { Avatar } from '#renderer/ui/avatar.tsx';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { SearchBox } from '#renderer/ui/search-box.tsx';
import { useCustomerHits, useCustomerName } from '../api/customer-queries.ts';
import styles from './take-dialog.module.css';

interface Props {
  readonly customerId: CustomerId | null;
  readonly onChange: (customerId: CustomerId | null) => void;
}

/** Whose complaint it is; nobody's is a complaint too. */
export function WhoComplains({ customerId, onChange }: Props) {
  const { t } = useTranslation('complaints');
  const name = useCustomerName(customerId);
  const [changing, setChanging] = useState(false);
  if (customerId === null) return <ChooseCustomer takesFocus={changing} onChoose={onChange} />;
  return (
    <div className={styles.who}>
      <Avatar name={name ?? ''} id={customerId} />
      <span className={styles.name}>{name}</span>
      <BigButton
        variant="plain"
        onClick={() => {
          setChanging(true);
          onChange(null);
        }}
      >
        {t('take.somebodyElse')}
      </BigButton>
    </div>
  );
}

interface ChooseProps {
  /** Another one was asked for. */
  readonly takesFocus: boolean;
  readonly onChoose: (customerId: CustomerId) => void;
}

function ChooseCustomer({ takesFocus, onChoose }: ChooseProps) {
  const { t } = useTranslation('complaints');
  const [text, setText] = useState('');
  const hits = useCustomerHits(text);
  return (
    <div className={styles.choose}>
      <SearchBox
        label={t('take.who')}
        placeholder={t('take.whoPlaceholder')}
        value={text}
        onChange={setText}
        autoFocus={takesFocus}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // The form is not meant.
          event.preventDefault();
          if (hits?.[0] !== undefined) onChoose(hits[0].id);
        }}
      />
      {hits === undefined ? null : (
        <ul className={styles.hits} aria-label={t('take.found')}>
          {hits.map((hit) => (
            <li key={hit.id}>
              <UnstyledButton type="button" className={styles.hit ?? ''} onClick={() => onChoose(hit.id)}>
                <Avatar name={hit.name} id={hit.id} size="small" />
                <span className={styles.name}>{hit.name}</span>
                <span className={styles.phone}>{hit.phoneMasked}</span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
      {hits?.length === 0 ? (
        <p className={styles.quiet} role="status">
          {t('take.nobodyFound')}
        </p>
      ) : null}
    </div>
  );
}
