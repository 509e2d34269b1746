import { dialog, type BrowserWindow } from 'electron';
import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { z } from 'zod';
import type { FileToSave } from '#shared/shell.ts';
import type { Words } from '../shell/words.ts';

/** What a page may ask to be saved; a list of a million customers fits. */
const most = 512 * 1024 * 1024;
const facts = { name: z.string().min(1).max(200), mimeType: z.string().max(100) };
export const fileToSaveSchema = z.union([
  z.object({ ...facts, text: z.string().max(most) }),
  z.object({ ...facts, bytes: z.instanceof(Uint8Array<ArrayBuffer>).refine(({ length }) => length <= most) }),
]) satisfies z.ZodType<FileToSave>;

/** The person chooses where; the page only proposes a name. @returns false when nothing was saved */
export async function saveFile(window: BrowserWindow, file: FileToSave, t: Words): Promise<boolean> {
  const extension = extname(safeName(file.name)).slice(1);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: safeName(file.name),
    ...(extension !== '' && { filters: [{ name: extension.toUpperCase(), extensions: [extension] }] }),
  });
  if (canceled || filePath === '') return false;
  try {
    await writeWhole(filePath, 'text' in file ? file.text : file.bytes);
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await dialog.showMessageBox(window, { type: 'error', message: t('shell:window.not_saved'), detail: reason });
    return false;
  }
}

/** A file name on every system, whatever a page proposes: no folder, no device, nothing hidden. */
export function safeName(name: string): string {
  const cleaned = name
    .replaceAll(/[\p{Cc}<>:"/\\|?*]+/gu, '-')
    .replace(/^[.\s]+/, '')
    .replace(/[.\s]+$/, '');
  return cleaned === '' || /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(cleaned) ? `stempel-${cleaned}` : cleaned;
}

/** Never half a file: what stood there stays until the new one is complete. */
async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const half = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(half, content);
    await rename(half, path);
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
}
