import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { inCheckout, projectNode, runsOnProjectNode } from './checkout.mjs';
import { run } from './child.mjs';

const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Runs `npm ci` on the project's own Node: on an older one npm silently leaves out the native binaries
 * whose "engines" that Node does not meet, and the build could not start.
 * @param {string} nodeVersion the locked version of the "node" package
 */
export async function npmInstall(nodeVersion) {
  if (runsOnProjectNode()) {
    // `npm ci` empties node_modules first, which Windows refuses while this very Node runs from inside it.
    const insideModules = process.platform === 'win32' && process.execPath.startsWith(inCheckout('node_modules'));
    return npm(process.execPath, [insideModules ? 'install' : 'ci', ...quiet]);
  }

  const folder = inCheckout('.stempel', 'node-for-setup');
  mkdirSync(folder, { recursive: true });
  const asks = { private: true, dependencies: { node: nodeVersion }, allowScripts: { node: true } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(asks));
  try {
    const first = await npm(process.execPath, ['install', ...quiet, '--no-package-lock', `--prefix=${folder}`]);
    if (first.code !== 0) return first;
    return await npm(projectNode.replace(inCheckout('node_modules'), join(folder, 'node_modules')), ['ci', ...quiet]);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * @param {string} node the Node that npm and the install scripts it starts run on
 * @param {readonly string[]} args
 */
function npm(node, args) {
  const env = { PATH: [dirname(node), process.env['PATH']].join(delimiter) };
  const cli = process.env['npm_execpath'];
  if (cli && basename(cli) === 'npm-cli.js') return run(node, [cli, ...args], { quiet: true, env });
  return run('npm', args, { quiet: true, env, shell: process.platform === 'win32' });
}
