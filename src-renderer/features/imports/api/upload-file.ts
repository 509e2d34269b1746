import type { ImportFile } from '#shared/contract/imports.contract.ts';
import type { ImportKind } from '#shared/domain/imports/import-field.ts';
import { base64Of } from '#renderer/lib/base64.ts';
import { client } from '#renderer/lib/contract-client.ts';

/** A multiple of three, so that the base64 of a piece needs no padding inside. */
const pieceBytes = 192 * 1024;

/** Sends a file over piece by piece. @param onShare how much of it is there, 0 to 1 */
export async function uploadFile(file: File, kind: ImportKind, onShare: (share: number) => void): Promise<ImportFile> {
  const fileId = crypto.randomUUID();
  for (let offset = 0; ; offset += pieceBytes) {
    const piece = file.slice(offset, offset + pieceBytes);
    const last = offset + pieceBytes >= file.size;
    // Each piece goes on where the one before it ended.
    const answer = await client.imports.upload({
      fileId,
      name: file.name,
      kind,
      offset,
      base64: await base64Of(piece),
      last,
    });
    onShare(Math.min(1, (offset + pieceBytes) / Math.max(1, file.size)));
    if (answer.file !== null) return answer.file;
  }
}
