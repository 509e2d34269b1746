import { useMediaQuery } from '@mantine/hooks';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { SlideOver } from '#renderer/ui/slide-over.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { useCustomer } from '../api/customer-queries.ts';
import { till, useTillStore } from '../till.store.ts';
import { CustomerPanel } from './customer-panel.tsx';
import { EnrolPanel } from './enrol-panel.tsx';
import { NobodyFound, QuietPanel } from './quiet-panel.tsx';
import styles from './side-panel.module.css';

interface Props {
  readonly customerId: CustomerId | null;
  /** What nobody was found for. */
  readonly nobodyFor: string | null;
}

function CustomerOrState({ customerId, nobodyFor }: Props) {
  const { t } = useTranslation('common');
  const sentence = useErrorSentence();
  const { data: customer, error } = useCustomer(customerId);
  if (customerId === null) return nobodyFor === null ? <QuietPanel /> : <NobodyFound text={nobodyFor} />;
  // Erased in another window while she stood here.
  if (customer !== undefined && customer.erasedAt !== null) return <QuietPanel />;
  if (error !== null) return <ErrorNotice>{sentence(error)}</ErrorNotice>;
  if (customer === undefined) return <Spinner label={t('loading')} />;
  return <CustomerPanel key={customer.id} customer={customer} />;
}

/** The customer beside the list; over it on a phone. */
export const SidePanel = memo(function SidePanel(props: Props) {
  const { t } = useTranslation('counter');
  const enrolling = useTillStore((state) => state.enrolling);
  const sheetOpen = useTillStore((state) => state.sheetOpen);
  const narrow = useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false });
  const content = enrolling === null ? <CustomerOrState {...props} /> : <EnrolPanel prefill={enrolling} />;
  if (narrow) {
    return (
      <>
        {props.customerId === null ? <CustomerOrState {...props} /> : null}
        <SlideOver
          open={sheetOpen && (enrolling !== null || props.customerId !== null)}
          onClose={till.closeSheet}
          title={enrolling === null ? t('sheet') : t('enrol.title')}
        >
          {content}
        </SlideOver>
      </>
    );
  }
  return (
    <section className={styles.panel} aria-label={t('panel.label')}>
      {content}
    </section>
  );
});
