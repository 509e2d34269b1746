import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { Store } from '#main/backend/store/open.ts';
import { readSnapshot, syncToDisk, type SnapshotFacts } from '#main/backend/store/snapshot.ts';
import { backupName, writeNote } from './backup-folder.ts';

/**
 * Puts a backup in the place of the data file. What is there now is kept as a backup first. At every moment there is a
 * whole file under the data file's name, the old one or the new one, so that a power cut leaves one of the two.
 * @returns what the restored file holds, and the name under which the present one was kept
 * @throws DamagedSnapshotError, NewerFileError, ForeignFileError, or the disk's error, with the present file in place
 */
export function restoreFrom(
  store: Store,
  backup: string,
  folder: string,
  at: Moment,
): { facts: SnapshotFacts; kept: string } {
  const facts = readSnapshot(backup);
  const incoming = `${store.file}.incoming`;
  const kept = backupName(at);
  try {
    copyFileSync(backup, incoming);
    syncToDisk(incoming);
    store.replace(() => {
      for (const suffix of ['-wal', '-shm']) {
        // Closing the last connection takes these away; if one is left, the file is not whole without it.
        if (existsSync(store.file + suffix)) throw new Error(`${store.file}${suffix} is still in use`);
      }
      const keptFile = join(folder, kept);
      copyFileSync(store.file, `${keptFile}.unfinished`);
      syncToDisk(`${keptFile}.unfinished`);
      renameSync(`${keptFile}.unfinished`, keptFile);
      writeNote(keptFile, at, 'before_restore', readSnapshot(keptFile));
      renameSync(incoming, store.file);
      syncToDisk(dirname(store.file));
    });
  } finally {
    rmSync(incoming, { force: true });
  }
  return { facts, kept };
}
