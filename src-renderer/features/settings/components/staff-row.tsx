import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { StaffMember } from '#shared/contract/staff.contract.ts';
import { useFormat } from '#renderer/lib/format-context.tsx';
import { useNow } from '#renderer/lib/use-now.ts';
import { Avatar } from '#renderer/ui/avatar.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import styles from './staff-list.module.css';

interface Props {
  readonly member: StaffMember;
  readonly onEdit: (() => void) | undefined;
}

export function StaffRow({ member, onEdit }: Props) {
  const { t } = useTranslation(['settings', 'common']);
  const format = useFormat();
  const now = useNow();
  const seen =
    member.lastSignedInAt === null
      ? t('settings:staff.neverSeen')
      : t('settings:staff.seen', { when: format.ago(member.lastSignedInAt, now) });
  return (
    <li className={styles.row} data-left={!member.active || undefined}>
      <Avatar name={member.name} id={member.id} />
      <div className={styles.words}>
        <span className={styles.name}>{member.name}</span>
        <span className={styles.note}>{seen}</span>
      </div>
      <div className={styles.chips}>
        <Chip tone={member.role === 'counter' ? 'neutral' : 'accent'} size="small">
          {t(`common:role.${member.role}`)}
        </Chip>
        {member.active ? null : (
          <Chip size="small" tone="amber">
            {t('settings:staff.left')}
          </Chip>
        )}
      </div>
      {onEdit === undefined ? null : (
        <IconButton
          label={t('settings:staff.editOf', { name: member.name })}
          icon={<IconPencil size={22} aria-hidden="true" />}
          onClick={onEdit}
        />
      )}
    </li>
  );
}
