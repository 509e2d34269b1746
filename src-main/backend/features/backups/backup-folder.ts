import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { backupSchema, type Backup } from '#shared/contract/backups.contract.ts';
import { asMoment, type Moment } from '#shared/domain/kernel/clock.ts';
import { syncToDisk, type SnapshotFacts } from '#main/backend/store/snapshot.ts';

export type BackupReason = Backup['why'];

/** Lies beside each backup and says what was found in it when it was read back. */
const noteSchema = z.object({
  at: z.number().int(),
  why: backupSchema.shape.why,
  bytes: z.number().int(),
  head: z.number().int(),
  headHash: z.string(),
  customers: z.number().int(),
});
export type BackupNote = z.infer<typeof noteSchema>;

const NAME = /^stempel-\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}Z\.db$/u;

export function isBackupName(name: string): boolean {
  return NAME.test(name);
}

/** `stempel-2026-11-22T14-05-33-120Z.db`: sorts by time, and every file system takes it. */
export function backupName(at: Moment): string {
  return `stempel-${new Date(at).toISOString().replaceAll(':', '-').replace('.', '-')}.db`;
}

export function noteFile(file: string): string {
  return file.replace(/\.db$/u, '.json');
}

/** The note comes after the backup: a backup without one was not finished, and is not listed. */
export function writeNote(file: string, at: Moment, why: BackupReason, facts: SnapshotFacts): BackupNote {
  const note: BackupNote = { at, why, ...facts };
  const target = noteFile(file);
  writeFileSync(`${target}.unfinished`, JSON.stringify(note));
  syncToDisk(`${target}.unfinished`);
  renameSync(`${target}.unfinished`, target);
  syncToDisk(dirname(target));
  return note;
}

/** Finished backups of a folder, newest first. A folder that cannot be read (a stick that was pulled out) has none. */
export function listBackups(folder: string, place: Backup['place']): Backup[] {
  const names = namesIn(folder).filter(isBackupName).toSorted().toReversed();
  return names.flatMap((name) => {
    const note = readNote(join(folder, name));
    return note === null ? [] : [asBackup(name, note, place)];
  });
}

export function asBackup(name: string, note: BackupNote, place: Backup['place']): Backup {
  const { at, why, bytes, head, customers } = note;
  return { name, at: asMoment(at), why, bytes, head, customers, place, verified: true };
}

export function readNote(file: string): BackupNote | null {
  try {
    return noteSchema.parse(JSON.parse(readFileSync(noteFile(file), 'utf8')));
  } catch {
    return null;
  }
}

export function removeBackup(folder: string, name: string): void {
  rmSync(noteFile(join(folder, name)), { force: true });
  rmSync(join(folder, name), { force: true });
}

/** A copy of a finished backup in another folder, finished there as well. */
export function copyBackup(from: string, to: string, name: string): void {
  mkdirSync(to, { recursive: true });
  if (existsSync(join(to, name)) && existsSync(noteFile(join(to, name)))) return;
  for (const part of [name, noteFile(name)]) {
    const unfinished = join(to, `${part}.unfinished`);
    try {
      copyFileSync(join(from, part), unfinished);
      syncToDisk(unfinished);
      renameSync(unfinished, join(to, part));
    } catch (error) {
      rmSync(unfinished, { force: true });
      throw error;
    }
  }
  syncToDisk(to);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
