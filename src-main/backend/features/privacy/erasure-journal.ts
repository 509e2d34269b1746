import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { customerIdSchema, momentSchema } from '#shared/contract/values.ts';
import { syncToDisk } from '#main/backend/store/snapshot.ts';
import type { Erasure } from './privacy.repository.ts';

const lineSchema = z.object({
  /** Which file's customer it was. */
  file: z.string(),
  customerId: customerIdSchema,
  enrolledAt: momentSchema,
  erasedAt: momentSchema,
});

/** Beside the data file, so that a restore does not turn it back. */
export const JOURNAL_FILE = 'erasures.jsonl';

/** Erasures that were carried out, one JSON line each: numbers and moments, nothing about anybody. */
export function erasureJournal(path: string) {
  return {
    /** Those of one data file. A line that was cut off by a power cut is in the data file itself. */
    read: (file: string): Erasure[] =>
      linesOf(path).flatMap((line) => {
        const read = lineSchema.safeParse(parsed(line));
        return read.success && read.data.file === file ? [erasureOf(read.data)] : [];
      }),

    /** Returns once it is on the disk. */
    append: (file: string, { customerId, enrolledAt, erasedAt }: Erasure): void => {
      const isNew = !existsSync(path);
      const handle = openSync(path, 'a+');
      try {
        // The line before may have been cut off: this one must begin on its own.
        const begin = isNew || readFileSync(path, 'utf8').endsWith('\n') ? '' : '\n';
        writeSync(handle, `${begin}${JSON.stringify({ file, customerId, enrolledAt, erasedAt })}\n`);
        fsyncSync(handle);
      } finally {
        closeSync(handle);
      }
      if (isNew) syncToDisk(dirname(path));
    },
  };
}
export type ErasureJournal = ReturnType<typeof erasureJournal>;

function erasureOf({ customerId, enrolledAt, erasedAt }: z.infer<typeof lineSchema>): Erasure {
  return { customerId, enrolledAt, erasedAt };
}

function linesOf(path: string): string[] {
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
