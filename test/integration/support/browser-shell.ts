import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import { ORPCError, os, type RouterClient } from '@orpc/server';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { z } from 'zod';
import type { Backend } from '#main/backend/backend.ts';
import { newConnection, type BackendContext, type Connection } from '#main/backend/context.ts';
import { startBrowserShell, type BrowserShell, type BrowserShellOptions } from '#main/browser/browser-shell.ts';

const procedure = os.$context<BackendContext>();

const router = {
  who: procedure.handler(({ context }) => context.connection.id),
  length: procedure.input(z.string()).handler(({ input }) => input.length),
  countTo: procedure.input(z.number()).handler(async function* ({ input }) {
    for (let number = 1; number <= input; number += 1) yield number;
  }),
  refuse: procedure.handler(() => {
    throw new ORPCError('TOO_SOON');
  }),
  fail: procedure.handler(() => {
    throw new Error('a bug');
  }),
  wait: procedure.handler(async function* ({ signal }) {
    yield 'waiting';
    await new Promise((resolve) => signal?.addEventListener('abort', resolve));
  }),
};
export type TestClient = RouterClient<typeof router>;

export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A shell over a backend that only knows who is connected, serving a renderer of three files. */
export interface ShellUnderTest {
  readonly shell: BrowserShell;
  readonly host: string;
  readonly connected: ReadonlySet<Connection>;
  /** As a program that sends exactly these headers; `Host` is right unless it is given. */
  ask(path: string, headers?: Record<string, string>, method?: string): Promise<Answer>;
  /** Hands in a new link and answers with the cookie for it. */
  enter(): Promise<string>;
  /** A WebSocket with the page's own headers, except what is given. */
  socket(headers?: Record<string, string>, path?: string): WebSocket;
  client(socket: WebSocket): TestClient;
  stop(): Promise<void>;
}

export async function aShell(options: Partial<BrowserShellOptions> = {}): Promise<ShellUnderTest> {
  const rendererFolder = aRenderer();
  const connected = new Set<Connection>();
  const backend = {
    router,
    connect: (id: string) => {
      const connection = newConnection(id);
      connected.add(connection);
      return connection;
    },
    disconnect: (connection: Connection) => void connected.delete(connection),
    close: () => Promise.resolve(),
  } as unknown as Backend;
  const shell = await startBrowserShell({
    backend,
    rendererFolder,
    version: '1.2.3',
    language: null,
    port: 0,
    ...options,
  });
  const host = `127.0.0.1:${shell.port}`;
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    asked(shell.port, path, { host, ...headers }, method);
  const enter = async () => {
    const { headers } = await ask(new URL(shell.newLink()).pathname);
    return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  };
  return {
    shell,
    host,
    connected,
    ask,
    enter,
    socket: (headers = {}, path = '/rpc') =>
      new WebSocket(`ws://${host}${path}`, {
        headers: { origin: `http://${host}`, 'sec-fetch-site': 'same-origin', ...headers },
      }),
    client: (socket) =>
      createORPCClient<TestClient>(new RPCLink({ websocket: socket as unknown as globalThis.WebSocket })),
    stop: async () => {
      await shell.close();
      rmSync(rendererFolder, { recursive: true, force: true });
    },
  };
}

/** How a WebSocket ended before it was one: the status of the answer. */
export async function refusalOf(socket: WebSocket): Promise<number> {
  socket.on('error', () => {});
  const [, response] = (await once(socket, 'unexpected-response')) as [unknown, IncomingMessage];
  return response.statusCode ?? 0;
}

function aRenderer(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stempel-renderer-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html><head></head><body>the app</body></html>');
  writeFileSync(join(folder, 'assets/index-abc123.js'), 'export {};');
  writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  return folder;
}

function asked(port: number, path: string, headers: Record<string, string>, method: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    // Not fetch: it cleans up paths and refuses to send Host, Origin and Sec-Fetch-Site.
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    sent.on('error', reject).end();
  });
}
