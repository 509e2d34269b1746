import { spawn } from 'node:child_process';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const checkout = resolve(import.meta.dirname, '../../..');
const readyWithinMs = 30_000;

export type BrowserShell = {
  /** The one-time link it printed. */
  readonly url: string;
  /** Of its own clock, which the program that is shipped has not. */
  readonly forward: (milliseconds: number) => void;
  /** As the power going out does it. */
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/**
 * Starts the browser shell on a free port and waits until it names its address.
 * @param ownClock the same shell, started with a clock that can be put forward, in place of the built program
 */
export async function startBrowserShell(options: readonly string[], ownClock = false): Promise<BrowserShell> {
  const program = join(checkout, ownClock ? 'test/e2e/support/browser-with-clock.ts' : 'out/main/browser.js');
  const clockFile = join(tmpdir(), `stempel-e2e-clock-${crypto.randomUUID()}`);
  let ahead = 0;
  const putForward = (milliseconds: number): void => {
    ahead += milliseconds;
    // Read whole or not at all, and there before whatever is pressed next.
    writeFileSync(`${clockFile}.next`, String(ahead));
    renameSync(`${clockFile}.next`, clockFile);
  };
  if (ownClock) putForward(0);
  const child = spawn(process.execPath, [program, '--port=0', '--no-open', ...options], {
    cwd: checkout,
    env: { ...process.env, STEMPEL_TEST_CLOCK: clockFile },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((done) => void child.once('close', () => done()));
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));

  const url = await new Promise<string>((found, failed) => {
    const fail = (why: string) => failed(new Error(`The browser shell ${why}.\n${said}`));
    const timer = setTimeout(() => fail('was not ready in time'), readyWithinMs);
    child.once('close', (code) => fail(`ended with ${String(code)} before it was ready`));
    if (child.stdout === null) return fail('has no output');
    createInterface({ input: child.stdout }).on('line', (line) => {
      said += `${line}\n`;
      const ready = /^Stempel is ready: (\S+)/.exec(line)?.[1];
      if (ready === undefined) return;
      clearTimeout(timer);
      found(ready);
    });
  });

  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
    rmSync(clockFile, { force: true });
  };
  return {
    url,
    forward: putForward,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}
