import { onError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import type { MessagePortMain, ParentPort } from 'electron';
import { openBackend, type Backend } from '../backend/backend.ts';
import { reportFault } from '../shell/report-fault.ts';
import { troubleOf } from '../shell/trouble.ts';
import type { FromBackend, ToBackend } from './backend-messages.ts';

type Served = ReturnType<typeof serve>;

function serve(backend: Backend) {
  return { backend, handler: new RPCHandler(backend.router, { clientInterceptors: [onError(reportFault)] }) };
}

/** The life of the backend's own process: opens once, connects each port it is handed, closes when told to; the main process ends it. */
export function serveBackend(mainProcess: Pick<ParentPort, 'on' | 'postMessage'>): void {
  let served: Served | null = null;
  const tell: (message: FromBackend) => void = mainProcess.postMessage.bind(mainProcess);

  const open = ({ dataFolder, language, who, version }: Extract<ToBackend, { kind: 'open' }>) => {
    try {
      const backend = openBackend({ dataFolder, who, version });
      served = serve(backend);
      tell({ kind: 'ready', shopLanguage: backend.services.shop.find()?.language ?? null });
    } catch (error) {
      tell({ kind: 'failed', sentence: troubleOf(error, language).sentence });
    }
  };

  const close = async () => {
    try {
      await served?.backend.close();
    } catch (error) {
      console.error(error);
    }
    tell({ kind: 'closed' });
  };

  mainProcess.on('message', ({ data, ports }) => {
    // Only the main process holds the other end of this port.
    const message = data as ToBackend;
    switch (message.kind) {
      case 'open':
        return open(message);
      case 'connect':
        return connect(served, message.id, ports[0]);
      case 'close':
        return void close();
    }
  });
}

/** One connection per port, ended with it. */
function connect(served: Served | null, id: string, port: MessagePortMain | undefined): void {
  if (served === null || port === undefined) return port?.close();
  const { backend, handler } = served;
  const connection = backend.connect(id);
  port.on('close', () => backend.disconnect(connection));
  handler.upgrade(port, { context: { connection } });
  port.start();
}
