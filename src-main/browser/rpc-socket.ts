import { onError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/ws';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Backend } from '../backend/backend.ts';
import { reportFault } from '../shell/report-fault.ts';
import type { Access } from './access.ts';
import { whyRefused } from './guard.ts';
import { startHeartbeat } from './heartbeat.ts';

/** Bytes. The largest thing a window sends is a 256 KiB piece of an import file in base64. */
export const largestMessage = 512 * 1024;

/** More windows than any shop opens; keeps a runaway page from using up the computer. */
const mostSockets = 64;

/** A window that answers no ping for one whole interval is gone, and its session with it. */
const pingEveryMs = 15_000;

export interface RpcSocketOptions {
  readonly backend: Backend;
  readonly access: Access;
  readonly host: string;
  readonly pingEveryMs?: number;
}

export interface RpcSocket {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  close(): Promise<void>;
}

/** The procedures at /rpc: one connection of the backend per socket, ended with it. */
export function serveProcedures({ backend, access, host, ...options }: RpcSocketOptions): RpcSocket {
  const handler = new RPCHandler(backend.router, { clientInterceptors: [onError(reportFault)] });
  const server = new WebSocketServer({ noServer: true, maxPayload: largestMessage, perMessageDeflate: false });
  const heartbeat = startHeartbeat(server.clients, options.pingEveryMs ?? pingEveryMs);

  const connect = (socket: WebSocket) => {
    const connection = backend.connect(randomUUID());
    socket.once('close', () => backend.disconnect(connection));
    // A message that is too large or broken; `ws` closes the socket by itself.
    socket.on('error', () => socket.terminate());
    heartbeat.watch(socket);
    void handler.upgrade(socket, { context: { connection } });
  };

  return {
    upgrade: (request, socket, head) => {
      socket.on('error', () => socket.destroy());
      const status = statusFor(request, host, access, server.clients.size);
      if (status === null) server.handleUpgrade(request, socket, head, connect);
      else socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    },
    close: async () => {
      heartbeat.stop();
      await Promise.all([...server.clients].map(closeSocket));
    },
  };
}

/** Why there is no socket, as an HTTP status line, or null. */
function statusFor(request: IncomingMessage, host: string, access: Access, open: number): string | null {
  if (whyRefused(request, host) !== null) return '403 Forbidden';
  if (request.url !== '/rpc') return '404 Not Found';
  if (!access.holdsCookie(request.headers.cookie)) return '401 Unauthorized';
  if (open >= mostSockets) return '503 Service Unavailable';
  return null;
}

const goodbyeMs = 500;
const goingAway = 1001;

function closeSocket(socket: WebSocket): Promise<void> {
  return new Promise((closed) => {
    const timer = setTimeout(() => socket.terminate(), goodbyeMs);
    socket.once('close', () => {
      clearTimeout(timer);
      closed();
    });
    socket.close(goingAway);
  });
}
