import { backupCommand, backupsCommand } from './commands/backup.ts';
import { demoCommand } from './commands/demo.ts';
import { importCommand } from './commands/import.ts';
import { reportCommand } from './commands/report.ts';
import { restoreCommand } from './commands/restore.ts';
import { verifyCommand } from './commands/verify.ts';
import type { Command } from './command.ts';

/** In the order `help` lists them; each is a file in commands/. */
export const commands: readonly Command[] = [
  backupCommand,
  backupsCommand,
  restoreCommand,
  verifyCommand,
  reportCommand,
  importCommand,
  demoCommand,
];
