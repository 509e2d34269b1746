import { skipToken, useQuery } from '@tanstack/react-query';
import type { Attachment } from '#shared/contract/attachments.contract.ts';
import type { CaseId } from '#shared/domain/kernel/ids.ts';
import { bytesOf } from '#renderer/lib/base64.ts';
import { api, client } from '#renderer/lib/contract-client.ts';

/** How long a picture stays in memory after it was last shown (milliseconds). */
const keptMs = 60_000;

/** The files of a case that are there, oldest first. */
export function useAttachments(caseId: CaseId) {
  return useQuery({
    ...api.attachments.list.queryOptions({ input: { caseId } }),
    select: (all) => all.filter(({ removed }) => removed === null),
  });
}

/** What is in a file; asked for once, because it never changes. @param wanted false until it is going to be seen */
export function useContent(attachment: Attachment, wanted = true) {
  return useQuery({
    queryKey: ['attachment content', attachment.id],
    queryFn: wanted ? () => fetchContent(attachment) : skipToken,
    staleTime: 'static',
    gcTime: keptMs,
  });
}

export async function fetchContent({ id, type, bytes }: Attachment): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let offset = 0; offset < bytes;) {
    const { base64, last } = await client.attachments.piece({ attachmentId: id, offset });
    const piece = bytesOf(base64);
    pieces.push(piece);
    offset += piece.length;
    if (last) break;
  }
  return new Blob(pieces, { type });
}
