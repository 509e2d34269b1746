/**
 * The import table of the project: which part of the source tree may import which.
 * The lint rule beside this file reads it; places.test.ts plants one violation per row.
 *
 * @typedef {object} Place
 * @property {string} name what the message calls it
 * @property {RegExp} path files in this place; a group named `feature` captures whose folder it is
 * @property {readonly string[]} may names of the places it may import, itself included
 * @property {RegExp} packages npm packages and Node built-ins it may import
 */

const none = /^$/;
const any = /^/;
// Packages of the windows, of Electron and of the tests: nothing that owns data may need them.
const backendPackages =
  /^(?!electron($|\/)|react|@mantine\/|@tabler\/|@tanstack\/|i18next|zustand|recharts|vite|@vitejs\/|fast-check|@playwright\/|axe-core)/;
const electronToo = new RegExp(backendPackages.source.replace('electron($|\\/)|', ''));
const rendererPackages =
  /^(?!node:|electron($|\/)|better-sqlite3|ws$|vitest|vite($|\/)|@vitejs\/|fast-check|@playwright\/|axe-core|@orpc\/server)/;

const shared = ['domain kernel', 'domain', 'contract', 'shared'];
const backend = ['backend features', 'store', 'jobs', 'backend support'];
const shellMay = [...shared, 'backend root', 'jobs', 'store', 'shell support'];

/** @type {readonly Place[]} The first that fits a path is its place. */
const places = [
  { name: 'test', path: /^test\/|\.test\.tsx?$/, may: [], packages: any },
  { name: 'scripts', path: /^scripts\//, may: ['scripts'], packages: /^node:/ },
  { name: 'resources', path: /^resources\//, may: [], packages: none },
  { name: 'manifest', path: /^package\.json$/, may: [], packages: none },
  { name: 'tools', path: /^[^/]+\.(ts|mjs|json)$/, may: ['tools', 'scripts', 'test'], packages: any },

  {
    name: 'domain kernel',
    path: /^src-shared\/domain\/kernel\//,
    may: ['domain kernel'],
    packages: /^temporal-polyfill($|\/)/,
  },
  { name: 'domain', path: /^src-shared\/domain\//, may: ['domain', 'domain kernel'], packages: none },
  {
    name: 'contract',
    path: /^src-shared\/contract\//,
    may: ['contract', 'domain', 'domain kernel'],
    packages: /^(zod|@orpc\/contract)($|\/)/,
  },
  { name: 'shared', path: /^src-shared\//, may: shared, packages: none },

  {
    name: 'backend features',
    path: /^src-main\/backend\/features\/(?<feature>[^/]+)\//,
    may: [...shared, ...backend, 'resources'],
    packages: backendPackages,
  },
  { name: 'store', path: /^src-main\/backend\/store\//, may: [...shared, 'store'], packages: backendPackages },
  { name: 'jobs', path: /^src-main\/backend\/jobs\//, may: [...shared, ...backend], packages: backendPackages },
  {
    name: 'backend root',
    path: /^src-main\/backend\/backend\.ts$/,
    may: [...shared, ...backend, 'backend root', 'resources'],
    packages: backendPackages,
  },
  {
    name: 'backend support',
    path: /^src-main\/backend\//,
    may: [...shared, 'store', 'backend support'],
    packages: backendPackages,
  },
  {
    name: 'shell support',
    path: /^src-main\/shell\//,
    may: [...shared, 'shell support', 'resources', 'manifest'],
    packages: /^(node:|i18next$|@orpc\/server$)/,
  },
  {
    name: 'electron shell',
    path: /^src-main\/electron\//,
    may: [...shellMay, 'electron shell', 'resources'],
    packages: electronToo,
  },
  {
    name: 'browser shell',
    path: /^src-main\/browser\//,
    may: [...shellMay, 'browser shell', 'resources'],
    packages: backendPackages,
  },
  { name: 'cli', path: /^src-main\/cli\//, may: [...shellMay, 'cli', 'resources'], packages: backendPackages },

  {
    name: 'renderer features',
    path: /^src-renderer\/features\/(?<feature>[^/]+)\//,
    may: [...shared, 'renderer features', 'ui', 'lib', 'resources'],
    packages: rendererPackages,
  },
  { name: 'ui', path: /^src-renderer\/ui\//, may: [...shared, 'ui', 'lib', 'resources'], packages: rendererPackages },
  { name: 'lib', path: /^src-renderer\/lib\//, may: [...shared, 'lib', 'resources'], packages: rendererPackages },
  {
    name: 'app',
    path: /^src-renderer\//,
    may: [...shared, 'app', 'renderer features', 'ui', 'lib', 'resources'],
    packages: rendererPackages,
  },
];

const aliases = [
  ['#shared/', 'src-shared/'],
  ['#main/', 'src-main/'],
  ['#renderer/', 'src-renderer/'],
  ['#test/', 'test/'],
  ['#resources/', 'resources/'],
];

/**
 * Why one file may not import another, or undefined when it may.
 * @param {string} importer path relative to the checkout, with forward slashes
 * @param {string} specifier what stands in the import
 * @returns {string | undefined}
 */
export function whyNot(importer, specifier) {
  const from = placeOf(importer);
  if (!from) return `${importer} lies in no place of the import table (scripts/lint/places.mjs)`;
  if (from.place.name === 'test') return undefined;

  const target = resolve(importer, specifier);
  if (target === undefined) {
    return from.place.packages.test(specifier) ? undefined : `${from.place.name} must not import "${specifier}"`;
  }
  const to = placeOf(target);
  if (!to) return `${target} lies in no place of the import table (scripts/lint/places.mjs)`;
  if (!from.place.may.includes(to.place.name)) return `${from.place.name} must not import ${to.place.name} (${target})`;
  return whyNotAcrossFeatures(from, to, target);
}

/** @typedef {{ place: Place, feature: string | undefined }} Found */

/**
 * @param {Found} from
 * @param {Found} to
 * @param {string} target
 */
function whyNotAcrossFeatures(from, to, target) {
  if (from.feature === undefined || to.feature === undefined || from.feature === to.feature) return undefined;
  if (to.place.name === 'renderer features') {
    return `the views of ${from.feature} must not import those of ${to.feature}: let app/ bring them together`;
  }
  if (target.endsWith('.service.ts')) return undefined;
  return `${from.feature} may use the service of ${to.feature}, not ${target}`;
}

/**
 * @param {string} path
 * @returns {Found | undefined}
 */
function placeOf(path) {
  for (const place of places) {
    const match = place.path.exec(path);
    if (match) return { place, feature: match.groups?.['feature'] };
  }
  return undefined;
}

/**
 * The path a specifier means, relative to the checkout; undefined for a package or a Node built-in.
 * @param {string} importer
 * @param {string} specifier
 */
function resolve(importer, specifier) {
  const path = specifier.replace(/\?.*$/, '');
  for (const [alias = '', folder = ''] of aliases) {
    if (path.startsWith(alias)) return folder + path.slice(alias.length);
  }
  if (!path.startsWith('.')) return undefined;
  return new URL(path, `file:///${importer}`).pathname.slice(1);
}
