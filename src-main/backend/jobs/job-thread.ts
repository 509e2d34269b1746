import { Worker } from 'node:worker_threads';
import type { JobMessage, JobOrder } from './job.ts';

// Enough for the indexes of a big import; a job that needs more fails alone and leaves the till running.
const MEMORY_MEGABYTES = 512;

export interface JobThread {
  cancel(): void;
  /** Cuts it off; a transaction that was open is rolled back. */
  stop(): Promise<void>;
}

/**
 * Starts the thread of one job. `hear` gets what it says, always with one last message about how it ended, also when
 * the thread itself crashed.
 */
export function startJobThread(
  entry: URL,
  order: Omit<JobOrder, 'cancelFlag'>,
  hear: (message: JobMessage) => void,
): JobThread {
  const cancelFlag = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const worker = new Worker(entry, {
    workerData: { ...order, cancelFlag } satisfies JobOrder,
    // Options of the process that started it (a test runner's, say) are not for the thread.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MEGABYTES },
  });
  let ended = false;
  let stopping = false;
  const hearOnce = (message: JobMessage): void => {
    if (ended) return;
    ended = message.kind === 'ended' || message.kind === 'failed';
    hear(message);
  };
  const crashed = (detail: string): void => hearOnce({ kind: 'failed', failure: 'broken', detail });
  worker.on('message', hearOnce);
  worker.on('error', (error) => crashed(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  worker.on('messageerror', (error) => crashed(error.message));
  const gone = new Promise<void>((resolve) => {
    worker.on('exit', (code) => {
      hearOnce({ kind: 'failed', failure: stopping ? 'stopped' : 'broken', detail: `the thread ended with ${code}` });
      resolve();
    });
  });
  return {
    cancel: () => {
      Atomics.store(new Int32Array(cancelFlag), 0, 1);
    },
    stop: async () => {
      stopping = true;
      await worker.terminate();
      await gone;
    },
  };
}

/** Beside this file in the sources, beside the other entries in the bundle. */
export function jobWorkerEntry(): URL {
  const here = import.meta.url;
  return new URL(here.endsWith('.ts') ? 'job-worker.ts' : 'job-worker.js', here);
}
