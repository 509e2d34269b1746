import { UnstyledButton } from '@mantine/core';
import { IconMessageReport } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { TextLink } from '#renderer/ui/text-link.tsx';
import { useComplaintsOfCustomer } from '../api/complaints-of-customer.ts';
import { useComplaintLinks } from '../complaint-links.ts';
import { taking } from '../take.store.ts';
import { CustomerCase } from './customer-case.tsx';
import styles from './customer-complaints.module.css';

/** As many as one takes in at a glance. */
const shownAtFirst = 5;

interface Props {
  readonly customerId: CustomerId;
  /** Another complaint of hers may be taken. */
  readonly mayTake: boolean;
}

/** Every complaint of a customer, the newest first; nothing for whoever never complained. */
export function CustomerComplaints({ customerId, mayTake }: Props) {
  const { t } = useTranslation('complaints');
  const sentence = useErrorSentence();
  const { onOpenCase } = useComplaintLinks();
  const { data: cases = [], error } = useComplaintsOfCustomer(customerId);
  const [all, setAll] = useState(false);
  if (error === null && cases.length === 0) return null;
  const others = cases.length - shownAtFirst;
  return (
    <Card title={t('ofCustomer.title')}>
      {error === null ? null : <ErrorNotice>{sentence(error)}</ErrorNotice>}
      <ul className={styles.list} aria-label={t('ofCustomer.title')}>
        {(all ? cases : cases.slice(0, shownAtFirst)).map((one) => (
          <li key={one.id}>
            <UnstyledButton type="button" className={styles.case ?? ''} onClick={() => onOpenCase(one.id)}>
              <CustomerCase one={one} />
            </UnstyledButton>
          </li>
        ))}
      </ul>
      <div className={styles.ways}>
        {mayTake ? (
          <BigButton icon={<IconMessageReport size={20} />} onClick={() => taking.open(customerId)}>
            {t('board.take')}
          </BigButton>
        ) : null}
        {others > 0 ? (
          <TextLink onClick={() => setAll(!all)}>
            {all ? t('ofCustomer.fewer') : t('ofCustomer.others', { count: others })}
          </TextLink>
        ) : null}
      </div>
    </Card>
  );
}
