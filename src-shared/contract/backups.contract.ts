import { z } from 'zod';
import { base } from './base.ts';
import { commandIdSchema, momentSchema } from './values.ts';

export const backupSchema = z.object({
  /** File name inside the folder; never a path from outside. */
  name: z.string(),
  at: momentSchema,
  why: z.enum(['timer', 'closing', 'asked', 'before_restore', 'before_import', 'before_erase', 'before_migration']),
  bytes: z.number().int(),
  /** Last ledger entry it holds; 0 in an empty file. */
  head: z.number().int(),
  customers: z.number().int(),
  place: z.enum(['data_folder', 'second_place']),
  /** Read back whole after it was written. */
  verified: z.boolean(),
});
export type Backup = z.infer<typeof backupSchema>;

export const backupStatusSchema = z.object({
  lastVerifiedAt: momentSchema.nullable(),
  /** Last attempt failed: what the badge warns of. */
  lastFailure: z
    .object({ at: momentSchema, why: z.enum(['disk_full', 'not_writable', 'damaged', 'other']) })
    .nullable(),
  /** The computer's clock went back behind the last entry. */
  clockBehind: z.object({ lastAt: momentSchema }).nullable(),
  running: z.boolean(),
  folder: z.string(),
  secondPlace: z.string().nullable(),
  /** A restore that can still be taken back. */
  undoable: z.object({ at: momentSchema, head: z.number().int() }).nullable(),
});
export type BackupStatus = z.infer<typeof backupStatusSchema>;

const backupErrors = {
  BACKUP_NOT_FOUND: {},
  BACKUP_DAMAGED: {},
  BACKUP_NEWER: {},
  DISK_FULL: {},
  NOT_WRITABLE: {},
  BUSY: {},
} as const;

export const backupsContract = {
  status: base.output(backupStatusSchema),
  list: base.output(z.array(backupSchema)),
  create: base.errors(backupErrors).output(backupSchema),
  /** Checks the backup, keeps the present file beside it, then swaps; every window starts again from sign-in. */
  restore: base
    .errors(backupErrors)
    .input(z.object({ commandId: commandIdSchema, name: z.string().max(120) }))
    .output(z.object({ head: z.number().int() })),
  undoRestore: base
    .errors(backupErrors)
    .input(z.object({ commandId: commandIdSchema }))
    .output(z.object({ head: z.number().int() })),
  setSecondPlace: base
    .errors(backupErrors)
    .input(z.object({ folder: z.string().max(1000).nullable() }))
    .output(backupStatusSchema),
};
