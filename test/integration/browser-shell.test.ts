import { once } from 'node:events';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { largestMessage } from '#main/browser/rpc-socket.ts';
import { aShell, refusalOf, type ShellUnderTest } from './support/browser-shell.ts';

let app: ShellUnderTest;
beforeEach(async () => {
  app = await aShell();
});
afterEach(() => app.stop());

const linkPath = () => new URL(app.shell.newLink()).pathname;

describe('the link that opens Stempel', () => {
  it('is exchanged for a cookie that scripts cannot read and other sites cannot send', async () => {
    const { status, headers } = await app.ask(linkPath());
    expect(status).toBe(303);
    expect(headers.location).toBe('/');
    expect(headers['set-cookie']).toHaveLength(1);
    expect(headers['set-cookie']?.[0]).toMatch(
      new RegExp(`^stempel-${app.shell.port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict; Max-Age=\\d+$`),
    );
  });

  it('is spent by its first use', async () => {
    const path = linkPath();
    await app.ask(path);
    const second = await app.ask(path);
    expect(second.status).toBe(403);
    expect(second.headers['set-cookie']).toBeUndefined();
    expect(second.body).toContain('This link no longer works');
  });

  it('still works in the browser that used it', async () => {
    const path = linkPath();
    const cookie = (await app.ask(path)).headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    expect((await app.ask(path, { cookie })).status).toBe(303);
    expect((await app.ask('/', { cookie })).status).toBe(200);
  });

  it('is void once there is a newer one', async () => {
    const older = linkPath();
    const newer = linkPath();
    expect((await app.ask(older)).status).toBe(403);
    expect((await app.ask(newer)).status).toBe(303);
  });

  it.each(['/open/', '/open/guess', `/open/${'a'.repeat(4000)}`])('cannot be guessed: %.20s', async (path) => {
    app.shell.newLink();
    expect((await app.ask(path)).status).toBe(403);
  });

  it.each([
    ['pl-PL,pl;q=0.9,en;q=0.8', 'pl', 'Ten link już nie działa'],
    ['de, id;q=0.8', 'id', 'Tautan ini sudah tidak berlaku'],
    ['fr', 'en', 'This link no longer works'],
  ])('is refused in a language the browser asks for (%s)', async (asked, language, words) => {
    const { body } = await app.ask('/', { 'accept-language': asked });
    expect(body).toContain(`<html lang="${language}">`);
    expect(body).toContain(words);
  });

  it('is refused in the language of the shop, when there is one', async () => {
    const polish = await aShell({ shopLanguage: () => 'pl' });
    expect((await polish.ask('/', { 'accept-language': 'en' })).body).toContain('<html lang="pl">');
    await polish.stop();
  });
});

describe('what is answered without a cookie', () => {
  it.each(['/', '/index.html', '/assets/index-abc123.js', '/icon.svg', '/nothing'])('is nothing: %s', async (path) => {
    const { status, body } = await app.ask(path);
    expect(status).toBe(403);
    expect(body).not.toContain('the app');
    expect(body).not.toContain('export');
  });

  it.each(['stempel=x', 'stempel-1=x', '__Host-stempel=x', ';;;=', 'stempel'])('is nothing for %s', async (cookie) => {
    expect((await app.ask('/', { cookie })).status).toBe(403);
  });

  it('is nothing for the cookie of another run', async () => {
    const other = await aShell();
    const cookie = (await other.enter()).replace(String(other.shell.port), String(app.shell.port));
    await other.stop();
    expect((await app.ask('/', { cookie })).status).toBe(403);
  });
});

describe('a name that was rebound to this computer', () => {
  it.each(['evil.example', 'localhost', '127.0.0.1', '127.0.0.1:1', '[::1]', '127.0.0.1.evil.example', '127.1'])(
    'is refused: Host %s',
    async (name) => {
      const cookie = await app.enter();
      const host = name.includes(':1') || name === '127.0.0.1' ? name : `${name}:${app.shell.port}`;
      expect((await app.ask('/', { host, cookie })).status).toBe(403);
      expect(await refusalOf(app.socket({ host, cookie }))).toBe(403);
    },
  );

  it('does not spend the link', async () => {
    const path = linkPath();
    await app.ask(path, { host: `evil.example:${app.shell.port}` });
    expect((await app.ask(path)).status).toBe(303);
  });
});

describe('another site in the same browser', () => {
  it.each(['cross-site', 'same-site', 'garbage'])('is refused by its fetch metadata: %s', async (site) => {
    const cookie = await app.enter();
    expect((await app.ask('/', { cookie, 'sec-fetch-site': site })).status).toBe(403);
    expect((await app.ask('/assets/index-abc123.js', { cookie, 'sec-fetch-site': site })).status).toBe(403);
    expect(await refusalOf(app.socket({ cookie, 'sec-fetch-site': site }))).toBe(403);
  });

  it.each(['same-origin', 'none'])('is not what %s means', async (site) => {
    expect((await app.ask('/', { cookie: await app.enter(), 'sec-fetch-site': site })).status).toBe(200);
  });

  it.each(['https://evil.example', 'null', 'http://127.0.0.1:1', 'http://localhost'])(
    'is refused by its origin: %s',
    async (origin) => {
      const cookie = await app.enter();
      expect(await refusalOf(app.socket({ cookie, origin }))).toBe(403);
      expect((await app.ask('/', { cookie, origin }, 'POST')).status).toBe(403);
      expect((await app.ask('/', { cookie, origin })).status).toBe(403);
    },
  );

  it('gets no permission to read an answer', async () => {
    const cookie = await app.enter();
    const preflight = { cookie, 'access-control-request-method': 'GET', origin: `http://${app.host}` };
    for (const answer of [await app.ask('/', { cookie }), await app.ask('/', preflight, 'OPTIONS')]) {
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });
});

describe('a request that is no reading', () => {
  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
    '%s needs an origin and then has nothing to do',
    async (method) => {
      const cookie = await app.enter();
      expect((await app.ask('/', { cookie }, method)).status).toBe(403);
      const answer = await app.ask('/', { cookie, origin: `http://${app.host}` }, method);
      expect(answer.status).toBe(405);
      expect(answer.headers.allow).toBe('GET, HEAD');
    },
  );

  it('is cut off when its headers are too large', async () => {
    expect((await app.ask('/', { 'x-padding': 'a'.repeat(10_000) })).status).toBe(431);
  });
});

describe('the page', () => {
  it('carries the facts the app begins with, and a policy that names only itself', async () => {
    const { headers, body } = await app.ask('/', { cookie: await app.enter() });
    const facts: unknown = JSON.parse(/id="stempel-shell">(.+?)<\/script>/.exec(body)?.[1] ?? '');
    expect(facts).toEqual({
      version: '1.2.3',
      language: null,
      nonce: expect.stringMatching(/^[\w+/]{22}==$/) as string,
    });
    const { nonce } = facts as { nonce: string };
    expect(headers['content-security-policy']).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data: blob:; ` +
        `font-src 'self'; media-src 'self'; connect-src 'self' ws://${app.host}; ` +
        `base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
  });

  it('has another nonce every time', async () => {
    const cookie = await app.enter();
    const policies = await Promise.all([1, 2, 3].map(async () => (await app.ask('/', { cookie })).headers));
    expect(new Set(policies.map((headers) => headers['content-security-policy'])).size).toBe(3);
  });

  it('keeps what was asked for on the command line text', async () => {
    const odd = await aShell({ version: '</script><script>alert(1)</script>$&' });
    const { body } = await odd.ask('/', { cookie: await odd.enter() });
    expect(body.match(/<script/g)).toHaveLength(1);
    expect(body).toContain(String.raw`\u003c/script>\u003cscript>alert(1)\u003c/script>$&`);
    await odd.stop();
  });
});

describe('a file', () => {
  it('is kept for ever when its name has its hash, and asked for again when not', async () => {
    const cookie = await app.enter();
    const hashed = await app.ask('/assets/index-abc123.js', { cookie });
    expect(hashed).toMatchObject({ status: 200, body: 'export {};' });
    expect(hashed.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(hashed.headers['cache-control']).toBe('private, max-age=31536000, immutable');
    expect((await app.ask('/icon.svg', { cookie })).headers['cache-control']).toBe('no-cache');
  });

  it.each([
    '/../package.json',
    '/assets/../../package.json',
    '/%2e%2e/package.json',
    '/assets/%2e%2e%2f%2e%2e%2fpackage.json',
    '/..%5c..%5cpackage.json',
    '/assets/..\\..\\package.json',
    '//etc/passwd',
    '/etc/passwd',
    '/%00',
    '/assets/%',
    '/assets',
    '/assets/',
    'http://evil.example/etc/passwd',
  ])('outside the renderer does not exist: %s', async (path) => {
    const { status, body } = await app.ask(path, { cookie: await app.enter() });
    expect(status).toBe(404);
    expect(body).toBe('There is nothing at this address.');
  });
});

describe('the address', () => {
  it('is this computer only', async () => {
    const elsewhere = Object.values(networkInterfaces())
      .flat()
      .find((each) => each !== undefined && !each.internal && each.family === 'IPv4')?.address;
    const addresses = [
      ...(process.platform === 'linux' ? ['127.0.0.2'] : []),
      '::1',
      ...(elsewhere === undefined ? [] : [elsewhere]),
    ];
    for (const address of addresses) {
      const socket = connect(app.shell.port, address);
      const [error] = (await once(socket, 'error')) as [NodeJS.ErrnoException];
      expect(['ECONNREFUSED', 'EADDRNOTAVAIL', 'ENETUNREACH']).toContain(error.code);
    }
  });

  it('is refused when another program has the port', async () => {
    await expect(aShell({ port: app.shell.port })).rejects.toMatchObject({ code: 'EADDRINUSE', port: app.shell.port });
  });
});

describe('the procedures', () => {
  it('answer over a socket of their own, and stream', async () => {
    const socket = app.socket({ cookie: await app.enter() });
    const client = app.client(socket);
    expect(await client.length('cześć')).toBe(5);
    const seen: number[] = [];
    for await (const number of await client.countTo(3)) seen.push(number);
    expect(seen).toEqual([1, 2, 3]);
    socket.close();
  });

  it('know one connection per socket, which ends with it', async () => {
    const cookie = await app.enter();
    const [one, two] = [app.socket({ cookie }), app.socket({ cookie })];
    const [first, second] = await Promise.all([app.client(one).who(), app.client(two).who()]);
    expect(first).not.toBe(second);
    expect([...app.connected].map(({ id }) => id).toSorted()).toEqual([first, second].toSorted());
    one.close();
    await vi.waitFor(() => expect([...app.connected].map(({ id }) => id)).toEqual([second]));
    two.terminate();
    await vi.waitFor(() => expect(app.connected.size).toBe(0));
  });

  it('go on after the socket was cut, over a new one', async () => {
    const cookie = await app.enter();
    const cut = app.socket({ cookie });
    const changes = await app.client(cut).wait();
    expect(await changes.next()).toEqual({ done: false, value: 'waiting' });
    const next = changes.next();
    cut.terminate();
    await expect(next).rejects.toThrow('abort');
    const again = app.socket({ cookie });
    expect(await app.client(again).length('back')).toBe(4);
    again.close();
  });

  it('tell a window of a bug only that there was one, and the terminal everything', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const socket = app.socket({ cookie: await app.enter() });
    const client = app.client(socket);
    await expect(client.refuse()).rejects.toMatchObject({ code: 'TOO_SOON' });
    expect(logged).not.toHaveBeenCalled();
    await expect(client.fail()).rejects.toMatchObject({
      code: 'INTERNAL_SERVER_ERROR',
      message: 'Internal server error',
    });
    expect(logged).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ message: 'a bug' }));
    logged.mockRestore();
    socket.close();
  });

  it('need the cookie', async () => {
    expect(await refusalOf(app.socket())).toBe(401);
    expect(await refusalOf(app.socket({ cookie: `stempel-${app.shell.port}=guess` }))).toBe(401);
  });

  it('are at one path only', async () => {
    expect(await refusalOf(app.socket({ cookie: await app.enter() }, '/rpc/../rpc2'))).toBe(404);
  });

  it('need an origin', async () => {
    const answer = await app.ask('/rpc', {
      cookie: await app.enter(),
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
    });
    expect(answer.status).toBe(403);
  });

  it('cut off a window that sends too much at once, and only that one', async () => {
    const cookie = await app.enter();
    const [greedy, decent] = [app.socket({ cookie }), app.socket({ cookie })];
    const decentClient = app.client(decent);
    await decentClient.who();
    const closed = once(greedy, 'close');
    app
      .client(greedy)
      .length('a'.repeat(largestMessage))
      .catch(() => {});
    expect((await closed)[0]).toBe(1009);
    expect(await decentClient.length('a'.repeat(largestMessage - 1000))).toBe(largestMessage - 1000);
    decent.close();
  });

  it('end when the shell closes', async () => {
    const socket = app.socket({ cookie: await app.enter() });
    await app.client(socket).who();
    const closed = once(socket, 'close');
    await app.shell.close();
    expect((await closed)[0]).toBe(1001);
    expect(app.connected.size).toBe(0);
    app = await aShell();
  });
});
