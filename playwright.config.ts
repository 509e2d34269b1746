import { defineConfig } from '@playwright/test';
import { join } from 'node:path';
import { chromiumOfThisMachine } from './scripts/lib/chromium.mjs';
import { keepCompiledSources } from './scripts/lib/compile-cache.mjs';
import type { ShellOptions } from './test/e2e/app.fixture.ts';

keepCompiledSources();

const isRoot = process.getuid?.() === 0;
const executablePath = chromiumOfThisMachine();
const report = process.env['STEMPEL_E2E_REPORT'];
/** What would take the whole run over ten minutes; `npm test -- --long` runs it too. */
const withLong = process.env['STEMPEL_LONG'] !== undefined;

export default defineConfig<object, ShellOptions>({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  ...(withLong ? {} : { grepInvert: /@long/ }),
  forbidOnly: Boolean(process.env['CI']),
  // On a busy machine; whoever needs its second chance is named as flaky.
  retries: 1,
  timeout: 60_000,
  // Nothing here takes long by itself; a busy machine does.
  expect: { timeout: 15_000 },
  reporter: [['list'], ...(report ? [['json', { outputFile: join(import.meta.dirname, report) }] as const] : [])],
  use: {
    browserName: 'chromium',
    viewport: { width: 1366, height: 768 },
    // Nothing here is about movement, and waiting for it to end is most of a click's time.
    contextOptions: { reducedMotion: 'reduce' },
    // Recording costs a third of the whole time; `--trace=retain-on-failure` when one is wanted.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath && { executablePath }),
      // Without a locale of UTF-8 Chromium on Linux gives a file with a letter like é in its name another name.
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
      args: [
        // Chromium's own sandbox cannot start as root, as in most containers.
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [
    { name: 'browser', testIgnore: 'electron/**', use: { shell: 'browser' } },
    { name: 'electron', use: { shell: 'electron' } },
  ],
});
