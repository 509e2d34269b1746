import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerDetail } from '#shared/contract/customers.contract.ts';
import { client } from '#renderer/lib/contract-client.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { showToast } from '#renderer/ui/toast.store.ts';
import { keepCustomer } from '../api/customer-queries.ts';
import { useCommand } from '../api/use-command.ts';
import styles from './customer.module.css';

interface Props {
  readonly customer: CustomerDetail;
}

const formId = 'replace-code';

/** The code on her card, and what to do when the card is lost. */
export function CodeCard({ customer }: Props) {
  const { t } = useTranslation('people');
  const [replacing, setReplacing] = useState(false);
  return (
    <Card title={t('code.title')}>
      <p className={styles.code}>{customer.code}</p>
      <div>
        <BigButton onClick={() => setReplacing(true)}>{t('code.lost')}</BigButton>
      </div>
      {replacing ? <ReplaceDialog customer={customer} onClose={() => setReplacing(false)} /> : null}
    </Card>
  );
}

function ReplaceDialog({ customer, onClose }: Props & { readonly onClose: () => void }) {
  const { t } = useTranslation(['people', 'common']);
  const [code, setCode] = useState('');
  const { send, busy, error } = useCommand<CustomerDetail>((changed) => {
    keepCustomer(changed);
    showToast({ text: t('code.replaced') });
    onClose();
  });
  const printed = code.trim();
  return (
    <Dialog
      open
      onClose={onClose}
      busy={busy}
      title={t('code.lostTitle', { name: customer.profile.name })}
      actions={
        <>
          <BigButton onClick={onClose} disabled={busy}>
            {t('common:cancel')}
          </BigButton>
          <BigButton type="submit" form={formId} variant="main" busy={busy}>
            {printed === '' ? t('code.makeNew') : t('code.useThis')}
          </BigButton>
        </>
      }
    >
      <form
        id={formId}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send((commandId) =>
            client.customers.replaceCode({
              commandId,
              customerId: customer.id,
              ...(printed === '' ? {} : { code: printed }),
            }),
          );
        }}
      >
        <p>{t('code.lostText')}</p>
        <TextField
          label={t('code.printed')}
          hint={t('code.printedHint')}
          value={code}
          onChange={setCode}
          maxLength={64}
          autoFocus
        />
        {error === undefined ? null : <ErrorNotice>{error}</ErrorNotice>}
      </form>
    </Dialog>
  );
}
