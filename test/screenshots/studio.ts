import { chromium, type Browser, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Language } from '#shared/contract/values.ts';
import { SAMPLE_PINS } from '#shared/domain/staff/sample-pins.ts';
import { chromiumOfThisMachine } from '../../scripts/lib/chromium.mjs';
import { startBrowserShell } from '../e2e/support/browser-shell.ts';

const checkout = resolve(import.meta.dirname, '../..');

/** How a picture is taken. */
export interface Setting {
  /** The shop's language: each has a sample cafe of its own. `none` is a folder without a shop. */
  readonly shop: Language | 'none';
  readonly scheme?: 'light' | 'dark';
  /** `phone` is 390 px wide. */
  readonly size?: 'till' | 'phone';
}

/** Where each sample cafe stands; English is written as in London. */
const places = {
  none: { locale: 'en-GB', timezoneId: 'Europe/London' },
  en: { locale: 'en-GB', timezoneId: 'Europe/London' },
  pl: { locale: 'pl-PL', timezoneId: 'Europe/Warsaw' },
  id: { locale: 'id-ID', timezoneId: 'Asia/Jakarta' },
} as const;

const sizes = { till: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } } as const;

/** Starts one Stempel per shop, in folders that are gone afterwards, and opens windows on them. */
export async function openStudio() {
  const folder = mkdtempSync(join(tmpdir(), 'stempel-pictures-'));
  const executablePath = chromiumOfThisMachine();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-background-networking', '--no-first-run'],
  });
  const shops = new Map<Setting['shop'], Awaited<ReturnType<typeof openShop>>>();

  return {
    /** A window on a shop's first screen, still signed out. */
    window: async (setting: Setting): Promise<Page> => {
      const shop = shops.get(setting.shop) ?? (await openShop(browser, join(folder, setting.shop), setting.shop));
      shops.set(setting.shop, shop);
      return shop.window(setting);
    },
    close: async () => {
      await browser.close();
      for (const shop of shops.values()) await shop.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function openShop(browser: Browser, folder: string, shop: Setting['shop']) {
  const options = [`--data-dir=${folder}`, ...(shop === 'none' ? [] : [`--lang=${shop}`])];
  if (shop !== 'none') {
    // The sample cafe takes the zone of the computer it is made on.
    const env = { ...process.env, TZ: places[shop].timezoneId };
    for (const command of ['demo', 'backup']) {
      execFileSync(process.execPath, [join(checkout, 'out/main/cli.js'), command, ...options], { env });
    }
  }
  const program = await startBrowserShell(options);
  const door = await browser.newContext();
  const first = await door.newPage();
  await first.goto(program.url);
  // The printed link lets a browser in once; further windows come with what it was given.
  const storageState = await door.storageState();
  await door.close();
  return {
    window: async ({ scheme = 'light', size = 'till' }: Setting) => {
      const context = await browser.newContext({
        storageState,
        colorScheme: scheme,
        viewport: sizes[size],
        ...places[shop],
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await page.goto(new URL('/', program.url).href);
      await page.getByRole('heading').first().waitFor();
      return page;
    },
    stop: program.stop,
  };
}

/** Signs the sample cafe's owner in. */
export async function signIn(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Ada' }).click();
  // The sixth digit sends it.
  await page.getByRole('dialog').getByRole('textbox').fill(SAMPLE_PINS.manager);
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** Goes to a screen by its route, whatever the language calls it. */
export async function goTo(page: Page, route: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), route);
  await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
}
