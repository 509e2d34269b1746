import { cpSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { inject, vi } from 'vitest';
import { aFolder } from './a-backend.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder for what is made once and lasts as long as the run. */
    readonly madeOnce: string;
  }
}

/** Milliseconds that the largest takes on a busy machine. */
const LONGEST = 90_000;

/**
 * A data folder that only the first who asks in a run makes. It is for everybody: copy it, do not open it.
 * @param name the same name, the same content
 * @param make fills a folder, and has closed everything in it when it is done
 */
export async function madeOnce(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const made = join(inject('madeOnce'), name);
  if (isMine(`${made}.begun`)) {
    const unfinished = `${made}.unfinished`;
    await make(unfinished);
    renameSync(unfinished, made);
  }
  await vi.waitUntil(() => existsSync(made), { timeout: LONGEST });
  return made;
}

/** A copy that is the test's own. */
export function aCopyOf(folder: string): string {
  const copy = aFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Whether nobody has made this folder before: test files run beside each other. */
function isMine(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
