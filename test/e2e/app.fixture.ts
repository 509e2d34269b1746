import {
  test as base,
  expect,
  _electron,
  type BrowserContext,
  type ElectronApplication,
  type Page,
} from '@playwright/test';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { ShellWindow } from '#shared/shell.ts';
import { electronBinary } from '../../scripts/lib/electron.mjs';
import { startBrowserShell, type BrowserShell } from './support/browser-shell.ts';

/** Which program around the window the tests of a Playwright project drive. */
export type ShellOptions = { shell: 'browser' | 'electron' };

type Options = {
  lang: string;
  /** What the data folder holds: nothing yet, the shop of support/the-shop.ts, the same with complaints, or a sample cafe with three months behind it. */
  begin: 'empty' | 'shop' | 'morning' | 'cafe';
  /** Starts the browser shell with a clock that `app.forward` puts on. */
  ownClock: boolean;
};

/** A running Stempel with a data folder of its own. */
export type RunningApp = {
  /** The first window, on whatever screen the data folder opens with. */
  readonly page: Page;
  /** Another tab or window on the same data. */
  readonly openAnother: () => Promise<Page>;
  /** Electron itself, for what only that shell has; null in the browser. */
  readonly electron: ElectronApplication | null;
  /** Lets that much time pass for the program; only with `ownClock`. */
  readonly forward: (milliseconds: number) => void;
  /** Ends the program as a power cut does and starts it on the same data; answers with its window. Browser shell only. */
  readonly killAndStart: () => Promise<Page>;
};

type Fixtures = { shellIsHere: void; dataDir: string; app: RunningApp };
type WorkerFixtures = {
  /** Makes the folder a test begins with, once per worker. */
  folderFor: (begin: keyof typeof beginnings) => Promise<string>;
};

const checkout = resolve(import.meta.dirname, '../..');

const beginnings = {
  shop: ['test/e2e/support/a-shop.ts'],
  morning: ['test/e2e/support/a-morning.ts'],
  cafe: ['src-main/cli/main.ts', 'demo', '--customers=60', '--months=3', '--seed=7'],
} as const;

/**
 * The test function of every end-to-end test: `test('…', async ({ app: { page } }) => …)`.
 * A test also fails when a window throws or writes an error to its console, a refused style or script included.
 */
export const test = base.extend<Fixtures & Options, ShellOptions & WorkerFixtures>({
  shell: ['browser', { option: true, scope: 'worker' }],
  lang: ['en', { option: true }],
  begin: ['empty', { option: true }],
  ownClock: [false, { option: true }],

  shellIsHere: [
    async ({ shell, ownClock }, provide) => {
      base.skip(shell === 'electron' && !electronBinary(), 'there is no Electron binary on this machine');
      base.skip(shell === 'electron' && ownClock, 'only the browser shell can be started with a clock of its own');
      await provide();
    },
    { auto: true },
  ],

  folderFor: [
    async ({ shell }, provide) => {
      const root = await mkdtemp(join(tmpdir(), `stempel-e2e-begin-${shell}-`));
      const made = new Map<string, Promise<string>>();
      const make = async (begin: keyof typeof beginnings) => {
        const folder = join(root, begin);
        const [program, ...words] = beginnings[begin];
        await promisify(execFile)(process.execPath, [join(checkout, program), ...words, `--data-dir=${folder}`]);
        return folder;
      };
      await provide((begin) => {
        const folder = made.get(begin) ?? make(begin);
        made.set(begin, folder);
        return folder;
      });
      await rm(root, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: 'worker' },
  ],

  dataDir: async ({ shell }, provide) => {
    const folder = await mkdtemp(join(tmpdir(), `stempel-e2e-${shell}-`));
    await provide(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },

  app: async ({ shell, lang, dataDir, begin, folderFor, ownClock, context }, provide) => {
    if (begin !== 'empty') await cp(await folderFor(begin), dataDir, { recursive: true });
    const options = [`--data-dir=${dataDir}`, `--lang=${lang}`];
    if (shell === 'electron') await runInElectron(options, provide);
    else await runInBrowser(() => startBrowserShell(options, ownClock), context, provide);
  },
});

export { expect };

async function runInElectron(options: readonly string[], provide: (app: RunningApp) => Promise<void>): Promise<void> {
  const executablePath = electronBinary();
  const program = await _electron.launch({ args: [checkout, ...options], ...(executablePath && { executablePath }) });
  const complaints = complaintsOf(program.context());
  const page = await program.firstWindow();
  const onlyInBrowser = () => {
    throw new Error('Only the browser shell can do this');
  };
  await provide({
    page,
    openAnother: async () => {
      const opened = program.waitForEvent('window');
      await page.evaluate(() => (globalThis as ShellWindow).stempel?.openWindow('/'));
      return opened;
    },
    electron: program,
    forward: onlyInBrowser,
    killAndStart: onlyInBrowser,
  });
  await program.close();
  expect(complaints, 'what the windows complained about').toEqual([]);
}

async function runInBrowser(
  start: () => Promise<BrowserShell>,
  context: BrowserContext,
  provide: (app: RunningApp) => Promise<void>,
): Promise<void> {
  let program = await start();
  const complaints = complaintsOf(context);
  // At the counter, where everybody but an owner begins.
  const open = async (url: string) => {
    const page = await context.newPage();
    await page.goto(`${url}#/counter`);
    return page;
  };
  const page = await open(program.url);
  await provide({
    page,
    // The printed link lets a browser in once; after that the browser is known at the bare address.
    openAnother: () => open(new URL('/', program.url).href),
    electron: null,
    forward: (milliseconds) => program.forward(milliseconds),
    killAndStart: async () => {
      await program.kill();
      // A window that loses its backend says so on its console.
      await Promise.all(context.pages().map((each) => each.close()));
      complaints.length = 0;
      program = await start();
      return open(program.url);
    },
  });
  await context.close();
  await program.stop();
  expect(complaints, 'what the windows complained about').toEqual([]);
}

function complaintsOf(context: BrowserContext): string[] {
  const complaints: string[] = [];
  context.on('weberror', (thrown) => complaints.push(thrown.error().stack ?? thrown.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}
