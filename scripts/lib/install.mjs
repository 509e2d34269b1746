import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { inCheckout, projectNode, say } from './checkout.mjs';
import { run } from './child.mjs';

const stampFile = inCheckout('node_modules', '.stempel-installed');

/** Installs the packages with `npm ci` unless node_modules already holds what package-lock.json asks for. */
export async function installIfStale() {
  const wanted = wantedInstall();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted && existsSync(projectNode)) return;
  if (!existsSync(stampFile) && existsSync(projectNode) && matchesLock()) {
    writeStamp(wanted);
    return;
  }

  say('Installing the packages Stempel is built with (once; a minute or two) …');
  const { code } = await npmInstall();
  if (code !== 0) {
    say('The packages could not be installed. Check the internet connection, then run the same command again.');
    process.exit(code);
  }
  if (!existsSync(projectNode)) {
    say(
      'npm did not install the "node" package. Allow its install script ("npm config set ignore-scripts false") and try again.',
    );
    process.exit(1);
  }
  writeStamp(wanted);
}

/** Everything that decides what lands in node_modules, as one hash. */
function wantedInstall() {
  const { dependencies, devDependencies, optionalDependencies, overrides, allowScripts } = readJson('package.json');
  const asked = JSON.stringify({ dependencies, devDependencies, optionalDependencies, overrides, allowScripts });
  return createHash('sha256')
    .update(readFileSync(inCheckout('package-lock.json')))
    .update(asked)
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');
}

/** Whether an install this script did not make itself (a plain `npm ci`) holds exactly the locked packages. */
function matchesLock() {
  if (!existsSync(inCheckout('node_modules', '.package-lock.json'))) return false;
  const locked = Object.entries(readJson('package-lock.json').packages).filter(([path]) => path !== '');
  const installed = readJson('node_modules/.package-lock.json').packages;
  return locked.every(([path, wanted]) => {
    const found = installed[path];
    // A package for another platform is locked but not installed.
    return found ? found.version === wanted.version && found.integrity === wanted.integrity : wanted.optional === true;
  });
}

/**
 * @param {string} path
 * @returns {Record<string, any>}
 */
function readJson(path) {
  return JSON.parse(readFileSync(inCheckout(path), 'utf8'));
}

/** @param {string} content */
function writeStamp(content) {
  // Renamed into place: a checkout that shares files with another by hard links must not write through them.
  writeFileSync(`${stampFile}.new`, content);
  renameSync(`${stampFile}.new`, stampFile);
}

function npmInstall() {
  // `npm ci` empties node_modules first, which Windows refuses while this very Node runs from inside it.
  const runsFromInside = process.platform === 'win32' && process.execPath.startsWith(inCheckout('node_modules'));
  const args = [runsFromInside ? 'install' : 'ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env['npm_execpath'];
  const node = process.env['npm_node_execpath'] ?? process.execPath;
  if (npm && basename(npm) === 'npm-cli.js' && existsSync(dirname(npm))) return run(node, [npm, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
}
