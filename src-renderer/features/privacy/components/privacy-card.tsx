import { IconFileDownload, IconFileText, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import { useMayActAs } from '#renderer/lib/use-session.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { useCustomerFile } from '../api/use-customer-file.ts';
import { EraseDialog } from './erase-dialog.tsx';
import styles from './privacy.module.css';

interface Props {
  readonly customerId: CustomerId;
}

/** Everything that is held about her in a file, and the way to hold nothing any more. */
export function PrivacyCard(props: Props) {
  const mayMake = useMayActAs('manager');
  return mayMake ? <Ways {...props} /> : null;
}

function Ways({ customerId }: Props) {
  const { t } = useTranslation('privacy');
  const mayErase = useMayActAs('owner');
  const { make, making, error } = useCustomerFile(customerId);
  const [erasing, setErasing] = useState(false);
  const busy = making !== undefined;
  return (
    <Card title={t('card.title')} note={t('card.note')}>
      <div className={styles.ways}>
        <BigButton
          icon={<IconFileText size={20} />}
          busy={making === 'read'}
          disabled={busy}
          onClick={() => void make('read')}
        >
          {t('card.read')}
        </BigButton>
        <BigButton
          icon={<IconFileDownload size={20} />}
          busy={making === 'portable'}
          disabled={busy}
          onClick={() => void make('portable')}
        >
          {t('card.portable')}
        </BigButton>
        {mayErase ? (
          <BigButton variant="plain" icon={<IconTrash size={20} />} onClick={() => setErasing(true)}>
            {t('card.erase')}
          </BigButton>
        ) : null}
      </div>
      {error === undefined ? null : <ErrorNotice>{error}</ErrorNotice>}
      {erasing ? <EraseDialog customerId={customerId} onClose={() => setErasing(false)} /> : null}
    </Card>
  );
}
