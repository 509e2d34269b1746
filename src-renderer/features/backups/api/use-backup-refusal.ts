import { useTranslation } from 'react-i18next';
import { codeOf } from '#renderer/lib/error-sentence.ts';
import { useErrorSentence } from '#renderer/lib/use-error-sentence.ts';

/** What cannot be done about backups depends on what was tried: a folder of one's own choice can be chosen anew. */
export type Attempt = 'create' | 'restore' | 'secondPlace';

const own = {
  create: ['DISK_FULL', 'NOT_WRITABLE', 'BACKUP_DAMAGED'],
  restore: ['DISK_FULL', 'NOT_WRITABLE'],
  secondPlace: ['DISK_FULL', 'NOT_WRITABLE', 'BACKUP_DAMAGED'],
} as const;

export function useBackupRefusal(attempt: Attempt): (error: unknown) => string {
  const { t } = useTranslation('backups');
  const sentence = useErrorSentence();
  return (error) => {
    const code = own[attempt].find((each) => each === codeOf(error));
    return code === undefined ? sentence(error) : t(`refused.${attempt}.${code}` as 'refused.create.DISK_FULL');
  };
}
