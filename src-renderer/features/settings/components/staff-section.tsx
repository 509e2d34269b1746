import { useQuery } from '@tanstack/react-query';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffMember } from '#shared/contract/staff.contract.ts';
import { api } from '#renderer/lib/contract-client.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';
import { useMayActAs } from '#renderer/lib/use-session.ts';
import { BigButton } from '#renderer/ui/big-button.tsx';
import { Card } from '#renderer/ui/card.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import styles from './sections.module.css';
import { StaffPanel } from './staff-panel.tsx';
import { StaffRow } from './staff-row.tsx';
import list from './staff-list.module.css';

/** Who works here: for managers to see, for the owner to change. */
export function StaffSection() {
  const { t } = useTranslation(['settings', 'common']);
  const sentence = useErrorSentence();
  const mayChange = useMayActAs('owner');
  const staff = useQuery(api.staff.list.queryOptions());
  const [open, setOpen] = useState<StaffMember | 'new' | null>(null);
  if (staff.data === undefined) {
    return staff.error === null ? (
      <Spinner label={t('common:loading')} />
    ) : (
      <ErrorNotice>{sentence(staff.error)}</ErrorNotice>
    );
  }
  return (
    <div className={styles.section}>
      {mayChange ? (
        <div>
          <BigButton variant="main" icon={<IconPlus size={22} aria-hidden="true" />} onClick={() => setOpen('new')}>
            {t('settings:staff.add')}
          </BigButton>
        </div>
      ) : null}
      <Card look="bare">
        <ul className={list.staff}>
          {staff.data.map((member) => (
            <StaffRow key={member.id} member={member} onEdit={mayChange ? () => setOpen(member) : undefined} />
          ))}
        </ul>
      </Card>
      {open === null ? null : <StaffPanel member={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </div>
  );
}
