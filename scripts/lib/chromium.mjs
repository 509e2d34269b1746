import { existsSync } from 'node:fs';
import { inCheckout, projectNode, say } from './checkout.mjs';
import { run } from './child.mjs';

// Chromium without its window: the same pages in about two thirds of the time.
const headlessShell = '/usr/bin/chromium-headless-shell';

const usualPlaces = {
  linux: [
    headlessShell,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** A browser of the Chromium family that this machine already has; undefined means: the one Playwright keeps. */
export function chromiumOfThisMachine() {
  const named = process.env['STEMPEL_CHROMIUM'];
  const places = usualPlaces[/** @type {keyof typeof usualPlaces} */ (process.platform)] ?? [];
  return [...(named ? [named] : []), ...places].find(existsSync);
}

/**
 * Makes sure the end-to-end tests have a browser, installing one where that is possible.
 * @returns {Promise<string | undefined>} why there is none, or undefined when there is one
 */
export async function ensureChromium() {
  const isRootOnDebian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (isRootOnDebian && !process.env['STEMPEL_CHROMIUM'] && !existsSync(headlessShell)) {
    say('Installing Chromium for the end-to-end tests …');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const install = (/** @type {string} */ browser) =>
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', browser, 'fonts-noto-color-emoji'], {
        quiet: true,
        env,
      });
    await run('apt-get', ['update', '-qq'], { quiet: true });
    const { code } = await install('chromium-headless-shell');
    if (code !== 0 && !chromiumOfThisMachine()) await install('chromium');
  }
  if (chromiumOfThisMachine()) return undefined;

  const playwright = inCheckout('node_modules', 'playwright', 'cli.js');
  const { code } = await run(projectNode, [playwright, 'install', 'chromium'], { quiet: true });
  return code === 0
    ? undefined
    : 'No browser found for the end-to-end tests: install Chromium or Chrome, or name one in STEMPEL_CHROMIUM.';
}
