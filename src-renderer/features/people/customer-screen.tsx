import { IconArchive, IconArchiveOff, IconArrowLeft, IconMessageReport, IconRubberStamp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerDetail } from '#shared/contract/customers.contract.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import { useCustomerInFront } from '#renderer/lib/customer-in-front.store.ts';
import { codeOf } from '#renderer/lib/error-sentence.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { useMayActAs } from '#renderer/lib/use-session.ts';
import { ActionMenu, type MenuEntry } from '#renderer/ui/action-menu.tsx';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { Page, PageColumns, PageHeader } from '#renderer/ui/page.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { TextLink } from '#renderer/ui/text-link.tsx';
import { showToast } from '#renderer/ui/toast.store.ts';
import { useCustomer } from './api/customer-queries.ts';
import { ArchiveDialog } from './components/archive-dialog.tsx';
import { CodeCard } from './components/code-card.tsx';
import { CustomerCards, CustomerRewards } from './components/customer-cards.tsx';
import { CustomerChips, useHeadline } from './components/customer-head.tsx';
import styles from './components/customer.module.css';
import { ErasedCustomer } from './components/erased-customer.tsx';
import { ProfileCard } from './components/profile-card.tsx';
import { ProfilePanel } from './components/profile-panel.tsx';
import { Timeline } from './components/timeline.tsx';
import { usePeopleLinks } from './people-links.ts';

interface Props {
  readonly customerId: CustomerId;
}

/** One customer: who she is, what she has, and everything that happened. */
export function CustomerScreen({ customerId }: Props) {
  const { t } = useTranslation(['people', 'common']);
  const sentence = useErrorSentence();
  const { onOpenPeople } = usePeopleLinks();
  useCustomerInFront(customerId);
  const { data: customer, error } = useCustomer(customerId);
  if (customer !== undefined) {
    const { erasedAt } = customer;
    if (erasedAt !== null) return <ErasedCustomer customer={customer} erasedAt={erasedAt} />;
    return <WholeCustomer customer={customer} />;
  }
  return (
    <Page>
      {error === null ? <Spinner label={t('common:loading')} /> : null}
      {error === null || codeOf(error) === 'CUSTOMER_NOT_FOUND' ? null : <ErrorNotice>{sentence(error)}</ErrorNotice>}
      {codeOf(error) === 'CUSTOMER_NOT_FOUND' ? (
        <EmptyState
          title={t('gone.title')}
          action={
            <BigButton variant="main" size="main" onClick={onOpenPeople}>
              {t('gone.toPeople')}
            </BigButton>
          }
        >
          {t('gone.text')}
        </EmptyState>
      ) : null}
    </Page>
  );
}

function WholeCustomer({ customer }: { readonly customer: CustomerDetail }) {
  const { t } = useTranslation('people');
  const { onOpenPeople, onServe, onComplain, PastComplaints, Privacy } = usePeopleLinks();
  const mayArchive = useMayActAs('manager');
  const headline = useHeadline();
  const [open, setOpen] = useState<'edit' | 'archive'>();
  const isArchived = customer.archivedAt !== null;
  const close = () => setOpen(undefined);
  const complain: MenuEntry = {
    label: t('complain'),
    icon: <IconMessageReport size={20} />,
    onSelect: () => onComplain(customer.id),
  };
  const archive: MenuEntry = {
    label: t(isArchived ? 'archive.backConfirm' : 'archive.confirm'),
    icon: isArchived ? <IconArchiveOff size={20} /> : <IconArchive size={20} />,
    onSelect: () => setOpen('archive'),
  };
  const entries = [...(isArchived ? [] : [complain]), ...(mayArchive ? [archive] : [])];
  return (
    <Page>
      <PageHeader
        title={customer.profile.name}
        lead={headline(customer)}
        above={
          <TextLink onClick={onOpenPeople}>
            <span className={styles.back}>
              <IconArrowLeft size={20} aria-hidden="true" />
              {t('title')}
            </span>
          </TextLink>
        }
        actions={
          <>
            {isArchived ? null : (
              <BigButton variant="main" icon={<IconRubberStamp size={20} />} onClick={() => onServe(customer.id)}>
                {t('toCounter')}
              </BigButton>
            )}
            {entries.length === 0 ? null : (
              <ActionMenu label={t('moreAbout', { name: customer.profile.name })} entries={entries} />
            )}
          </>
        }
      />
      <CustomerChips customer={customer} />
      <PageColumns
        main={
          <>
            <CustomerCards cards={customer.cards} />
            <Timeline customer={customer} />
          </>
        }
        aside={
          <>
            <CustomerRewards rewards={customer.rewards} />
            <PastComplaints customerId={customer.id} mayTake={!isArchived} />
            <ProfileCard customer={customer} onEdit={() => setOpen('edit')} />
            <CodeCard customer={customer} />
            <Privacy customerId={customer.id} />
          </>
        }
      />
      {open === 'edit' ? (
        <ProfilePanel
          customer={customer}
          onClose={close}
          onSaved={({ profile }) => {
            showToast({ text: t('saved', { name: profile.name }) });
            close();
          }}
        />
      ) : null}
      {open === 'archive' ? <ArchiveDialog customer={customer} onClose={close} /> : null}
    </Page>
  );
}
