import { useTranslation } from 'react-i18next';
import type { CustomerDetail } from '#shared/contract/customers.contract.ts';
import { client } from '#renderer/lib/contract-client.ts';
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx';
import { showToast } from '#renderer/ui/toast.store.ts';
import { keepCustomer } from '../api/customer-queries.ts';
import { useCommand } from '../api/use-command.ts';

interface Props {
  readonly customer: CustomerDetail;
  readonly onClose: () => void;
}

/** Out of search and lists, nothing deleted; or back in. */
export function ArchiveDialog({ customer, onClose }: Props) {
  const { t } = useTranslation('people');
  const { name } = customer.profile;
  const isArchived = customer.archivedAt !== null;
  const { send, busy, error } = useCommand<CustomerDetail>((changed) => {
    keepCustomer(changed);
    showToast({ text: t(isArchived ? 'archive.back' : 'archive.done', { name }) });
    onClose();
  });
  return (
    <ConfirmDialog
      open
      title={t(isArchived ? 'archive.backTitle' : 'archive.title', { name })}
      confirmLabel={t(isArchived ? 'archive.backConfirm' : 'archive.confirm')}
      busy={busy}
      error={error}
      onConfirm={() =>
        void send((commandId) =>
          client.customers.setArchived({ commandId, customerId: customer.id, archived: !isArchived }),
        )
      }
      onCancel={onClose}
    >
      {t(isArchived ? 'archive.backText' : 'archive.text')}
    </ConfirmDialog>
  );
}
