import { MOST_ATTACHMENT_BYTES, nameOfType, type AttachmentType } from '#shared/domain/attachments/attachment.ts';
import { UnfitFileError } from './unfit-file-error.ts';

/** Longest side of a photo in pixels: enough to read a receipt, a tenth of what a phone takes. */
const longestSide = 2000;

/** Above this a PNG is a photo that JPEG holds in a fraction (bytes). */
const smallPng = 1024 * 1024;

const jpegQuality = 0.85;

export interface ReadyFile {
  readonly name: string;
  readonly content: Blob;
}

const pictures = /\.(jpe?g|png|webp|hei[cf])$/i;
const pictureTypes: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
  'image/heif',
]);

export function isHeic({ name, type }: { readonly name: string; readonly type: string }): boolean {
  return /^image\/hei[cf]/.test(type) || /\.hei[cf]$/i.test(name);
}

/** What a file says it is, before anybody looks into it. */
export function kindOf({ name, type }: { readonly name: string; readonly type: string }): 'picture' | 'pdf' | null {
  if (type === 'application/pdf' || /\.pdf$/i.test(name)) return 'pdf';
  return pictureTypes.has(type) || (type === '' && pictures.test(name)) ? 'picture' : null;
}

/**
 * A file as it is sent: photos are drawn anew, 2000 pixels at most, which also leaves behind where they were taken.
 * @throws UnfitFileError
 */
export async function prepareFile(file: File): Promise<ReadyFile> {
  const kind = kindOf(file);
  if (kind === null) throw new UnfitFileError('type');
  if (file.size === 0) throw new UnfitFileError('empty');
  const { content, type } = kind === 'pdf' ? ({ content: file, type: 'application/pdf' } as const) : await redraw(file);
  if (content.size > MOST_ATTACHMENT_BYTES) throw new UnfitFileError('large');
  return { name: nameOfType(file.name, type), content };
}

async function redraw(file: File): Promise<{ content: Blob; type: AttachmentType }> {
  const picture = await decode(file);
  try {
    const { width, height } = withinSide(picture, longestSide);
    const draw = (background: string | null): OffscreenCanvas => {
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      if (context === null) throw new UnfitFileError('broken');
      context.imageSmoothingQuality = 'high';
      if (background !== null) {
        context.fillStyle = background;
        context.fillRect(0, 0, width, height);
      }
      context.drawImage(picture, 0, 0, width, height);
      return canvas;
    };
    if (file.type === 'image/png' && width === picture.width) {
      const type = 'image/png';
      const content = await draw(null).convertToBlob({ type });
      if (content.size <= smallPng) return { content, type };
    }
    const type = 'image/jpeg';
    return { content: await draw('white').convertToBlob({ type, quality: jpegQuality }), type };
  } finally {
    picture.close();
  }
}

async function decode(file: File): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file);
  } catch (error) {
    throw new UnfitFileError(isHeic(file) ? 'heic' : 'broken', { cause: error });
  }
}

/** The size at which the longer side is no longer than `side`, in pixels; a smaller picture stays as it is. */
export function withinSide(picture: { readonly width: number; readonly height: number }, side: number) {
  const share = Math.min(1, side / Math.max(picture.width, picture.height));
  return {
    width: Math.max(1, Math.round(picture.width * share)),
    height: Math.max(1, Math.round(picture.height * share)),
  };
}
