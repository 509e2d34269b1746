import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Language } from '#shared/contract/values.ts';
import type { Backend } from '../backend/backend.ts';
import { nearestLanguage } from '../shell/words.ts';
import { newAccess } from './access.ts';
import { servePages, tokenUrl } from './pages-server.ts';
import { serveProcedures } from './rpc-socket.ts';

export interface BrowserShellOptions {
  readonly backend: Backend;
  /** The built renderer: index.html and its assets. */
  readonly rendererFolder: string;
  readonly version: string;
  /** Asked for on the command line. */
  readonly language: Language | null;
  /** The shop's own, once there is a shop. */
  readonly shopLanguage?: () => Language | null;
  /** 0 takes a free port; null the usual one when it is free, so that what a browser remembers stays with it. */
  readonly port: number | null;
}

export interface BrowserShell {
  readonly port: number;
  /** An address that opens Stempel in one more browser, once. */
  newLink(): string;
  /** Ends every window's connection; the backend stays open. */
  close(): Promise<void>;
}

const loopback = '127.0.0.1';

/** Unassigned at IANA, and below the ports that systems give out by themselves. */
const usualPort = 7836;

/** Bytes. A cookie and a path; nothing Stempel sends needs more. */
const largestHeader = 8 * 1024;

/**
 * Serves the app to browsers on this computer.
 * @throws EADDRINUSE, EACCES when the given port cannot be had
 */
export async function startBrowserShell(options: BrowserShellOptions): Promise<BrowserShell> {
  const server = createServer({ maxHeaderSize: largestHeader, requestTimeout: 10_000, headersTimeout: 10_000 });
  const port = await listen(server, options.port);
  const host = `${loopback}:${port}`;
  const access = newAccess(port);
  const procedures = serveProcedures({ backend: options.backend, access, host });
  const languageFor = (request: IncomingMessage) =>
    options.language ??
    options.shopLanguage?.() ??
    nearestLanguage((request.headers['accept-language'] ?? '').split(','));

  server.on('request', servePages({ ...options, access, host, languageFor }));
  server.on('upgrade', (request, socket, head) => procedures.upgrade(request, socket, head));

  return {
    port,
    newLink: () => tokenUrl(host, access.issueToken()),
    close: async () => {
      const closed = new Promise<void>((done) => server.close(() => done()));
      await procedures.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(server: Server, port: number | null): Promise<number> {
  try {
    return await listenOn(server, port ?? usualPort);
  } catch (error) {
    if (port !== null) throw error;
    return listenOn(server, 0);
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((ready, failed) => {
    server.once('error', failed);
    server.listen({ host: loopback, port, exclusive: true }, () => {
      server.off('error', failed);
      ready((server.address() as AddressInfo).port);
    });
  });
}
