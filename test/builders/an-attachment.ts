import { deflateSync } from 'node:zlib';
import { crc32 } from 'node:zlib';
import type { Attachment } from '#shared/contract/attachments.contract.ts';
import type { CaseDetail } from '#shared/contract/complaints.contract.ts';
import { ATTACHMENT_PIECE_BYTES } from '#shared/domain/attachments/attachment.ts';
import { aCommandId, type TestWindow } from './a-backend.ts';

/** A whole PNG of one colour; its size in pixels makes it another file. */
export function aPng(width = 2, height = 2, colour: readonly [number, number, number] = [200, 60, 40]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, Buffer.from(colour))]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Begins as a PDF does, is this long, and says the same again and again. */
export function aPdf(bytes = 2000, word = '0'): Buffer {
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(bytes - 9, word)]);
}

/** Sends a file piece by piece. @returns what it is called until it is added */
export async function upload({ client }: TestWindow, content: Buffer): Promise<string> {
  const fileId = crypto.randomUUID();
  for (let offset = 0; offset === 0 || offset < content.length; offset += ATTACHMENT_PIECE_BYTES) {
    const base64 = content.subarray(offset, offset + ATTACHMENT_PIECE_BYTES).toString('base64');
    await client.attachments.upload({ fileId, offset, base64 });
  }
  return fileId;
}

/** Adds a file to a case, as a window does. */
export async function attach(
  window: TestWindow,
  { id: caseId }: Pick<CaseDetail, 'id'>,
  name: string,
  content: Buffer,
): Promise<Attachment> {
  const fileId = await upload(window, content);
  return window.client.attachments.add({ commandId: aCommandId(), caseId, fileId, name });
}

/** What is in a file, asked for piece by piece. */
export async function contentOf({ client }: TestWindow, { id }: Pick<Attachment, 'id'>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for (let offset = 0; ;) {
    const { base64, last } = await client.attachments.piece({ attachmentId: id, offset });
    const piece = Buffer.from(base64, 'base64');
    pieces.push(piece);
    offset += piece.length;
    if (last) return Buffer.concat(pieces);
  }
}
