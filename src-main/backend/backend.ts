import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock, type Clock } from '#shared/domain/kernel/clock.ts';
import { newConnection, type Connection } from './context.ts';
import { jobsService } from './features/jobs/jobs.service.ts';
import { lockFolder } from './store/lock.ts';
import { openStore } from './store/open.ts';

export interface BackendOptions {
  /** Holds the one data file, its backups and its lock. Made if it is not there. */
  readonly dataFolder: string;
  /** What a second program on the same folder is told: `the window, process 4711`. */
  readonly who: string;
  readonly version: string;
  readonly clock?: Clock;
}

export interface Backend {
  /** Procedures by contract path; a shell hands it to its oRPC handler with `{ context: { connection } }`. */
  readonly router: ReturnType<typeof compose>['router'];
  /** One per window; whoever makes it ends it with `disconnect`. */
  connect(id: string): Connection;
  disconnect(connection: Connection): void;
  close(): Promise<void>;
}

export const DATA_FILE = 'stempel.db';

/**
 * Opens a data folder and puts the features together.
 * @throws FolderInUseError, NewerFileError, ForeignFileError with a sentence for the person at the till
 */
export function openBackend(options: BackendOptions): Backend {
  mkdirSync(options.dataFolder, { recursive: true });
  const lock = lockFolder(options.dataFolder, options.who);
  try {
    const parts = compose(options);
    return {
      router: parts.router,
      connect: newConnection,
      disconnect: (connection) => {
        connection.session = null;
        connection.approvals.clear();
      },
      close: async () => {
        await parts.jobs.close();
        parts.store.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function compose(options: BackendOptions) {
  const clock = options.clock ?? systemClock;
  const store = openStore(join(options.dataFolder, DATA_FILE));
  const jobs = jobsService({ store, clock });
  return { clock, store, jobs, router: {} };
}
