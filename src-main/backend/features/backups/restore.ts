import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import type { Store } from '#main/backend/store/open.ts';
import { DamagedSnapshotError, readSnapshot, syncToDisk, type SnapshotFacts } from '#main/backend/store/snapshot.ts';
import { backupName, writeNote } from './backup-folder.ts';

export interface Restored {
  /** What the restored file holds. */
  readonly facts: SnapshotFacts;
  /** Backup of what was there before; null when that was damaged and lies in the folder as `damaged-…`. */
  readonly kept: string | null;
}

/** What SQLite keeps beside a file that is open. */
const companions = ['-wal', '-shm'] as const;

/**
 * Puts a backup in the place of the data file. What is there now is kept first. At every moment there is a whole file
 * under the data file's name, the old one or the new one, so that a power cut leaves one of the two.
 * @throws DamagedSnapshotError, NewerFileError, ForeignFileError for the backup, or the disk's error, with the present
 * file in place
 */
export function restoreFrom(store: Store, backup: string, folder: string, at: Moment): Restored {
  return bringIn(backup, store.file, (incoming) => {
    let kept: string | null = null;
    store.replace(() => {
      for (const suffix of companions) {
        // Closing the last connection takes these away; if one is left, the file is not whole without it.
        if (existsSync(store.file + suffix)) throw new Error(`${store.file}${suffix} is still in use`);
      }
      kept = keepPresent(store.file, folder, at);
      renameSync(incoming, store.file);
      syncToDisk(dirname(store.file));
    });
    return kept;
  });
}

/**
 * The same for a data file that cannot be opened any more. Whoever calls holds the folder's lock.
 * @throws as restoreFrom
 */
export function replaceDamaged(file: string, backup: string, folder: string, at: Moment): Restored {
  return bringIn(backup, file, (incoming) => {
    putAside(file, folder, at);
    for (const suffix of companions) rmSync(file + suffix, { force: true });
    renameSync(incoming, file);
    syncToDisk(dirname(file));
    return null;
  });
}

function bringIn(backup: string, file: string, swap: (incoming: string) => string | null): Restored {
  const facts = readSnapshot(backup);
  const incoming = `${file}.incoming`;
  try {
    copyFileSync(backup, incoming);
    syncToDisk(incoming);
    return { facts, kept: swap(incoming) };
  } finally {
    rmSync(incoming, { force: true });
  }
}

/** @returns the name it is kept under as a backup, or null when it is no backup because it is damaged */
function keepPresent(file: string, folder: string, at: Moment): string | null {
  const name = backupName(at);
  const kept = join(folder, name);
  mkdirSync(folder, { recursive: true });
  copyFileSync(file, `${kept}.unfinished`);
  try {
    const facts = readSnapshot(`${kept}.unfinished`);
    syncToDisk(`${kept}.unfinished`);
    renameSync(`${kept}.unfinished`, kept);
    writeNote(kept, at, 'before_restore', facts);
    return name;
  } catch (error) {
    rmSync(`${kept}.unfinished`, { force: true });
    if (!(error instanceof DamagedSnapshotError)) throw error;
    putAside(file, folder, at);
    return null;
  }
}

/** A damaged file is never thrown away: somebody who knows how may still read it. */
function putAside(file: string, folder: string, at: Moment): void {
  const aside = join(folder, `damaged-${backupName(at)}`);
  for (const suffix of ['', ...companions]) {
    if (!existsSync(file + suffix)) continue;
    copyFileSync(file + suffix, aside + suffix);
    syncToDisk(aside + suffix);
  }
}
