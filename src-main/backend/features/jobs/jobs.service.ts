import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { EventPublisher } from '@orpc/server';
import type { Job, JobKind } from '#shared/contract/jobs.contract.ts';
import type { Clock } from '#shared/domain/kernel/clock.ts';
import type { JobId } from '#shared/domain/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/domain/kernel/result.ts';
import type { JobMessage } from '#main/backend/jobs/job.ts';
import { jobWorkerEntry, startJobThread, type JobThread } from '#main/backend/jobs/job-thread.ts';
import type { Store } from '#main/backend/store/open.ts';

/** Jobs that ended are still listed until this many newer ones did. */
const KEPT_ENDED = 20;

/** How long closing waits for a job to come to the end of its batch, in milliseconds. */
const CLOSING_PATIENCE = 5000;

export interface NewJob {
  readonly kind: JobKind;
  /** A key of `jobRegistry`. */
  readonly name: string;
  /** Cloned into the thread. */
  readonly input: unknown;
  readonly cancellable: boolean;
  /** False for a job that only reads; of those that write, one runs at a time. */
  readonly writes: boolean;
}

export interface JobsOptions {
  readonly store: Store;
  readonly clock: Clock;
  /** Faults of ours go here, for the log. */
  readonly report?: (detail: string) => void;
  /** Tests bring threads with jobs of their own. */
  readonly entry?: URL;
}

interface Running {
  job: Job;
  readonly writes: boolean;
  readonly thread: JobThread;
  readonly ended: Promise<unknown>;
}

export type Jobs = ReturnType<typeof jobsService>;

/** Long work beside the till: each job in a thread of its own, with progress and cancel. */
export function jobsService({ store, clock, report = console.error, entry = jobWorkerEntry() }: JobsOptions) {
  const running = new Map<JobId, Running>();
  const ended: Job[] = [];
  const news = new EventPublisher<Record<JobId, Job>>({ maxBufferedEvents: 1 });

  const find = (id: JobId): Job | undefined => running.get(id)?.job ?? ended.find((job) => job.id === id);

  const tell = (job: Job): void => {
    news.publish(job.id, job);
    store.announce({ topics: ['jobs'], customerIds: [] });
  };

  const end = (job: Job): void => {
    running.delete(job.id);
    ended.unshift(job);
    ended.length = Math.min(ended.length, KEPT_ENDED);
    tell(job);
  };

  const writing = (): boolean => [...running.values()].some((job) => job.writes);

  return {
    /** Whether one of them is writing now; the next one that would is refused. */
    writing,

    /**
     * Starts a job and returns at once; `ended` settles with its output (undefined when it failed) and never rejects.
     * @returns BUSY while another job is writing
     */
    start: (order: NewJob): Result<{ id: JobId; ended: Promise<JobEnd> }, { code: 'BUSY' }> => {
      if (order.writes && writing()) return refuse({ code: 'BUSY' });
      const id = randomUUID() as string as JobId;
      const settled = Promise.withResolvers<JobEnd>();
      const hear = (message: JobMessage): void => {
        const now = running.get(id);
        if (now === undefined) return;
        switch (message.kind) {
          case 'progress':
            now.job = { ...now.job, done: message.done, total: message.total };
            news.publish(id, now.job);
            return;
          case 'change':
            store.announce(message.change);
            return;
          case 'ended':
            end({ ...now.job, state: message.state });
            settled.resolve({ state: message.state, output: message.output });
            return;
          case 'failed':
            if (message.failure !== 'stopped') report(`${order.name}: ${message.detail}`);
            end({ ...now.job, state: 'failed', failure: message.failure });
            settled.resolve({ state: 'failed', output: undefined });
        }
      };
      const thread = startJobThread(
        entry,
        { file: store.file, turns: store.turns, name: order.name, input: order.input, startedAt: clock.now() },
        hear,
      );
      const { kind, cancellable, writes } = order;
      const job: Job = { id, kind, state: 'running', done: 0, total: 0, cancellable, failure: null };
      running.set(id, { job, writes, thread, ended: settled.promise });
      tell(job);
      return ok({ id, ended: settled.promise });
    },

    list: (): Job[] => [...[...running.values()].map(({ job }) => job), ...ended],

    find,

    /** Present state first, then every change of it until it ended; slow readers get the newest. */
    watch: (id: JobId, signal?: AbortSignal): AsyncIterable<Job> | undefined => {
      const present = find(id);
      if (present === undefined) return undefined;
      const changes = news.subscribe(id, signal === undefined ? {} : { signal });
      return watching(present, changes);
    },

    /** Asks it to stop after its batch; a job that cannot be cancelled goes on. */
    cancel: (id: JobId): Result<Job, { code: 'JOB_NOT_FOUND' }> => {
      const job = find(id);
      if (job === undefined) return refuse({ code: 'JOB_NOT_FOUND' });
      if (job.cancellable) running.get(id)?.thread.cancel();
      return ok(job);
    },

    /** Cancels what can be and waits for the batch to end; what takes longer is cut off, and its batch rolled back. */
    close: async (): Promise<void> => {
      const open = [...running.values()];
      for (const { thread } of open) thread.cancel();
      await Promise.race([
        Promise.all(open.map((job) => job.ended)),
        wait(CLOSING_PATIENCE, undefined, { ref: false }),
      ]);
      await Promise.all(open.map(({ thread }) => thread.stop()));
    },
  };
}

export interface JobEnd {
  readonly state: 'done' | 'cancelled' | 'failed';
  readonly output: unknown;
}

async function* watching(present: Job, changes: AsyncGenerator<Job>): AsyncGenerator<Job> {
  try {
    yield present;
    if (present.state !== 'running') return;
    for await (const job of changes) {
      yield job;
      if (job.state !== 'running') return;
    }
  } finally {
    await changes.return(undefined);
  }
}
