import { Worker } from 'node:worker_threads';
import type { Clock } from '#shared/domain/kernel/clock.ts';
import type { CustomerId } from '#shared/domain/kernel/ids.ts';
import type { ShopService } from '#main/backend/features/shop/shop.service.ts';
import type { Store } from '#main/backend/store/open.ts';
import type { ReportInput, ReportName, ReportOutput } from '../report-registry.ts';
import type { Changed, DeskMessage, ThreadMessage, ThreadOrder } from './report-message.ts';

/** A desk nobody asked for so long lets go of its memory (milliseconds). */
const IDLE_PATIENCE = 10 * 60_000;

/** How long a file that is to be replaced waits for a report that is being made (milliseconds). */
const CLOSING_PATIENCE = 5000;

export interface ReportDesk {
  /**
   * Has one report made in the thread of the reports, which reads the file by itself: a stamp never waits for it.
   * @throws what the report throws
   */
  ask<Name extends ReportName>(name: Name, input: ReportInput<Name>): Promise<ReportOutput<Name>>;
  close(): Promise<void>;
}

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly shop: ShopService;
  readonly entry?: URL;
}

export function reportDesk({ store, clock, shop, entry = reportWorkerEntry() }: Parts): ReportDesk {
  let thread: ReportThread | null = null;
  let idle: NodeJS.Timeout | undefined;
  const changes = changesSinceAsked();
  store.onChange(({ topics, customerIds }) => {
    if (thread !== null && topics.some((topic) => topic === 'cards' || topic === 'customers')) changes.add(customerIds);
  });

  const letGo = async (): Promise<void> => {
    clearTimeout(idle);
    const old = thread;
    thread = null;
    await old?.end();
  };
  store.onReplacing(() => {
    thread?.closeFile();
    void letGo();
  });

  return {
    ask: async <Name extends ReportName>(name: Name, input: ReportInput<Name>): Promise<ReportOutput<Name>> => {
      if (thread === null || thread.hasEnded()) {
        thread = startThread(entry, store.file);
        changes.take();
      }
      clearTimeout(idle);
      idle = setTimeout(() => void letGo(), IDLE_PATIENCE).unref();
      const { zone, cutoffMinutes } = shop.calendar();
      const asked = { now: clock.now(), today: shop.today(), zone, cutoffMinutes };
      return (await thread.ask({ name, input, asked, changed: changes.take() })) as ReportOutput<Name>;
    },
    close: letGo,
  };
}

/** Beside this file in the sources, beside the other entries in the bundle. */
function reportWorkerEntry(): URL {
  const here = import.meta.url;
  return new URL(here.endsWith('.ts') ? 'report-worker.ts' : 'report-worker.js', here);
}

type Question = Omit<Extract<DeskMessage, { kind: 'question' }>, 'kind' | 'number'>;
type ReportThread = ReturnType<typeof startThread>;

function startThread(entry: URL, file: string) {
  const closedFlag = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const worker = new Worker(entry, { workerData: { file, closedFlag } satisfies ThreadOrder, execArgv: [] });
  // A command line that has its answer ends; whoever waits for one keeps the process by that.
  worker.unref();
  const post = (message: DeskMessage): void => worker.postMessage(message, []);
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let asked = 0;
  let ended = false;
  const settle = (number: number, how: (waiter: PromiseWithResolvers<unknown>) => void): void => {
    const waiter = waiting.get(number);
    waiting.delete(number);
    if (waiting.size === 0) worker.unref();
    if (waiter !== undefined) how(waiter);
  };
  const fail = (error: Error): void => {
    ended = true;
    const left = [...waiting.values()];
    waiting.clear();
    for (const { reject } of left) reject(error);
  };
  worker.on('message', (message: ThreadMessage) => {
    settle(message.number, ({ resolve, reject }) => {
      if (message.kind === 'answer') resolve(message.output);
      else reject(new Error(message.detail));
    });
  });
  worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', () => fail(new Error('The thread of the reports ended')));
  return {
    hasEnded: () => ended,
    ask: (question: Question): Promise<unknown> => {
      asked += 1;
      const waiter = Promise.withResolvers<unknown>();
      waiting.set(asked, waiter);
      worker.ref();
      post({ kind: 'question', number: asked, ...question });
      return waiter.promise;
    },
    /** Returns once the thread has closed the file. */
    closeFile: (): void => {
      post({ kind: 'close' });
      Atomics.wait(new Int32Array(closedFlag), 0, 0, CLOSING_PATIENCE);
    },
    end: async (): Promise<void> => {
      await worker.terminate();
    },
  };
}

/** Above this many it says "anybody". */
const MOST_NAMED = 1000;

function changesSinceAsked() {
  let named: Set<CustomerId> | null = new Set();
  return {
    add: (customerIds: Changed): void => {
      if (customerIds === null) named = null;
      for (const id of customerIds ?? []) named?.add(id);
      if (named !== null && named.size > MOST_NAMED) named = null;
    },
    take: (): Changed => {
      const taken = named === null ? null : [...named];
      named = new Set();
      return taken;
    },
  };
}
