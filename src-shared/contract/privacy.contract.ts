import { z } from 'zod';
import { fates, sectionNames } from '#shared/domain/privacy/personal-section.ts';
import { base } from './base.ts';
import { rewardViewSchema } from './cards.contract.ts';
import { businessDaySchema, commandIdSchema, customerIdSchema, languageSchema, momentSchema } from './values.ts';

/** What is written down: a file for reading or for taking elsewhere, an erasure, and one that a restore made necessary. */
export const privacyDeedSchema = z.enum(['file_read', 'file_portable', 'erased', 'erased_again']);
export type PrivacyDeed = z.infer<typeof privacyDeedSchema>;

export const privacyLogLineSchema = z.object({
  id: z.number().int(),
  what: privacyDeedSchema,
  customerId: customerIdSchema,
  /** '' once she is erased */
  customerName: z.string(),
  at: momentSchema,
  /** null when Stempel did it by itself */
  by: z.string().nullable(),
});
export type PrivacyLogLine = z.infer<typeof privacyLogLineSchema>;

/** Backups that were made before an erasure and still hold what was erased. */
const backupsHoldingSchema = z.object({
  count: z.number().int(),
  /** When the last of them is gone by the keeping rule, if Stempel is used every day. */
  goneBy: businessDaySchema,
  /** One of them is kept for taking back a restore, until the next restore. */
  keptForUndo: z.boolean(),
});

export const erasurePreviewSchema = z.object({
  name: z.string(),
  /** How many records of each part there are, and what becomes of them; parts without any are left out. */
  parts: z.array(z.object({ name: z.enum(sectionNames), fate: z.enum(fates), count: z.number().int() })),
  /** Rewards she could still have. */
  rewards: z.array(rewardViewSchema),
  openCases: z.number().int(),
  /** What was typed when something of hers was taken back: the ledger cannot be changed, so it stays. */
  reasonsStaying: z.array(z.string()),
  /** As they will be after the one that is made before the erasure. */
  backups: backupsHoldingSchema,
});
export type ErasurePreview = z.infer<typeof erasurePreviewSchema>;

export const privacyContract = {
  /** Everything the shop holds about her; that it was made is written down. */
  makeFile: base
    .errors({ CUSTOMER_NOT_FOUND: {} })
    .input(
      z.object({
        commandId: commandIdSchema,
        customerId: customerIdSchema,
        form: z.enum(['read', 'portable']),
        language: languageSchema,
      }),
    )
    .output(z.object({ name: z.string(), mimeType: z.string(), text: z.string() })),
  preview: base
    .errors({ CUSTOMER_NOT_FOUND: {} })
    .input(z.object({ customerId: customerIdSchema }))
    .output(erasurePreviewSchema),
  /** Cannot be undone: a verified backup is made first, and it is repeated after a restore. */
  erase: base
    .errors({
      CUSTOMER_NOT_FOUND: {},
      NAME_DIFFERENT: {},
      BUSY: {},
      DISK_FULL: {},
      NOT_WRITABLE: {},
      BACKUP_DAMAGED: {},
    })
    .input(z.object({ commandId: commandIdSchema, customerId: customerIdSchema, name: z.string().max(120) }))
    .output(z.object({ erasedAt: momentSchema })),
  log: base.input(z.object({ offset: z.number().int().min(0), limit: z.number().int().min(1).max(200) })).output(
    z.object({
      total: z.number().int(),
      rows: z.array(privacyLogLineSchema),
    }),
  ),
  /** What is still to be done about erasures. */
  duties: base.output(
    z.object({
      backups: backupsHoldingSchema.nullable(),
      /** Erased in every list, and not yet out of the pages of the file: the disk may be full. */
      unscrubbed: z.number().int(),
    }),
  ),
};
