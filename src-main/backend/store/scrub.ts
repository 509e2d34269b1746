import type Database from 'better-sqlite3';

/** Somebody else still reads the file: what was taken out of it is still in the log beside it. */
export class StillReadError extends Error {
  constructor() {
    super('Another connection is still reading the file');
    this.name = 'StillReadError';
  }
}

/**
 * Writes every page of the file anew, so that nothing is left in it of rows that were deleted or changed, now or at any
 * time before. Zeroing freed space (secure_delete) is not enough for that: what was moved between pages earlier has left
 * copies behind.
 * @throws StillReadError, or the disk's error (SQLITE_FULL); the file is whole then, and still holds what it held
 */
export function scrubFile(connection: Database.Database): void {
  const searchTables = connection
    .prepare<[], { name: string }>(`SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE % USING fts5%'`)
    .all();
  // A search table keeps the words of a deleted row until its pieces are merged.
  for (const { name } of searchTables) connection.exec(`INSERT INTO ${name} (${name}) VALUES ('optimize')`);
  connection.exec('VACUUM');
  const [result] = connection.pragma('wal_checkpoint(TRUNCATE)') as [{ busy: number }];
  if (result.busy !== 0) throw new StillReadError();
}
