import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { DATA_FILE } from '#main/backend/backend.ts';
import { scan } from '#test/e2e/screens/scanner.screen.ts';
import { chromiumOfThisMachine } from '../../scripts/lib/chromium.mjs';
import { OWNER } from './dataset.ts';
import { timingOf, type Timing } from './quantiles.ts';

const SCANS = 60;

export type ScanResult = Timing;

/**
 * From the scanner's Enter to the frame that shows the stamp, in headless Chromium on the built browser shell: decoding,
 * the search for the code, the command on disk with FULL sync, and drawing.
 */
export async function benchScan(dataFolder: string): Promise<ScanResult> {
  const codes = someCodes(dataFolder);
  const shell = spawn(process.execPath, ['out/main/browser.js', `--data-dir=${dataFolder}`, '--no-open', '--lang=en']);
  const executablePath = chromiumOfThisMachine();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-quic', '--no-first-run'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
    await page.addInitScript(noteEnter);
    await page.goto(await linkOf(shell));
    await signIn(page);
    const times: number[] = [];
    for (const code of codes) times.push(await oneScan(page, code));
    // The first scans warm the page up.
    return timingOf(times.slice(10));
  } finally {
    await browser.close();
    shell.kill('SIGTERM');
    await once(shell, 'exit');
  }
}

async function linkOf(shell: ChildProcess): Promise<string> {
  if (shell.stdout === null) throw new Error('The shell has no output');
  for await (const line of createInterface({ input: shell.stdout })) {
    const [link] = line.match(/http\S+/u) ?? [];
    if (link !== undefined) return link;
  }
  throw new Error('The shell ended before it was ready');
}

async function signIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: OWNER.name }).click();
  // Slower than a scanner, whose digits the PIN pad does not take.
  await page.keyboard.type(OWNER.pin, { delay: 80 });
  await page.keyboard.press('Enter');
  await page.getByRole('searchbox').or(page.getByRole('combobox')).first().waitFor();
}

/**
 * Keeps when Enter was heard, ahead of the scanner's own listener, which swallows the end of a scan. Not the time the
 * key says it was pressed at: that one is the scanner's, made up so that a busy machine does not make it a slow hand.
 */
function noteEnter(): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter') return;
      const { dataset } = document.documentElement;
      dataset['enteredAt'] = String(performance.now());
      setTimeout(() => (dataset['scanned'] = String(event.defaultPrevented)));
    },
    { capture: true },
  );
}

/** The page's own clock, from the Enter to the second frame after the toast of this stamp was put into the page. */
async function oneScan(page: Page, code: string): Promise<number> {
  const shown = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const { dataset } = document.documentElement;
        delete dataset['enteredAt'];
        const observer = new MutationObserver((changes) => {
          const text = changes.map(({ target }) => target.textContent ?? '').join(' ');
          if (dataset['enteredAt'] === undefined || !/Stamped for|karta podbita/u.test(text)) return;
          observer.disconnect();
          const enteredAt = Number(dataset['enteredAt']);
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - enteredAt)));
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
      }),
  );
  await scan(page, code);
  const time = await shown;
  const scanned = await page.evaluate(() => document.documentElement.dataset['scanned']);
  if (scanned !== 'true') throw new Error(`${code} was taken for something typed`);
  return time;
}

/** Of people with one card who were not stamped today, so that no scan is asked about or above the cap of a day. */
function someCodes(dataFolder: string): string[] {
  const db = new Database(join(dataFolder, DATA_FILE), { readonly: true });
  const rows = db
    .prepare(
      `SELECT k.code FROM customer_code k JOIN card ON card.customer_id = k.customer_id
       WHERE k.replaced_at IS NULL AND card.state = 'open' AND card.stamps < 5 AND card.program_id = 1
         AND card.last_stamp_at < ? AND NOT EXISTS (
           SELECT 1 FROM card AS other WHERE other.customer_id = card.customer_id AND other.program_id <> 1)
       GROUP BY k.customer_id ORDER BY k.code LIMIT ?`,
    )
    .all(Date.now() - 86_400_000, SCANS + 10) as { code: string }[];
  db.close();
  return rows.map(({ code }) => code);
}
