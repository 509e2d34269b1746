/** What can be kept with a complaint: pictures that every window can show, and papers. */
export const attachmentTypes = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;
export type AttachmentType = (typeof attachmentTypes)[number];

/** Largest one, in bytes; a photo of 2000 pixels is well under one million. */
export const MOST_ATTACHMENT_BYTES = 5 * 1024 * 1024;

/** On one case, without those that were removed. */
export const MOST_ATTACHMENTS = 10;

/** Characters of a name. */
export const LONGEST_ATTACHMENT_NAME = 120;

/** What is sent at once either way, in bytes; a multiple of three, so that its base64 needs no padding inside. */
export const ATTACHMENT_PIECE_BYTES = 192 * 1024;

const extensions: Readonly<Record<AttachmentType, readonly [string, ...string[]]>> = {
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'application/pdf': ['pdf'],
};

export function isAttachmentType(type: string): type is AttachmentType {
  return attachmentTypes.some((known) => known === type);
}

/** Whether a name ends as files of this type do: what it says it is, is what it is. */
export function nameFitsType(name: string, type: AttachmentType): boolean {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  return extension !== undefined && extensions[type].includes(extension);
}

/** The name with the end that belongs to its type, no longer than a name may be. */
export function nameOfType(name: string, type: AttachmentType): string {
  if (nameFitsType(name, type) && name.length <= LONGEST_ATTACHMENT_NAME) return name;
  const end = `.${extensions[type][0]}`;
  const stem = name.replace(/\.[^.]{1,5}$/, '').trim();
  return `${Array.from(stem)
    .slice(0, LONGEST_ATTACHMENT_NAME / 2)
    .join('')}${end}`;
}
