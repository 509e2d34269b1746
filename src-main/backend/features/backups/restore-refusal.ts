import { NewerFileError } from '#main/backend/store/migrate.ts';
import { failureOf } from './backup.job.ts';

/** What a restore that broke off is refused with. */
export function restoreRefusal(error: unknown): 'BACKUP_NEWER' | 'DISK_FULL' | 'NOT_WRITABLE' | 'BACKUP_DAMAGED' {
  if (error instanceof NewerFileError) return 'BACKUP_NEWER';
  const failure = failureOf(error);
  if (failure === 'disk_full') return 'DISK_FULL';
  return failure === 'not_writable' ? 'NOT_WRITABLE' : 'BACKUP_DAMAGED';
}
