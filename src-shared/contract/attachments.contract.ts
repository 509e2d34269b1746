import { z } from 'zod';
import { attachmentTypes, LONGEST_ATTACHMENT_NAME } from '#shared/domain/attachments/attachment.ts';
import { base } from './base.ts';
import {
  attachmentIdSchema,
  caseIdSchema,
  commandIdSchema,
  lineOfText,
  momentSchema,
  staffIdSchema,
} from './values.ts';

export const attachmentSchema = z.object({
  id: attachmentIdSchema,
  caseId: caseIdSchema,
  name: z.string(),
  type: z.enum(attachmentTypes),
  bytes: z.number().int(),
  at: momentSchema,
  by: z.string(),
  byId: staffIdSchema,
  /** Until then whoever added it may remove it; later a manager. */
  undoUntil: momentSchema,
  /** Its content is gone. */
  removed: z.object({ at: momentSchema, by: z.string() }).nullable(),
});
export type Attachment = z.infer<typeof attachmentSchema>;

export const attachmentsContract = {
  /** A file comes in pieces of at most 192 KiB, base64, in order; nothing is kept of it before it is added. */
  upload: base
    .errors({ FILE_NOT_FOUND: {}, ATTACHMENT_TOO_LARGE: { data: z.object({ maxBytes: z.number().int() }) } })
    .input(z.object({ fileId: z.uuid(), offset: z.number().int().min(0), base64: z.base64().max(270_000) }))
    .output(z.object({ bytes: z.number().int() })),
  /** Keeps what was sent with a case, by anybody on the floor: whatever the file calls itself, its content decides. */
  add: base
    .errors({
      CASE_NOT_FOUND: {},
      FILE_NOT_FOUND: {},
      FILE_EMPTY: {},
      ATTACHMENT_TYPE: {},
      ATTACHMENT_NAME: { data: z.object({ name: z.string() }) },
      ATTACHMENT_THERE: { data: z.object({ name: z.string() }) },
      ATTACHMENTS_FULL: { data: z.object({ cap: z.number().int() }) },
      DISK_FULL: {},
    })
    .input(
      z.object({
        commandId: commandIdSchema,
        caseId: caseIdSchema,
        fileId: z.uuid(),
        name: lineOfText(LONGEST_ATTACHMENT_NAME),
      }),
    )
    .output(attachmentSchema),
  /** Oldest first, the removed ones too. */
  list: base.input(z.object({ caseId: caseIdSchema })).output(z.array(attachmentSchema)),
  /** What lies in a file from `offset` on, at most 192 KiB of it, base64. */
  piece: base
    .errors({ ATTACHMENT_NOT_FOUND: {} })
    .input(z.object({ attachmentId: attachmentIdSchema, offset: z.number().int().min(0) }))
    .output(z.object({ base64: z.string(), last: z.boolean() })),
  /** By whoever added it within ten seconds, later by a manager. The content goes, the line stays. */
  remove: base
    .errors({ ATTACHMENT_NOT_FOUND: {} })
    .input(z.object({ commandId: commandIdSchema, attachmentId: attachmentIdSchema }))
    .output(attachmentSchema),
};
