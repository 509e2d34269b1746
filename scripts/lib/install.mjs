import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { inCheckout, projectNode, say } from './checkout.mjs';
import { npmInstall } from './npm.mjs';

const stampFile = inCheckout('node_modules', '.stempel-installed');

/** Installs the packages with `npm ci` unless node_modules already holds what package-lock.json asks for. */
export async function installIfStale() {
  const wanted = wantedInstall();
  if (existsSync(projectNode)) {
    if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
    if (matchesLock()) return writeStamp(wanted);
  }

  say('Installing the packages Stempel is built with (once; a minute or two) …');
  const { code, output } = await npmInstall(readJson('package-lock.json').packages['node_modules/node'].version);
  if (code !== 0) {
    say(output.trim());
    say('The packages could not be installed. Check the internet connection, then run the same command again.');
    process.exit(code);
  }
  if (!existsSync(projectNode)) {
    say(
      'npm left out the "node" package\'s install script. Allow it ("npm config set ignore-scripts false"), then try again.',
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
    if (found) return found.version === wanted.version && found.integrity === wanted.integrity;
    return wanted.optional === true && !isForThisMachine(wanted);
  });
}

/**
 * Whether an optional package holds the native binary for this machine. An old Node's npm leaves such packages out.
 * @param {{ os?: string[], cpu?: string[], libc?: string[] }} wanted
 */
function isForThisMachine({ os, cpu, libc }) {
  if (!os?.includes(process.platform) || !cpu?.includes(process.arch)) return false;
  /** @type {any} */
  const report = process.report?.getReport();
  return !libc || libc.includes(report?.header.glibcVersionRuntime ? 'glibc' : 'musl');
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
