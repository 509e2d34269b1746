import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import { Avatar } from '#renderer/ui/avatar.tsx';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { SearchBox } from '#renderer/ui/search-box.tsx';
import { useCustomerHits, useCustomerName } from '../api/review-queries.ts';
import styles from './review-form.module.css';

interface Props {
  readonly customerId: CustomerId | null;
  readonly onChange: (customerId: CustomerId | null) => void;
}

/** Which regular wrote it, where the shop knows. */
export function CustomerChoice({ customerId, onChange }: Props) {
  const { t } = useTranslation('reviews');
  const name = useCustomerName(customerId);
  const [text, setText] = useState('');
  const hits = useCustomerHits(text);
  if (customerId !== null) {
    return (
      <div className={styles.who}>
        <Avatar name={name ?? ''} id={customerId} size="small" />
        <span className={styles.name}>{name}</span>
        <BigButton variant="plain" onClick={() => onChange(null)}>
          {t('form.somebodyElse')}
        </BigButton>
      </div>
    );
  }
  return (
    <div>
      <p className={styles.label}>{t('form.customer')}</p>
      <SearchBox
        label={t('form.customer')}
        placeholder={t('form.customerHint')}
        value={text}
        onChange={setText}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // The form is not meant.
          event.preventDefault();
          if (hits?.[0] !== undefined) onChange(hits[0].id);
        }}
      />
      {hits === undefined ? null : (
        <ul className={styles.hits} aria-label={t('form.found')}>
          {hits.map((hit) => (
            <li key={hit.id}>
              <UnstyledButton type="button" className={styles.hit ?? ''} onClick={() => onChange(hit.id)}>
                <Avatar name={hit.name} id={hit.id} size="small" />
                <span className={styles.name}>{hit.name}</span>
                <span className={styles.quiet}>{hit.phoneMasked}</span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
      {hits?.length === 0 ? (
        <p className={styles.quiet} role="status">
          {t('form.nobodyFound')}
        </p>
      ) : null}
    </div>
  );
}
