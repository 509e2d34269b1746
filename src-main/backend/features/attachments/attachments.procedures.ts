import { answer, os, type RoleGate } from '#main/backend/procedures.ts';
import type { AttachmentsService } from './attachments.service.ts';

/** Open to the counter; who may remove what is decided with the command. */
export function attachmentsProcedures(attachments: AttachmentsService, gate: RoleGate) {
  const query = gate.forQuery('counter');
  const counter = gate.forCommand('counter');
  return os.attachments.router({
    upload: os.attachments.upload.use(counter).handler(({ input: { base64, ...piece }, context }) => ({
      bytes: answer(attachments.upload({ ...piece, content: Buffer.from(base64, 'base64') }, context)),
    })),
    add: os.attachments.add
      .use(counter)
      .handler(async ({ input, context }) => answer(await attachments.add(input, context))),
    list: os.attachments.list.use(query).handler(({ input }) => attachments.list(input.caseId)),
    piece: os.attachments.piece
      .use(query)
      .handler(({ input }) => answer(attachments.piece(input.attachmentId, input.offset))),
    remove: os.attachments.remove
      .use(counter)
      .handler(({ input, context }) => answer(attachments.remove(input, context))),
  });
}
