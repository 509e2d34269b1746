import type Database from 'better-sqlite3';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Moment } from '#shared/domain/kernel/clock.ts';
import { writeSnapshot } from '#main/backend/store/snapshot.ts';
import { backupName, writeNote } from './backup-folder.ts';

/** A file of an older Stempel is kept as it was before this one changes its format. */
export function keepBeforeMigration(connection: Database.Database, folder: string, at: Moment): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, backupName(at));
  writeNote(file, at, 'before_migration', writeSnapshot(connection, file));
}
