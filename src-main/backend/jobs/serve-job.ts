import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { setImmediate as letOthersIn } from 'node:timers/promises';
import type { JobFailure } from '#shared/contract/jobs.contract.ts';
import { asMoment, type Clock, type Moment } from '#shared/domain/kernel/clock.ts';
import { openStore } from '#main/backend/store/open.ts';
import { changesToTell } from './changes-to-tell.ts';
import type { JobFunction, JobMessage, JobOrder, JobRegistry, JobTools } from './job.ts';

/** Least time between two notices, in milliseconds: progress is drawn, after a change views ask again. */
const TELL_PROGRESS_EVERY = 200;
const TELL_CHANGES_EVERY = 1000;

/** The whole of a worker thread: opens the file, runs the one job it was started for, says how it ended. */
export async function serveJob(registry: JobRegistry): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error('A job runs in a worker thread');
  const order = workerData as JobOrder;
  try {
    port.postMessage(await runJob(order, await jobNamed(registry, order.name), port));
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    port.postMessage({ kind: 'failed', failure: failureOf(error), detail } satisfies JobMessage);
  }
}

async function jobNamed(registry: JobRegistry, name: string): Promise<JobFunction<unknown, unknown>> {
  const load = registry[name];
  if (load === undefined) throw new Error(`There is no job named ${name}`);
  return (await load()) as JobFunction<unknown, unknown>;
}

async function runJob(order: JobOrder, job: JobFunction<unknown, unknown>, port: MessagePort): Promise<JobMessage> {
  const store = openStore(order.file, { migrate: false, turnsOfTill: order.turns });
  const post = (message: JobMessage): void => port.postMessage(message);
  const changes = changesToTell();
  const tellChanges = (): void => {
    const change = changes.take();
    if (change !== null) post({ kind: 'change', change });
  };
  store.onChange(changes.add);
  const flag = new Int32Array(order.cancelFlag);
  let sawCancel = false;
  let toldChangesAt = 0;
  let toldProgressAt = 0;
  const tools: JobTools = {
    store,
    clock: clockFrom(order.startedAt),
    progress: (done, total) => {
      const now = performance.now();
      if (now - toldProgressAt < TELL_PROGRESS_EVERY && done !== total) return;
      toldProgressAt = now;
      post({ kind: 'progress', done, total });
    },
    cancelled: () => {
      sawCancel ||= Atomics.load(flag, 0) !== 0;
      return sawCancel;
    },
    pause: async () => {
      const now = performance.now();
      if (now - toldChangesAt >= TELL_CHANGES_EVERY) {
        toldChangesAt = now;
        tellChanges();
      }
      await letOthersIn();
    },
  };
  try {
    const output = await job(order.input, tools);
    return { kind: 'ended', state: sawCancel ? 'cancelled' : 'done', output };
  } finally {
    tellChanges();
    store.close();
  }
}

/** The till's clock, carried on: a job must not see another time than the till that started it. */
function clockFrom(startedAt: Moment): Clock {
  const base = performance.now();
  return { now: () => asMoment(startedAt + Math.round(performance.now() - base)) };
}

function failureOf(error: unknown): JobFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('SQLITE_FULL') || code === 'ENOSPC' ? 'disk_full' : 'broken';
}
