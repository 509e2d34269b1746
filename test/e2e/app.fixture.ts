import { test as base, _electron, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { electronBinary } from '../../scripts/lib/electron.mjs';

const checkout = resolve(import.meta.dirname, '../..');

/** Which program around the window the tests of a Playwright project drive. */
export type ShellOptions = { shell: 'browser' | 'electron' };

/** A running Stempel with a data folder of its own. */
type RunningApp = {
  /** The first window, on whatever screen a fresh data folder opens with. */
  readonly page: Page;
  /** Another tab or window on the same data. */
  readonly openAnother: () => Promise<Page>;
};

type Fixtures = { shellIsHere: void; dataDir: string; lang: string; app: RunningApp };

/** The test function of every end-to-end test: `test('…', async ({ app: { page } }) => …)`. */
export const test = base.extend<Fixtures, ShellOptions>({
  shell: ['browser', { option: true, scope: 'worker' }],
  lang: ['en', { option: true }],

  shellIsHere: [
    async ({ shell }, provide) => {
      base.skip(shell === 'electron' && !electronBinary(), 'there is no Electron binary on this machine');
      await provide();
    },
    { auto: true },
  ],

  dataDir: async ({ shell }, provide) => {
    const folder = await mkdtemp(join(tmpdir(), `stempel-e2e-${shell}-`));
    await provide(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },

  app: async ({ shell, lang, dataDir, context }, provide) => {
    const options = [`--data-dir=${dataDir}`, `--lang=${lang}`];
    if (shell === 'electron') {
      const executablePath = electronBinary();
      const program = await _electron.launch({
        args: [checkout, ...options],
        ...(executablePath && { executablePath }),
      });
      await provide({
        page: await program.firstWindow(),
        openAnother: () => program.waitForEvent('window'),
      });
      await program.close();
      return;
    }

    const program = await startBrowserShell(options);
    const open = async (url: string) => {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    };
    // The printed link lets a browser in once; after that the browser is known at the bare address.
    await provide({ page: await open(program.url), openAnother: () => open(new URL('/', program.url).href) });
    await program.stop();
  },
});

export { expect } from '@playwright/test';

const readyWithinMs = 30_000;

/** Starts the built browser shell on a free port and waits until it names its address. */
async function startBrowserShell(options: readonly string[]): Promise<{ url: string; stop: () => Promise<void> }> {
  const shell = join(checkout, 'out/main/browser.js');
  const child = spawn(process.execPath, [shell, '--port=0', '--no-open', ...options], {
    cwd: checkout,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((done) => void child.once('close', () => done()));
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));

  const url = await new Promise<string>((found, failed) => {
    const fail = (why: string) => failed(new Error(`The browser shell ${why}.\n${said}`));
    const timer = setTimeout(() => fail('was not ready in time'), readyWithinMs);
    child.once('close', (code) => fail(`ended with ${String(code)} before it was ready`));
    createInterface({ input: child.stdout }).on('line', (line) => {
      said += `${line}\n`;
      const ready = /^Stempel is ready: (\S+)/.exec(line)?.[1];
      if (ready === undefined) return;
      clearTimeout(timer);
      found(ready);
    });
  });

  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { url, stop };
}
