import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { timingOf, type Timing } from './quantiles.ts';

const STARTS = 5;

export interface StartResult {
  /** From the first line of our code to a backend that answers, in a process of its own. */
  readonly ready: Timing;
  /** From the start of the process. */
  readonly process: Timing;
  /** Resident after searches of every kind and 100 stamps, in megabytes. */
  readonly residentMegabytes: number;
}

/** Opens the file in fresh processes, the way `npm start` does after its own checks. */
export async function benchStart(dataFolder: string): Promise<StartResult> {
  const child = new URL('start-child.ts', import.meta.url).pathname;
  const ready: number[] = [];
  const whole: number[] = [];
  let resident = 0;
  for (let start = 0; start < STARTS; start += 1) {
    const began = performance.now();
    const { stdout } = await promisify(execFile)(process.execPath, [child, dataFolder]);
    const told = JSON.parse(stdout) as { ready: number; sinceStart: number; resident: number };
    ready.push(told.ready);
    whole.push(told.sinceStart);
    resident = Math.max(resident, told.resident);
    if (performance.now() - began > 120_000) break;
  }
  return { ready: timingOf(ready), process: timingOf(whole), residentMegabytes: resident / 1e6 };
}
