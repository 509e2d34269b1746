import { dirname } from 'node:path';
import type { Backup } from '#shared/contract/backups.contract.ts';
import { systemClock, type Clock } from '#shared/domain/kernel/clock.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';
import { lockFolder } from '#main/backend/store/lock.ts';
import type { BackupRefusal } from './backups.service.ts';
import { findBackup, listAllBackups } from './find-backup.ts';
import { restoreRefusal } from './restore-refusal.ts';
import { replaceDamaged } from './restore.ts';

export interface DamagedShop {
  list(): Backup[];
  /** @returns the last ledger entry of the shop as it is now */
  restore(name: string): Result<{ head: number }, BackupRefusal>;
  release(): void;
}

/**
 * What can still be done in a data folder whose file cannot be opened: its backups.
 * @param file the damaged file
 * @param who as in `lockFolder`
 * @throws FolderInUseError
 */
export function openDamaged(file: string, folder: string, who: string, clock: Clock = systemClock): DamagedShop {
  const lock = lockFolder(dirname(file), who);
  return {
    list: () => listAllBackups(folder),
    restore: (name) => {
      const backup = findBackup(name, folder);
      if (backup === null) return refuse({ code: 'BACKUP_NOT_FOUND' });
      try {
        return ok({ head: replaceDamaged(file, backup, folder, clock.now()).facts.head });
      } catch (error) {
        return refuse({ code: restoreRefusal(error) });
      }
    },
    release: () => lock.release(),
  };
}
