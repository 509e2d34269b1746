import { lookup } from 'node:dns/promises';
import { existsSync, readFileSync } from 'node:fs';
import { inCheckout, projectNode, say } from './checkout.mjs';
import { run } from './child.mjs';

const electronPackage = inCheckout('node_modules', 'electron');

// A slow line needs a few minutes for about 120 MB; a blocked one should not keep the shop waiting for ever.
const downloadTimeoutMs = 5 * 60_000;
const networkCheckMs = 4_000;

/** The Electron program this checkout would start, or undefined when only its npm package is here. */
export function electronBinary() {
  const pathFile = `${electronPackage}/path.txt`;
  if (!existsSync(pathFile)) return undefined;
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? `${electronPackage}/dist`;
  const binary = `${folder}/${readFileSync(pathFile, 'utf8')}`;
  return existsSync(binary) ? binary : undefined;
}

/** Downloads the Electron binary when it can be had. @returns {Promise<string | undefined>} its path */
export async function obtainElectron() {
  if (!electronBinary() && (await downloadLooksPossible())) {
    say('Downloading Electron (once; about 120 MB) …');
    await run(projectNode, [`${electronPackage}/install.js`], { quiet: true, timeoutMs: downloadTimeoutMs });
  }
  return electronBinary();
}

async function downloadLooksPossible() {
  if (process.env['ELECTRON_SKIP_BINARY_DOWNLOAD']) return false;
  // A proxy or mirror resolves names for us.
  if (process.env['HTTPS_PROXY'] || process.env['https_proxy'] || process.env['ELECTRON_MIRROR']) return true;
  /** @type {Promise<boolean>} */
  const tooSlow = new Promise((resolve) => setTimeout(() => resolve(false), networkCheckMs).unref());
  const answers = lookup('github.com')
    .then(() => fetch('https://github.com/', { method: 'HEAD', signal: AbortSignal.timeout(networkCheckMs) }))
    .then((response) => response.ok)
    .catch(() => false);
  return Promise.race([answers, tooSlow]);
}
