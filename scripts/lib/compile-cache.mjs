import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { inCheckout } from './checkout.mjs';

const folder = inCheckout('node_modules', '.cache', 'compile');

/**
 * Node strips types with a WebAssembly module, once in every thread, and V8 13.6 now and then ends a process in which
 * many threads did (`Check failed: jit_page.has_value()`). What was stripped before comes from this cache without it,
 * in half the time. Holds for every Node that this process starts from now on.
 */
export function keepCompiledSources() {
  process.env['NODE_COMPILE_CACHE'] ??= folder;
}

/** Strips the whole backend once, in a process of its own that may do so. */
export async function compileBackend() {
  keepCompiledSources();
  const all = ['src-main/backend/backend.ts', 'src-main/backend/jobs/job-registry.ts', 'src-main/cli/run.ts'];
  const program = all.map((file) => `await import(${JSON.stringify(pathToFileURL(inCheckout(file)))});`).join('');
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program]);
}
