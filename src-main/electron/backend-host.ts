import { MessageChannelMain, utilityProcess, type UtilityProcess, type WebContents } from 'electron';
import { randomUUID } from 'node:crypto';
import type { FromBackend, ToBackend } from './backend-messages.ts';
import { channels } from './ipc-channels.ts';

export interface BackendHostOptions {
  /** The bundled backend-process. */
  readonly modulePath: string;
  readonly open: Omit<Extract<ToBackend, { kind: 'open' }>, 'kind'>;
  /** It could not open the data folder, or died again and again; there is nothing left to show but this. */
  readonly onTrouble: (sentence: string | null) => void;
  readonly now?: () => number;
}

/** A backend that dies more often than this within a minute is not started again. */
const mostRestarts = 3;
const restartWindowMs = 60_000;

/** How long closing may take; the closing backup of a large shop reads the whole file. */
const closingMs = 60_000;

export type BackendHost = ReturnType<typeof startBackendHost>;

/** Keeps the backend's process running and hands every window one port to it. */
export function startBackendHost({ modulePath, open, onTrouble, now = Date.now }: BackendHostOptions) {
  const ready = Promise.withResolvers<Extract<FromBackend, { kind: 'ready' }>>();
  const connected = new Set<WebContents>();
  const restarts: number[] = [];
  let closing = false;
  let failed = false;
  let child = start();

  function start(): UtilityProcess {
    const process = utilityProcess.fork(modulePath, [], { serviceName: 'Stempel backend', stdio: 'inherit' });
    process.on('message', (message: FromBackend) => {
      switch (message.kind) {
        case 'ready':
          return ready.resolve(message);
        case 'failed':
          failed = true;
          return onTrouble(message.sentence);
        case 'closed':
          return void process.kill();
      }
    });
    process.once('exit', restart);
    tell(process, { kind: 'open', ...open });
    return process;
  }

  function restart(): void {
    if (closing || failed) return;
    const recently = restarts.filter((at) => now() - at < restartWindowMs);
    restarts.splice(0, restarts.length, ...recently, now());
    if (recently.length >= mostRestarts) {
      failed = true;
      return onTrouble(null);
    }
    child = start();
    for (const contents of connected) handPort(contents);
  }

  function handPort(contents: WebContents): void {
    const { port1, port2 } = new MessageChannelMain();
    tell(child, { kind: 'connect', id: randomUUID() }, port1);
    contents.postMessage(channels.port, null, [port2]);
  }

  return {
    ready: ready.promise,

    /** One port for each time a page is loaded; a page that asks again gets none. */
    connect: (contents: WebContents): void => {
      if (connected.has(contents)) return;
      connected.add(contents);
      handPort(contents);
    },

    /** The page is gone or is loading anew; its port died with it. */
    forget: (contents: WebContents): void => void connected.delete(contents),

    close: async (): Promise<void> => {
      if (closing || failed) return;
      closing = true;
      await new Promise<void>((done) => {
        const timer = setTimeout(() => {
          child.kill();
          done();
        }, closingMs);
        child.once('exit', () => {
          clearTimeout(timer);
          done();
        });
        tell(child, { kind: 'close' });
      });
    },
  };
}

function tell(process: UtilityProcess, message: ToBackend, port?: Electron.MessagePortMain): void {
  process.postMessage(message, port === undefined ? [] : [port]);
}
