import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** @param {...string} parts */
export const inCheckout = (...parts) => join(root, ...parts);

/** The Node that package-lock.json names: better-sqlite3 crashes on older ones, so everything after set-up runs on it. */
export const projectNode = inCheckout(
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

// better-sqlite3 13 needs Node-API 10.
const oldestMajorForTheApp = 24;

export const runsOnProjectNode = () => Number(process.versions.node.split('.')[0]) >= oldestMajorForTheApp;

/** Progress goes to stderr, so that `npm run --silent stempel -- export` can be piped. @param {string} line */
export const say = (line) => void process.stderr.write(`${line}\n`);

/** @param {string} path */
export function requireFile(path) {
  if (!existsSync(path)) {
    say(`${path} is missing. Run "npm ci" and "npm run build", then try again.`);
    process.exit(1);
  }
  return path;
}
