import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inCheckout, projectNode, root, say } from './checkout.mjs';
import { run } from './child.mjs';

const stampFile = inCheckout('out', '.stempel-built');

const sources = [
  'src-shared',
  'src-main',
  'src-renderer',
  'resources',
  'electron.config.ts',
  'postcss.config.mjs',
  'package.json',
  'package-lock.json',
];

/** Builds out/ unless it was built from exactly these sources. @returns {Promise<number>} the build's exit code */
export async function buildIfStale() {
  const wanted = hashOfSources();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return 0;

  say('Building Stempel …');
  rmSync(inCheckout('out'), { recursive: true, force: true });
  const electronVite = inCheckout('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const args = [electronVite, 'build', '--config', 'electron.config.ts', '--logLevel', 'warn'];
  const { code, output } = await run(projectNode, args, { quiet: true, env: { NODE_ENV: 'production' } });
  if (code === 0 && existsSync(inCheckout('out'))) writeFileSync(stampFile, wanted);
  else say(output.trim() || 'The build gave nothing.');
  return code;
}

function hashOfSources() {
  const hash = createHash('sha256');
  const files = sources.flatMap(filesUnder);
  // File systems list a folder in different orders.
  files.sort();
  for (const path of files)
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

/**
 * @param {string} path a file or folder, relative to the checkout
 * @returns {string[]}
 */
function filesUnder(path) {
  if (!existsSync(join(root, path))) return [];
  if (/\.[cm]?[jt]s(on)?$/.test(path)) return [path];
  return readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => {
    const inside = `${path}/${entry.name}`;
    if (entry.isDirectory()) return filesUnder(inside);
    return /\.test\.tsx?$/.test(entry.name) ? [] : [inside];
  });
}
