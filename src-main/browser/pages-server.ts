import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Language } from '#shared/contract/values.ts';
import { appPage } from '../shell/app-page.ts';
import { contentSecurityPolicy, emptyPolicy, hardeningHeaders } from '../shell/headers.ts';
import { listStaticFiles, readIndexPage, type StaticFile } from '../shell/static-files.ts';
import { wordsIn } from '../shell/words.ts';
import type { Access } from './access.ts';
import { whyRefused } from './guard.ts';
import { staleLinkPage } from './pages.ts';

export interface PagesOptions {
  readonly rendererFolder: string;
  readonly access: Access;
  /** `127.0.0.1:4150` */
  readonly host: string;
  readonly version: string;
  readonly language: Language | null;
  /** For a page of our own: what was asked for on the command line, else the shop's, else what the browser prefers. */
  readonly languageFor: (request: IncomingMessage) => Language;
}

const openPath = '/open/';

/** Where a one-time token is handed in. */
export function tokenUrl(host: string, token: string): string {
  return `http://${host}${openPath}${token}`;
}

/** Answers with the app's page and its files, to browsers that have a cookie; with a sentence to everybody else. */
export function servePages(options: PagesOptions): RequestListener {
  const { access, host } = options;
  const files = listStaticFiles(options.rendererFolder);
  const index = readIndexPage(options.rendererFolder);

  const sentence = (response: ServerResponse, status: number, text: string) => {
    const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Security-Policy': emptyPolicy };
    answer(response, status, { ...headers, 'Cache-Control': 'no-store' }).end(text);
  };

  const page = (response: ServerResponse, status: number, render: (nonce: string) => string) => {
    const nonce = randomBytes(16).toString('base64');
    answer(response, status, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': contentSecurityPolicy(nonce, `'self' ws://${host}`),
      'Cache-Control': 'no-store',
    }).end(render(nonce));
  };

  const handInToken = (request: IncomingMessage, response: ServerResponse, token: string) => {
    const cookie = access.exchange(token);
    if (cookie === null && !access.holdsCookie(request.headers.cookie))
      return page(response, 403, (nonce) => staleLinkPage(options.languageFor(request), nonce));
    const headers = { Location: '/', 'Cache-Control': 'no-store', 'Content-Security-Policy': emptyPolicy };
    answer(response, 303, { ...headers, ...(cookie !== null && { 'Set-Cookie': cookie }) }).end();
  };

  return (request, response) => {
    const t = wordsIn(options.languageFor(request));
    if (whyRefused(request, host) !== null) return sentence(response, 403, t('shell:refused.not_from_here'));
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return sentence(response, 405, t('shell:refused.page_not_found'));
    }
    const path = (request.url ?? '/').split(/[?#]/)[0] ?? '/';
    if (path.startsWith(openPath)) return handInToken(request, response, path.slice(openPath.length));
    if (!access.holdsCookie(request.headers.cookie)) {
      return page(response, 403, (nonce) => staleLinkPage(options.languageFor(request), nonce));
    }
    if (path === '/' || path === '/index.html') {
      const { version, language } = options;
      return page(response, 200, (nonce) => appPage(index, { version, language, nonce }));
    }
    const file = files.get(path);
    if (file === undefined) return sentence(response, 404, t('shell:refused.page_not_found'));
    return sendFile(request, response, file);
  };
}

function sendFile(request: IncomingMessage, response: ServerResponse, file: StaticFile): void {
  answer(response, 200, {
    'Content-Type': file.type,
    'Content-Security-Policy': emptyPolicy,
    'Cache-Control': file.hashed ? 'private, max-age=31536000, immutable' : 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file.path)
      .on('error', () => response.destroy())
      .pipe(response);
}

function answer(response: ServerResponse, status: number, headers: Record<string, string>): ServerResponse {
  return response.writeHead(status, { ...hardeningHeaders, ...headers });
}
