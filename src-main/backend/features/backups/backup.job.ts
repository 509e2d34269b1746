import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { JobTools } from '#main/backend/jobs/job.ts';
import { writeSnapshot } from '#main/backend/store/snapshot.ts';
import { backupName, writeNote, type BackupNote, type BackupReason } from './backup-folder.ts';

export interface BackupOrder {
  readonly folder: string;
  readonly why: BackupReason;
}

export type BackupFailure = 'disk_full' | 'not_writable' | 'damaged' | 'other';

/** A backup that could not be made is an answer too: the till goes on, and the badge says so. */
export type BackupOutcome =
  | { readonly made: true; readonly name: string; readonly note: BackupNote }
  | { readonly made: false; readonly failure: BackupFailure };

/** Copies the file, reads the copy back, and names it; in a thread of its own, because both take a while. */
export async function backupJob(order: BackupOrder, { store, clock }: JobTools): Promise<BackupOutcome> {
  try {
    mkdirSync(order.folder, { recursive: true });
    const at = clock.now();
    const name = backupName(at);
    const facts = writeSnapshot(store.connection, join(order.folder, name));
    return { made: true, name, note: writeNote(join(order.folder, name), at, order.why, facts) };
  } catch (error) {
    return { made: false, failure: failureOf(error) };
  }
}

const FAILURES: Readonly<Record<string, BackupFailure>> = {
  ENOSPC: 'disk_full',
  EDQUOT: 'disk_full',
  SQLITE_FULL: 'disk_full',
  EACCES: 'not_writable',
  EPERM: 'not_writable',
  EROFS: 'not_writable',
  ENOTDIR: 'not_writable',
  EEXIST: 'not_writable',
  SQLITE_CANTOPEN: 'not_writable',
  SQLITE_READONLY: 'not_writable',
};

export function failureOf(error: unknown): BackupFailure {
  if (!(error instanceof Error)) return 'other';
  if (error.name === 'DamagedSnapshotError') return 'damaged';
  return 'code' in error ? (FAILURES[String(error.code)] ?? 'other') : 'other';
}
