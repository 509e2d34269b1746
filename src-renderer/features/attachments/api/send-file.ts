import type { Attachment } from '#shared/contract/attachments.contract.ts';
import { ATTACHMENT_PIECE_BYTES } from '#shared/domain/attachments/attachment.ts';
import type { CaseId, CommandId } from '#shared/domain/kernel/ids.ts';
import { base64Of } from '#renderer/lib/base64.ts';
import { client } from '#renderer/lib/contract-client.ts';
import type { ReadyFile } from '../prepare-file.ts';

interface Order {
  readonly commandId: CommandId;
  readonly caseId: CaseId;
  readonly onShare: (share: number) => void;
}

/** Sends a file over piece by piece and adds it to the case. @param onShare how much of it is there, 0 to 1 */
export async function sendFile(
  { name, content }: ReadyFile,
  { commandId, caseId, onShare }: Order,
): Promise<Attachment> {
  const fileId = crypto.randomUUID();
  for (let offset = 0; offset < content.size; offset += ATTACHMENT_PIECE_BYTES) {
    const base64 = await base64Of(content.slice(offset, offset + ATTACHMENT_PIECE_BYTES));
    // Each piece goes on where the one before it ended.
    await client.attachments.upload({ fileId, offset, base64 });
    onShare(Math.min(1, (offset + ATTACHMENT_PIECE_BYTES) / content.size));
  }
  return client.attachments.add({ commandId, caseId, fileId, name });
}
