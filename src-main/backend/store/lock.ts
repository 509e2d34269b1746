import Database from 'better-sqlite3';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Another process has this data folder open. */
export class FolderInUseError extends Error {
  readonly holder: string | null;

  constructor(holder: string | null) {
    super(
      holder === null
        ? 'Another Stempel has this data folder open. Close it first; nothing was changed.'
        : `Another Stempel (${holder}) has this data folder open. Close it first; nothing was changed.`,
    );
    this.name = 'FolderInUseError';
    this.holder = holder;
  }
}

/**
 * One writer per folder. The lock is SQLite's own file lock on a small file beside the data, held open for the life
 * of the process: the operating system frees it whatever way the process ends, on every platform.
 * @param who what the second one is told, for example `the window, process 4711`
 * @throws FolderInUseError
 */
export function lockFolder(folder: string, who: string): { release(): void } {
  const holderFile = join(folder, 'stempel.lock.txt');
  const lock = new Database(join(folder, 'stempel.lock'), { timeout: 0 });
  try {
    lock.pragma('journal_mode = DELETE');
    lock.pragma('locking_mode = EXCLUSIVE');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      throw new FolderInUseError(readHolder(holderFile));
    }
    throw error;
  }
  writeFileSync(holderFile, who);
  return {
    release: () => {
      if (!lock.open) return;
      lock.exec('ROLLBACK');
      lock.close();
    },
  };
}

function readHolder(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim() || null;
  } catch {
    return null;
  }
}
