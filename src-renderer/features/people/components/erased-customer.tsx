import { IconArrowLeft, IconUserOff } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerDetail } from '#shared/contract/customers.contract.ts';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useNameOf } from '#renderer/lib/use-name-of.ts';
import { ChipList } from '#renderer/ui/chip-list.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { Page, PageHeader } from '#renderer/ui/page.tsx';
import { TextLink } from '#renderer/ui/text-link.tsx';
import { usePeopleLinks } from '../people-links.ts';
import { useHeadline } from './customer-head.tsx';
import styles from './customer.module.css';
import { Timeline } from './timeline.tsx';

interface Props {
  readonly customer: CustomerDetail;
  readonly erasedAt: Moment;
}

/** What is left of somebody who was erased: a number, and what was counted. */
export function ErasedCustomer({ customer, erasedAt }: Props) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const nameOf = useNameOf();
  const headline = useHeadline();
  const { onOpenPeople, Complaints, PastComplaints } = usePeopleLinks();
  const top = useRef<HTMLParagraphElement>(null);
  // Where she was erased from was further down a page that is no longer there.
  useEffect(() => {
    top.current?.scrollIntoView({ block: 'end' });
  }, []);
  return (
    <Page>
      <PageHeader
        title={nameOf(customer.profile.name, customer.id)}
        lead={headline(customer)}
        above={
          <TextLink onClick={onOpenPeople}>
            <span className={styles.back}>
              <IconArrowLeft size={20} aria-hidden="true" />
              {t('title')}
            </span>
          </TextLink>
        }
      />
      <ChipList>
        <li>
          <Chip tone="bad" icon={<IconUserOff size={18} stroke={1.8} aria-hidden="true" />}>
            {t('erased.on', { day: format.date(erasedAt) })}
          </Chip>
        </li>
        <Complaints customerId={customer.id} />
      </ChipList>
      <p ref={top} className={styles.quiet}>
        {t('erased.text')}
      </p>
      <PastComplaints customerId={customer.id} mayTake={false} />
      <Timeline customer={customer} />
    </Page>
  );
}
