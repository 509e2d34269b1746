import { fileTypeFromBuffer } from 'file-type';
import { isAttachmentType, nameFitsType, type AttachmentType } from '#shared/domain/attachments/attachment.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';

export type TypeRefusal =
  | { readonly code: 'FILE_EMPTY' }
  | { readonly code: 'ATTACHMENT_TYPE' }
  | { readonly code: 'ATTACHMENT_NAME'; readonly data: { readonly name: string } };

/** What a file is by its first bytes; its name must say the same. */
export async function typeOfContent(name: string, content: Buffer): Promise<Result<AttachmentType, TypeRefusal>> {
  if (content.length === 0) return refuse({ code: 'FILE_EMPTY' });
  const type = (await fileTypeFromBuffer(content))?.mime;
  if (type === undefined || !isAttachmentType(type)) return refuse({ code: 'ATTACHMENT_TYPE' });
  return nameFitsType(name, type) ? ok(type) : refuse({ code: 'ATTACHMENT_NAME', data: { name } });
}
