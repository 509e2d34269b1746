import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { syncToDisk } from '#main/backend/store/snapshot.ts';

/** Lies in the backup folder and not in the data file, so that a restore does not turn it back. */
const stateSchema = z.object({
  secondPlace: z.string().nullable(),
  /** Backup of what was there before the last restore, while that restore can be taken back. */
  undo: z.string().nullable(),
});
export type BackupState = z.infer<typeof stateSchema>;

const FILE = 'places.json';

export function readState(folder: string): BackupState {
  try {
    return stateSchema.parse(JSON.parse(readFileSync(join(folder, FILE), 'utf8')));
  } catch {
    return { secondPlace: null, undo: null };
  }
}

export function writeState(folder: string, state: BackupState): void {
  mkdirSync(folder, { recursive: true });
  const unfinished = join(folder, `${FILE}.unfinished`);
  writeFileSync(unfinished, JSON.stringify(state));
  syncToDisk(unfinished);
  renameSync(unfinished, join(folder, FILE));
}
