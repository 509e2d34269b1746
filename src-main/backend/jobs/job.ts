import type { Change } from '#shared/contract/activity.contract.ts';
import type { JobFailure } from '#shared/contract/jobs.contract.ts';
import type { Clock, Moment } from '#shared/domain/kernel/clock.ts';
import type { Store } from '#main/backend/store/open.ts';

/** What a job is given beside its input; it runs in a thread of its own, with its own connection to the file. */
export interface JobTools {
  readonly store: Store;
  readonly clock: Clock;
  readonly progress: (done: number, total: number) => void;
  /** Asked between batches. A job that sees true stops there; what it has written stays. */
  readonly cancelled: () => boolean;
  /** Called between batches: windows hear of what was written. A stamp that waits comes first in any case. */
  readonly pause: () => Promise<void>;
}

export type JobFunction<Input, Output> = (input: Input, tools: JobTools) => Promise<Output>;

/** Loaded by name inside the thread, so that a worker brings in only the job it runs. */
export type JobRegistry = Readonly<Record<string, () => Promise<JobFunction<never, unknown>>>>;

/** How long one transaction of a job may hold the file, in milliseconds; a stamp waits no longer than that. */
export const BATCH_MILLISECONDS = 30;

/** What the worker is started with; everything in it can be cloned to another thread. */
export interface JobOrder {
  readonly file: string;
  readonly name: string;
  readonly input: unknown;
  /** The till's time at the start; the job's clock runs on from there. */
  readonly startedAt: Moment;
  /** Of the till's store; see `write-turns.ts`. */
  readonly turns: SharedArrayBuffer;
  /** One Int32: not 0 once the job was cancelled. */
  readonly cancelFlag: SharedArrayBuffer;
}

export type JobMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'change'; readonly change: Change }
  | { readonly kind: 'ended'; readonly state: 'done' | 'cancelled'; readonly output: unknown }
  | { readonly kind: 'failed'; readonly failure: JobFailure; readonly detail: string };
