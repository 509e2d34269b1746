import { appendFileSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';

/** Largest file taken, in bytes; a customer is about 150, so this is 400,000 of them. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** Files kept meanwhile; somebody who tries a few exports does not fill the disk. */
const MOST_FILES = 3;

export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

type PieceRefusal =
  | { readonly code: 'FILE_NOT_FOUND' }
  | { readonly code: 'DISK_FULL' }
  | { readonly code: 'FILE_TOO_LARGE'; readonly data: { readonly maxBytes: number } };

/**
 * Files on their way in lie in a folder beside the data until they are imported. They are full of personal data: none
 * survives a restart.
 */
export function uploadFolder(dataFolder: string) {
  const folder = join(dataFolder, 'import-files');
  const files = new Map<string, UploadedFile>();
  rmSync(folder, { recursive: true, force: true });

  const drop = (id: string): void => {
    const file = files.get(id);
    files.delete(id);
    // Never a file that lies somewhere else.
    if (file?.path.startsWith(folder) === true) rmSync(file.path, { force: true });
  };

  return {
    isGone: (id: string): boolean => !files.has(id),

    /** The next piece of a file; the first one begins it. */
    take: (id: string, name: string, offset: number, piece: Buffer): Result<UploadedFile, PieceRefusal> => {
      if (offset === 0) {
        drop(id);
        for (const oldest of [...files.keys()].slice(0, Math.max(0, files.size - MOST_FILES + 1))) drop(oldest);
        files.set(id, { id, name, path: join(folder, `${id}.csv`), bytes: 0 });
      }
      const file = files.get(id);
      if (file === undefined || file.bytes !== offset) return refuse({ code: 'FILE_NOT_FOUND' });
      const bytes = offset + piece.length;
      if (bytes > MOST_BYTES) {
        drop(id);
        return refuse({ code: 'FILE_TOO_LARGE', data: { maxBytes: MOST_BYTES } });
      }
      try {
        mkdirSync(folder, { recursive: true });
        appendFileSync(file.path, piece);
      } catch (error) {
        drop(id);
        if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return refuse({ code: 'DISK_FULL' });
        throw error;
      }
      const grown = { ...file, bytes };
      files.set(id, grown);
      return ok(grown);
    },

    /** A file that lies somewhere else and stays there. */
    refer: (id: string, name: string, path: string): Result<UploadedFile, PieceRefusal> => {
      const found = statSync(path, { throwIfNoEntry: false });
      if (found === undefined || !found.isFile()) return refuse({ code: 'FILE_NOT_FOUND' });
      if (found.size > MOST_BYTES) return refuse({ code: 'FILE_TOO_LARGE', data: { maxBytes: MOST_BYTES } });
      const file = { id, name, path, bytes: found.size };
      files.set(id, file);
      return ok(file);
    },

    drop,

    clear: (): void => {
      files.clear();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
