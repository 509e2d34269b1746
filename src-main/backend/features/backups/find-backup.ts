import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Backup } from '#shared/contract/backups.contract.ts';
import { isBackupName, listBackups } from './backup-folder.ts';
import { readState } from './backup-state.ts';

/** Only names of our own making inside our own folders: never a path from outside. */
export function findBackup(name: string, folder: string): string | null {
  if (!isBackupName(name) || basename(name) !== name) return null;
  const { secondPlace } = readState(folder);
  const places = secondPlace === null ? [folder] : [folder, secondPlace];
  return places.map((place) => join(place, name)).find((file) => existsSync(file)) ?? null;
}

/** Backups of both places, newest first in each. */
export function listAllBackups(folder: string): Backup[] {
  const { secondPlace } = readState(folder);
  const here = listBackups(folder, 'data_folder');
  return secondPlace === null ? here : [...here, ...listBackups(secondPlace, 'second_place')];
}
