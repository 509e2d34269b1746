// npm start -- --shell=browser|electron --data-dir=DIR --port=N --no-open --lang=pl
import { fileURLToPath } from 'node:url';
import { inCheckout, projectNode, requireFile, root, say } from './lib/checkout.mjs';
import { moveToProjectNode, run } from './lib/child.mjs';
import { electronBinary, obtainElectron } from './lib/electron.mjs';

await moveToProjectNode(fileURLToPath(import.meta.url));

const shells = ['browser', 'electron'];
const options = process.argv.slice(2);
const chosen = options.find((option) => option.startsWith('--shell='))?.slice('--shell='.length);
const passedOn = options.filter((option) => !option.startsWith('--shell='));

if (chosen !== undefined && !shells.includes(chosen)) {
  say(`--shell is "browser" or "electron", not "${chosen}".`);
  process.exit(2);
}

const binary = chosen === 'browser' ? undefined : await electronToUse();
const { code } = binary
  ? await run(binary, [root, ...passedOn])
  : await run(projectNode, [requireFile(inCheckout('out', 'main', 'browser.js')), ...passedOn]);
process.exit(code);

/** Why Electron cannot be used is said in one line; the browser shell then opens instead. */
async function electronToUse() {
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'] && electronBinary()) {
    say('There is no display for Electron here; opening in the browser instead.');
    return undefined;
  }
  const found = await obtainElectron();
  if (!found) say('The Electron binary is not here and cannot be downloaded; opening in the browser instead.');
  return found;
}
