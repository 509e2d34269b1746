import { test as base, expect, _electron, type BrowserContext, type Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { electronBinary } from '../../scripts/lib/electron.mjs';
import { startBrowserShell } from './browser-shell.ts';

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

const checkout = resolve(import.meta.dirname, '../..');

/**
 * The test function of every end-to-end test: `test('…', async ({ app: { page } }) => …)`.
 * A test also fails when a window throws or writes an error to its console, a refused style or script included.
 */
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
      const complaints = complaintsOf(program.context());
      await provide({
        page: await program.firstWindow(),
        openAnother: () => program.waitForEvent('window'),
      });
      await program.close();
      expect(complaints, 'what the windows complained about').toEqual([]);
      return;
    }

    const program = await startBrowserShell(options);
    const complaints = complaintsOf(context);
    const open = async (url: string) => {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    };
    // The printed link lets a browser in once; after that the browser is known at the bare address.
    await provide({ page: await open(program.url), openAnother: () => open(new URL('/', program.url).href) });
    // The windows go first: one that loses its backend says so on its console.
    await context.close();
    await program.stop();
    expect(complaints, 'what the windows complained about').toEqual([]);
  },
});

export { expect };

function complaintsOf(context: BrowserContext): string[] {
  const complaints: string[] = [];
  context.on('weberror', (thrown) => complaints.push(thrown.error().stack ?? thrown.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}
