import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { compileBackend } from '../../scripts/lib/compile-cache.mjs';

/** Before the first of these tests; what it gives back happens after the last. */
export async function setup(project: TestProject): Promise<() => void> {
  await compileBackend();
  const madeOnce = mkdtempSync(join(tmpdir(), 'stempel-made-once-'));
  project.provide('madeOnce', madeOnce);
  return () => rmSync(madeOnce, { recursive: true, force: true });
}
