import type { Protocol } from 'electron';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Language } from '#shared/contract/values.ts';
import { appPage } from '../shell/app-page.ts';
import { contentSecurityPolicy, emptyPolicy, hardeningHeaders } from '../shell/headers.ts';
import { listStaticFiles, readIndexPage } from '../shell/static-files.ts';
import { appOrigin, appScheme } from './app-address.ts';

export interface AppFiles {
  readonly rendererFolder: string;
  readonly version: string;
  readonly language: Language | null;
}

/** Answers `app://stempel/…` from the built renderer, and nothing outside it: what is not in its list does not exist. */
export function serveApp(protocol: Protocol, app: AppFiles): void {
  const files = listStaticFiles(app.rendererFolder);
  const index = readIndexPage(app.rendererFolder);

  protocol.handle(appScheme.scheme, async (request) => {
    const url = new URL(request.url);
    if (request.method !== 'GET' || !request.url.startsWith(`${appOrigin}/`)) return refusal(405);
    if (url.pathname === '/' || url.pathname === '/index.html') {
      const nonce = randomBytes(16).toString('base64');
      const page = appPage(index, { version: app.version, language: app.language, nonce });
      return answer(page, 'text/html; charset=utf-8', contentSecurityPolicy(nonce, "'none'"));
    }
    const file = files.get(url.pathname);
    if (file === undefined) return refusal(404);
    return answer(new Uint8Array(await readFile(file.path)), file.type, emptyPolicy);
  });
}

function answer(body: string | Uint8Array<ArrayBuffer> | null, type: string, policy: string): Response {
  return new Response(body, {
    headers: { ...hardeningHeaders, 'Content-Type': type, 'Content-Security-Policy': policy },
  });
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: { ...hardeningHeaders, 'Content-Security-Policy': emptyPolicy } });
}
