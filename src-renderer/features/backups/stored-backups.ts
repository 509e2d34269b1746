import type { Backup } from '#shared/contract/backups.contract.ts';

/** A backup and every place it lies in: the second place holds copies of the same file. */
export interface StoredBackup extends Omit<Backup, 'place'> {
  readonly places: readonly Backup['place'][];
}

/** One line for each backup, newest first, however many copies there are of it. */
export function storedBackups(backups: readonly Backup[]): StoredBackup[] {
  const byName = new Map<string, StoredBackup>();
  for (const { place, ...backup } of backups) {
    const known = byName.get(backup.name);
    byName.set(backup.name, { ...backup, ...known, places: [...(known?.places ?? []), place] });
  }
  return [...byName.values()].toSorted((one, other) => other.at - one.at);
}
