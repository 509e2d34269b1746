import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const checkout = resolve(import.meta.dirname, '../..');
const readyWithinMs = 30_000;

type BrowserShell = {
  /** The one-time link it printed. */
  readonly url: string;
  readonly stop: () => Promise<void>;
};

/** Starts the built browser shell on a free port and waits until it names its address. */
export async function startBrowserShell(options: readonly string[]): Promise<BrowserShell> {
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
