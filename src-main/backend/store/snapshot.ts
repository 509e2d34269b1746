import Database from 'better-sqlite3';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { assertOurs } from './migrate.ts';

/** What a copy of the file was found to hold when it was read back. */
export interface SnapshotFacts {
  readonly bytes: number;
  /** Sequence of the last ledger entry; 0 in an empty ledger. */
  readonly head: number;
  /** Hash of that entry in hexadecimal: the whole ledger up to it. Empty in an empty ledger. */
  readonly headHash: string;
  readonly customers: number;
}

/** A copy that is not whole. */
export class DamagedSnapshotError extends Error {
  constructor(problem: string) {
    super(`The copy is damaged: ${problem}`);
    this.name = 'DamagedSnapshotError';
  }
}

/**
 * Copies the open file while others go on writing to it. It is written under another name, read back whole, forced to
 * disk and only then given its name, so that a file called `target` is always a good one.
 * @throws DamagedSnapshotError, or the disk's error (ENOSPC, SQLITE_FULL); nothing is left behind then
 */
export function writeSnapshot(connection: Database.Database, target: string): SnapshotFacts {
  const unfinished = `${target}.unfinished`;
  rmSync(unfinished, { force: true });
  try {
    // One read transaction sees the file as it stood at the start, and nobody who writes has to wait for it.
    connection.prepare('VACUUM INTO ?').run(unfinished);
    const facts = readSnapshot(unfinished);
    syncToDisk(unfinished);
    renameSync(unfinished, target);
    syncToDisk(dirname(target));
    return facts;
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/**
 * Reads a copy back: every page, every index, what it holds.
 * @throws DamagedSnapshotError, NewerFileError, ForeignFileError
 */
export function readSnapshot(file: string): SnapshotFacts {
  const copy = openCopy(file);
  try {
    assertOurs(copy);
    const problem = copy.pragma('integrity_check(1)', { simple: true });
    if (problem !== 'ok') throw new DamagedSnapshotError(String(problem));
    const last = copy
      .prepare<[], { seq: number; hash: Buffer }>('SELECT seq, hash FROM ledger ORDER BY seq DESC LIMIT 1')
      .get();
    const { customers } = copy
      .prepare<[], { customers: number }>('SELECT count(*) AS customers FROM customer')
      .get() ?? {
      customers: 0,
    };
    return { bytes: statSync(file).size, head: last?.seq ?? 0, headHash: last?.hash.toString('hex') ?? '', customers };
  } catch (error) {
    throw error instanceof Database.SqliteError ? new DamagedSnapshotError(error.message) : error;
  } finally {
    copy.close();
  }
}

function openCopy(file: string): Database.Database {
  try {
    return new Database(file, { readonly: true, fileMustExist: true });
  } catch (error) {
    throw error instanceof Database.SqliteError ? new DamagedSnapshotError(error.message) : error;
  }
}

/** Waits until a file, or the names in a folder, are on the disk itself. */
export function syncToDisk(path: string): void {
  // Windows has no handle on a folder to wait for; NTFS journals the names itself.
  if (process.platform === 'win32' && statSync(path).isDirectory()) return;
  const handle = openSync(path, statSync(path).isDirectory() ? 'r' : 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
