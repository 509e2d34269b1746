import { MOST_ATTACHMENT_BYTES } from '#shared/domain/attachments/attachment.ts';
import type { Clock, Moment } from '#shared/domain/kernel/clock.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';

/** Files on their way in at once, of all windows together; the one that moved least lately gives way. */
const MOST_UPLOADS = 8;

/** One that stands still this long was given up (milliseconds). */
const FORGOTTEN_AFTER = 5 * 60_000;

export type PieceRefusal =
  | { readonly code: 'FILE_NOT_FOUND' }
  | { readonly code: 'ATTACHMENT_TOO_LARGE'; readonly data: { readonly maxBytes: number } };

interface Upload {
  readonly pieces: readonly Buffer[];
  readonly bytes: number;
  readonly movedAt: Moment;
}

/**
 * Files on their way in, in memory only: small, and nobody's photo is left behind on the disk. Each is its connection's
 * own.
 */
export function uploads(clock: Clock) {
  const files = new Map<string, Upload>();
  const keyOf = (connection: string, fileId: string) => `${connection}/${fileId}`;

  const forget = (): void => {
    const now = clock.now();
    for (const [key, { movedAt }] of files) if (Math.abs(now - movedAt) >= FORGOTTEN_AFTER) files.delete(key);
  };

  return {
    /** The next piece of a file; the first one begins it. @returns how many bytes of it are there */
    take: (connection: string, fileId: string, offset: number, piece: Buffer): Result<number, PieceRefusal> => {
      const key = keyOf(connection, fileId);
      const before = offset === 0 ? { pieces: [], bytes: 0 } : files.get(key);
      files.delete(key);
      if (before?.bytes !== offset) return refuse({ code: 'FILE_NOT_FOUND' });
      const bytes = offset + piece.length;
      if (bytes > MOST_ATTACHMENT_BYTES) {
        return refuse({ code: 'ATTACHMENT_TOO_LARGE', data: { maxBytes: MOST_ATTACHMENT_BYTES } });
      }
      forget();
      // Put in anew, it is the last: the first one of the map moved least lately.
      files.set(key, { pieces: [...before.pieces, piece], bytes, movedAt: clock.now() });
      for (const oldest of [...files.keys()].slice(0, Math.max(0, files.size - MOST_UPLOADS))) files.delete(oldest);
      return ok(bytes);
    },

    find: (connection: string, fileId: string): Buffer | undefined => {
      const file = files.get(keyOf(connection, fileId));
      return file === undefined ? undefined : Buffer.concat(file.pieces);
    },

    drop: (connection: string, fileId: string): void => void files.delete(keyOf(connection, fileId)),

    /** A chore: what was given up does not stay in memory. */
    forget,
  };
}
