import type { IncomingMessage } from 'node:http';

/** Why a request is turned away before anything looks at its path. */
export type Refusal = 'wrong_host' | 'wrong_origin' | 'other_site';

/** What the guard reads of a request. */
export type Asked = Pick<IncomingMessage, 'method' | 'headers'>;

/**
 * The checks every request passes first, a WebSocket's too.
 * @param host what the browser has to call us, `127.0.0.1:4150`: a name that was rebound to this address is another host
 */
export function whyRefused(request: Asked, host: string): Refusal | null {
  const { headers } = request;
  if (headers.host !== host) return 'wrong_host';
  if (headers.origin !== undefined && headers.origin !== `http://${host}`) return 'wrong_origin';
  if (headers.origin === undefined && needsOrigin(request)) return 'wrong_origin';
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'other_site';
  return null;
}

function needsOrigin({ method, headers }: Asked): boolean {
  return headers.upgrade !== undefined || (method !== 'GET' && method !== 'HEAD');
}
